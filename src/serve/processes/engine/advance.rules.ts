import type { ProcessModel, ProcessNode } from '../model/model.ts';
import type { Value, Variables } from '../process.ts';
import { arrive } from './arrive.rules.ts';
import { ask } from './ask-feel.rules.ts';
import type { Input, Moved, Stale, State, Token } from './state.ts';
import { beginWalk, endWalk, follow, leave, nodeOf, stand, take, type Walk } from './walk.rules.ts';

type Done = Extract<Input, { kind: 'done' }>;
type Turned = Stale['why'] | undefined;

/**
 * One transition of one instance: where its tokens go, and what the world outside must do.
 * Pure: the same model, state, input and moment give the same answer. Never throws on what a process holds; a FEEL
 * error or an act that failed becomes a token that stands still with its problem (an incident).
 * @returns 'stale' when nobody waits for this (any longer): nothing changed
 */
export const advance = (model: ProcessModel, state: State, input: Input, now: Date): Moved | Stale => {
  const walk = beginWalk(model, state, now);
  const why = state.status === 'running' ? turn(walk, input) : 'not-running';
  if (why) return { kind: 'stale', why };
  for (let on = walk.onTheWay.shift(); on; on = walk.onTheWay.shift()) arrive(walk, on);
  if (walk.status === 'running' && walk.tokens.size === 0) {
    walk.status = 'ended';
    walk.effects.push({ kind: 'ended' });
    walk.happened.push({ kind: 'ended', element: '', token: 0 });
  }
  return { kind: 'moved', state: endWalk(walk), effects: walk.effects, happened: walk.happened };
};

const turn = (walk: Walk, input: Input): Turned => {
  switch (input.kind) {
    case 'start':
      return start(walk, input.variables);
    case 'done':
      return done(walk, input);
    case 'failed':
      return failed(walk, input.token, input.problem);
    case 'timer':
      return timer(walk, input.token, input.element);
    case 'message':
      return message(walk, input.name, input.variables);
    case 'retry':
      return retry(walk, input.token, input.variables);
    case 'stop':
      return stop(walk, input.reason);
  }
};

const start = (walk: Walk, variables: Variables): Turned => {
  if (walk.next !== 1) return 'not-running';
  walk.variables = variables;
  walk.happened.push({ kind: 'started', element: walk.model.start, token: 0, set: variables });
  walk.onTheWay.push({ n: walk.next++, scope: null, to: walk.model.start, via: null });
  return undefined;
};

const set = (walk: Walk, values: Variables): { set?: Variables } => {
  if (Object.keys(values).length === 0) return {};
  walk.variables = { ...walk.variables, ...values };
  return { set: values };
};

const done = (walk: Walk, input: Done): Turned => {
  const token = walk.tokens.get(input.token);
  if (!token || !['task', 'service', 'send', 'call'].includes(token.waits)) return 'nobody-waits';
  const node = nodeOf(walk, token.element);
  const skipped = input.skipped !== undefined;
  const outcome = skipped || token.waits !== 'task' ? null : (input.outcome ?? null);
  if (node.outcomes.length > 0 && !skipped && !node.outcomes.some(({ value }) => value === outcome))
    return 'not-an-outcome';
  const given = token.waits === 'call' ? passedOut(walk, node, input.variables) : input.variables;
  const values = node.outcomes.length > 0 ? { ...given, [node.result]: outcome } : given;
  if (token.waits === 'task')
    walk.effects.push({ kind: 'close-task', token: token.n, how: skipped ? 'skipped' : 'done', outcome });
  leave(walk, token, {
    ...(skipped ? { kind: 'skipped', reason: input.skipped ?? '' } : {}),
    ...(outcome === null ? {} : { outcome }),
    ...set(walk, values),
  });
  follow(walk, token.n, token.scope, node.outgoing);
  return undefined;
};

