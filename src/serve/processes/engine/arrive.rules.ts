import type { Clock, ProcessNode } from '../model/model.ts';
import { kindOfClock } from '../model/parse-clock.rules.ts';
import type { Value, Variables } from '../process.ts';
import { ask, holds } from './ask-feel.rules.ts';
import type { Waits } from './state.ts';
import {
  follow,
  leave,
  nodeOf,
  type OnTheWay,
  settle,
  stand,
  take,
  takeOnTheWay,
  type Walk,
} from './walk.rules.ts';

/** More steps than this without anybody having to do anything: the process runs round in itself. */
const MOST_STEPS = 500;

type Kind = ProcessNode['kind'];
/** Elements where a token waits, and for what. */
const WAITS: Partial<Record<Kind, Waits>> = {
  'user-task': 'task',
  'service-task': 'service',
  'send-task': 'send',
  'throw-message': 'send',
  'message-end': 'send',
  'receive-task': 'message',
  'catch-message': 'message',
  'catch-timer': 'timer',
  'event-based': 'race',
  'call-activity': 'call',
  'sub-process': 'inner',
};

/** What an element does with a token that comes to it. */
export const arrive = (walk: Walk, on: OnTheWay): void => {
  const node = nodeOf(walk, on.to);
  walk.steps += 1;
  const waits = WAITS[node.kind];
  if (walk.steps > MOST_STEPS) fail(walk, on, `more than ${MOST_STEPS} steps`);
  else if (waits) wait(walk, on, node, waits);
  else if (node.kind === 'parallel' && node.incoming.length > 1) join(walk, on, node);
  else if (node.kind === 'exclusive') choose(walk, on, node);
  else goThrough(walk, on, node);
};

const goThrough = (walk: Walk, on: OnTheWay, node: ProcessNode): void => {
  pass(walk, on);
  if (node.kind === 'terminate-end') {
    const here = [...walk.tokens.values()].filter(({ scope }) => scope === on.scope);
    for (const token of here) if (walk.tokens.has(token.n)) take(walk, token, 'terminated');
    takeOnTheWay(walk, on.scope, 'terminated');
  }
  if (node.kind === 'end' || node.kind === 'terminate-end') settle(walk, on.scope);
  else follow(walk, on.n, on.scope, node.outgoing);
};

const pass = (walk: Walk, { n, to }: OnTheWay): void => {
  walk.happened.push({ kind: 'passed', element: to, token: n });
};

const fail = (walk: Walk, { n, to, scope, via }: OnTheWay, problem: string): void =>
  stand(walk, { n, element: to, waits: 'incident', scope, via, problem });

const wait = (walk: Walk, on: OnTheWay, node: ProcessNode, waits: Waits): void => {
  const timers = timersOf(walk, node);
  const passed = waits === 'call' ? passedIn(walk, node) : { values: {} };
  if ('problem' in timers) fail(walk, on, timers.problem);
  else if ('problem' in passed) fail(walk, on, passed.problem);
  else {
    const { n, scope, via } = on;
    stand(walk, { n, element: node.id, waits, scope, via, problem: null });
    for (const { element, clock } of timers.all)
      walk.effects.push({ kind: 'set-timer', token: n, element, clock });
    begin(walk, n, node, waits, passed.values);
  }
};

/** What the world outside, or the inside of a sub-process, is asked for a token that waits. */
const begin = (walk: Walk, n: number, node: ProcessNode, waits: Waits, variables: Variables): void => {
  const at = { token: n, element: node.id };
  if (waits === 'task') walk.effects.push({ kind: 'open-task', ...at });
  if (waits === 'service' || waits === 'send')
    walk.effects.push({ kind: 'run', ...at, act: node.act ?? null, message: node.message ?? null });
  if (waits === 'call') walk.effects.push({ kind: 'call', ...at, key: node.calls ?? '', variables });
  if (waits === 'inner')
    walk.onTheWay.push({ n: walk.next++, scope: n, to: walk.model.starts.get(node.id) ?? '', via: null });
};

/** The timers that run while a token waits here: its own, those of a race, those on its edge. */
const timersOf = (
  walk: Walk,
  node: ProcessNode,
): { all: { element: string; clock: Clock }[] } | { problem: string } => {
  const events = [
    node,
    ...node.boundary.map((id) => nodeOf(walk, id)),
    ...(node.kind === 'event-based'
      ? node.outgoing.map((id) => nodeOf(walk, walk.model.flows.get(id)?.to ?? ''))
      : []),
  ];
  const all: { element: string; clock: Clock }[] = [];
  for (const { id, timer } of events) {
    if (!timer) continue;
    const clock = settled(walk, timer);
    if ('problem' in clock) return clock;
    all.push({ element: id, clock });
  }
  return { all };
};

/** A term that hangs on the instance is worked out now. */
const settled = (walk: Walk, clock: Clock): Clock | { problem: string } => {
  if (clock.feel === undefined) return clock;
  const answer = ask({ feel: clock.feel }, walk.variables, walk.now);
  if (answer.kind === 'problem') return answer;
  const iso = String(answer.value);
  const kind = kindOfClock(iso);
  return kind ? { ...clock, kind, iso } : { problem: `${clock.feel}: ${iso}` };
};

const passedIn = (walk: Walk, node: ProcessNode): { values: Record<string, Value> } | { problem: string } => {
  const values: Record<string, Value> = {};
  for (const { name, from } of node.in) {
    const answer = ask(from, walk.variables, walk.now);
    if (answer.kind === 'problem') return answer;
    values[name] = answer.value;
  }
  return { values };
};

/** The first flow whose condition holds, else the default; none: the end of the way. */
const chosen = (walk: Walk, node: ProcessNode): { flows: readonly string[] } | { problem: string } => {
  for (const id of node.outgoing) {
    const flow = walk.model.flows.get(id);
    if (!flow || id === node.default) continue;
    const yes = flow.condition ? holds(flow.condition, walk.variables, walk.now) : true;
    if (typeof yes === 'object') return yes;
    if (yes) return { flows: [id] };
  }
  if (node.default !== undefined) return { flows: [node.default] };
  return node.outgoing.length > 0 ? { problem: 'no condition holds' } : { flows: [] };
};

const choose = (walk: Walk, on: OnTheWay, node: ProcessNode): void => {
  const way = chosen(walk, node);
  if ('problem' in way) fail(walk, on, way.problem);
  else {
    pass(walk, on);
    follow(walk, on.n, on.scope, way.flows);
  }
};

/** Waits until a token came over each flow; takes one of each, the oldest first, and leaves what came twice. */
const join = (walk: Walk, { n, scope, via }: OnTheWay, node: ProcessNode): void => {
  stand(walk, { n, element: node.id, waits: 'join', scope, via, problem: null });
  const here = [...walk.tokens.values()]
    .filter((token) => token.element === node.id && token.waits === 'join' && token.scope === scope)
    .sort((a, b) => a.n - b.n);
  const one = node.incoming.map((flow) => here.find((token) => token.via === flow));
  const together = one.filter((token) => token !== undefined);
  const [first] = together;
  if (!first || together.length < node.incoming.length) return;
  for (const token of together) leave(walk, token);
  follow(walk, Math.min(...together.map((token) => token.n)), scope, node.outgoing);
};
