import { OFFICE_WEEK } from '../../../platform/clock/working-time.rules.ts';
import { advance } from '../engine/advance.rules.ts';
import { type Input, NOTHING, type State, type Token } from '../engine/state.ts';
import type { Clock, Outcome, ProcessModel, ProcessNode } from '../model/model.ts';
import type { Variables } from '../process.ts';
import { dueOf } from '../store/due.rules.ts';

/** One thing done while trying out, as it stands in the address: 'done.3.ja', 'skip.3', 'timer.4.Klok', 'message..ontslag'. */
export type Tried = string;

export type Offered =
  | { kind: 'done'; tried: Tried; outcome: Outcome | null }
  | { kind: 'skip'; tried: Tried }
  | { kind: 'timer'; tried: Tried; name: string }
  | { kind: 'message'; tried: Tried; name: string };

export type Standing = {
  node: ProcessNode;
  waits: Token['waits'];
  since: Date;
  due: Date | null;
  problem: string | null;
  offered: Offered[];
};

export type TryOut = {
  ended: boolean;
  /** the moment there: it moves on when a clock goes off */
  at: Date;
  standing: Standing[];
  /** what was done, in order; what could not be done (any more) is left out */
  did: { tried: Tried; node: ProcessNode | undefined; outcome: Outcome | null; kind: string; at: Date }[];
  tried: Tried[];
};

const MOST = 200;

const inputOf = (tried: Tried): Input | undefined => {
  const [, kind = '', n = '', rest = ''] = /^(done|skip|timer|message)\.(\d*)\.?(.*)$/s.exec(tried) ?? [];
  const token = Number(n);
  switch (kind) {
    case 'done':
      return { kind: 'done', token, outcome: rest || null, variables: {} };
    case 'skip':
      return { kind: 'done', token, variables: {}, skipped: 'niet nodig' };
    case 'timer':
      return { kind: 'timer', token, element: rest };
    case 'message':
      return { kind: 'message', name: rest, variables: {} };
    default:
      return undefined;
  }
};

const eventsOf = (model: ProcessModel, node: ProcessNode): ProcessNode[] => {
  const raced = node.kind === 'event-based' ? node.outgoing.map((id) => model.flows.get(id)?.to ?? '') : [];
  return [node.id, ...raced, ...node.boundary].flatMap((id) => model.nodes.get(id) ?? []);
};

const offeredAt = (model: ProcessModel, { n, waits }: Token, node: ProcessNode): Offered[] => {
  const done = (value: string, outcome: Outcome | null): Offered => ({
    kind: 'done',
    tried: `done.${n}.${value}`,
    outcome,
  });
  const finish =
    node.outcomes.length > 0 ? node.outcomes.map((one) => done(one.value, one)) : [done('', null)];
  const events = eventsOf(model, node).flatMap((event): Offered[] => {
    const name = event.name || event.message || event.id;
    if (event.timer) return [{ kind: 'timer', tried: `timer.${n}.${event.id}`, name }];
    return event.message && event.kind.includes('message')
      ? [{ kind: 'message', tried: `message..${event.message}`, name }]
      : [];
  });
  switch (waits) {
    case 'task':
      return [...finish, { kind: 'skip', tried: `skip.${n}` }, ...events];
    case 'service':
    case 'send':
    case 'call':
      return [done('', null), ...events];
    case 'message':
      return node.message === undefined
        ? []
        : [{ kind: 'message', tried: `message..${node.message}`, name: node.name || node.message }];
    default:
      return events;
  }
};

const dueAt = (clock: Clock | undefined, since: Date): Date | null =>
  clock === undefined || clock.feel !== undefined ? null : dueOf(clock, since, OFFICE_WEEK);

/**
 * Plays a process from its start, step by step, in the same engine that runs the real ones. Pure: nothing is kept.
 * What was tried and can't be done any more (the model changed meanwhile) is passed over.
 * @param variables what who tries it filled in: there from the start
 */
export const tryOut = (
  model: ProcessModel,
  asked: readonly Tried[],
  from: Date,
  variables: Variables = {},
): TryOut => {
  let at = from;
  const since = new Map<number, Date>();
  let state: State = NOTHING;
  const did: TryOut['did'] = [];
  const move = (input: Input): boolean => {
    const moved = advance(model, state, input, at);
    if (moved.kind === 'stale') return false;
    state = moved.state;
    const standing = new Set(state.tokens.map(({ n }) => n));
    for (const n of since.keys()) if (!standing.has(n)) since.delete(n);
    for (const happened of moved.happened)
      if (happened.kind === 'arrived' || happened.kind === 'failed') since.set(happened.token, at);
    return true;
  };
  move({ kind: 'start', variables });
  for (const tried of asked.slice(0, MOST)) {
    const input = inputOf(tried);
    if (!input) continue;
    const token = 'token' in input ? state.tokens.find(({ n }) => n === input.token) : undefined;
    const before = at;
    if (input.kind === 'timer') {
      const due = dueAt(model.nodes.get(input.element)?.timer, since.get(input.token) ?? at);
      if (due && due > at) at = due;
    }
    if (!move(input)) {
      at = before;
      continue;
    }
    const element = input.kind === 'timer' ? input.element : (token?.element ?? '');
    const node =
      input.kind === 'message'
        ? [...model.nodes.values()].find(({ message }) => message === input.name)
        : model.nodes.get(element);
    const outcome = input.kind === 'done' ? (input.outcome ?? null) : null;
    did.push({
      tried,
      node,
      kind: tried.split('.')[0] ?? '',
      at,
      outcome: node?.outcomes.find(({ value }) => value === outcome) ?? null,
    });
  }
  const standing = state.tokens.flatMap((token): Standing[] => {
    const node = model.nodes.get(token.element);
    if (!node) return [];
    const begun = since.get(token.n) ?? at;
    return [
      {
        node,
        waits: token.waits,
        since: begun,
        due: dueAt(node.clock ?? node.timer, begun),
        problem: token.problem,
        offered: token.problem === null ? offeredAt(model, token, node) : [],
      },
    ];
  });
  return { ended: state.status !== 'running', at, standing, did, tried: did.map((one) => one.tried) };
};