/** What a called process gives back; what can't be worked out is nothing. */
const passedOut = (walk: Walk, node: ProcessNode, variables: Variables): Variables =>
  Object.fromEntries(
    node.out.map(({ name, from }): [string, Value] => {
      const answer = ask(from, variables, walk.now);
      return [name, answer.kind === 'value' ? answer.value : null];
    }),
  );

const failed = (walk: Walk, n: number, problem: string): Turned => {
  const token = walk.tokens.get(n);
  if (!token || !['service', 'send', 'call'].includes(token.waits)) return 'nobody-waits';
  stand(walk, { ...token, waits: 'incident', problem });
  return undefined;
};

const timer = (walk: Walk, n: number, element: string): Turned => {
  const token = walk.tokens.get(n);
  const event = walk.model.nodes.get(element);
  if (!token || !event?.timer) return 'nobody-waits';
  if (token.waits === 'timer' && token.element === element) {
    leave(walk, token);
    follow(walk, n, token.scope, event.outgoing);
    return undefined;
  }
  return strike(walk, token, event, 'fired', {}) ? undefined : 'nobody-waits';
};

const message = (walk: Walk, name: string, variables: Variables): Turned => {
  const tokens = [...walk.tokens.values()].sort((a, b) => a.n - b.n);
  const direct = tokens.find(
    ({ waits, element }) => waits === 'message' && nodeOf(walk, element).message === name,
  );
  if (direct) {
    leave(walk, direct, set(walk, variables));
    follow(walk, direct.n, direct.scope, nodeOf(walk, direct.element).outgoing);
    return undefined;
  }
  for (const token of tokens) {
    const node = nodeOf(walk, token.element);
    const raced = token.waits === 'race' ? node.outgoing.map((id) => walk.model.flows.get(id)?.to ?? '') : [];
    const event = [...raced, ...node.boundary]
      .map((id) => nodeOf(walk, id))
      .find((one) => one.message === name && one.kind !== 'boundary-timer');
    if (event && strike(walk, token, event, 'received', variables)) return undefined;
  }
  return 'nobody-waits';
};

/** An event of a race wins it; one on the edge of a step interrupts it, or goes on beside it. */
const strike = (
  walk: Walk,
  token: Token,
  event: ProcessNode,
  kind: 'fired' | 'received',
  variables: Variables,
): boolean => {
  const node = nodeOf(walk, token.element);
  const told = (n: number) =>
    walk.happened.push({ kind, element: event.id, token: n, ...set(walk, variables) });
  if (token.waits === 'race' && node.outgoing.some((id) => walk.model.flows.get(id)?.to === event.id)) {
    leave(walk, token);
    told(token.n);
    follow(walk, token.n, token.scope, event.outgoing);
    return true;
  }
  if (!node.boundary.includes(event.id)) return false;
  if (event.interrupting) take(walk, token, event.id);
  const n = event.interrupting ? token.n : walk.next++;
  told(n);
  follow(walk, n, token.scope, event.outgoing);
  return true;
};

/** Whatever stood still comes to its element once more; its timers, if set, run on. */
const retry = (walk: Walk, n: number | undefined, variables: Variables): Turned => {
  const still = [...walk.tokens.values()].filter(
    (token) => token.waits === 'incident' && (n === undefined || token.n === n),
  );
  if (still.length === 0) return 'nobody-waits';
  const given = set(walk, variables);
  for (const [at, token] of still.entries()) {
    walk.tokens.delete(token.n);
    walk.happened.push({
      kind: 'left',
      element: token.element,
      token: token.n,
      reason: 'retried',
      ...(at === 0 ? given : {}),
    });
    walk.onTheWay.push({ n: token.n, scope: token.scope, to: token.element, via: token.via });
  }
  return undefined;
};

const stop = (walk: Walk, reason: string): Turned => {
  for (const token of [...walk.tokens.values()]) if (walk.tokens.has(token.n)) take(walk, token, reason);
  walk.status = 'stopped';
  walk.happened.push({ kind: 'stopped', element: '', token: 0, reason });
  return undefined;
};
