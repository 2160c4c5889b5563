import type { ProcessModel, ProcessNode } from '../model/model.ts';
import type { Variables } from '../process.ts';
import type { Effect, Happened, State, Token } from './state.ts';

/** A token on its way to an element: it stands nowhere yet, and it does count. */
export type OnTheWay = { n: number; scope: number | null; to: string; via: string | null };

/** One transition while it is worked out: a state being changed, with what that asks of the world. */
export type Walk = {
  readonly model: ProcessModel;
  readonly now: Date;
  readonly tokens: Map<number, Token>;
  variables: Variables;
  next: number;
  status: State['status'];
  readonly onTheWay: OnTheWay[];
  readonly effects: Effect[];
  readonly happened: Happened[];
  steps: number;
};

export const beginWalk = (model: ProcessModel, state: State, now: Date): Walk => ({
  model,
  now,
  tokens: new Map(state.tokens.map((token) => [token.n, token])),
  variables: state.variables,
  next: state.next,
  status: state.status,
  onTheWay: [],
  effects: [],
  happened: [],
  steps: 0,
});

export const endWalk = ({ tokens, variables, next, status }: Walk): State => ({
  tokens: [...tokens.values()].sort((a, b) => a.n - b.n),
  variables,
  next,
  status,
});

export const nodeOf = (walk: Walk, element: string): ProcessNode => {
  const node = walk.model.nodes.get(element);
  if (!node) throw new Error(`no element ${element} in process ${walk.model.id}`);
  return node;
};

/** Puts a token down where it waits. */
export const stand = (walk: Walk, token: Token): void => {
  walk.tokens.set(token.n, token);
  const { n, element, waits, scope, via } = token;
  if (token.problem === null) walk.happened.push({ kind: 'arrived', element, token: n, waits, scope, via });
  else walk.happened.push({ kind: 'failed', element, token: n, scope, via, reason: token.problem });
};

/** Lifts a token that did what was waited for, with all that hung on its waiting. */
export const leave = (
  walk: Walk,
  token: Token,
  what: Partial<Pick<Happened, 'kind' | 'outcome' | 'reason' | 'set'>> = {},
): void => {
  walk.tokens.delete(token.n);
  if (hasTimers(walk, token)) walk.effects.push({ kind: 'cancel-timers', token: token.n });
  walk.happened.push({ kind: 'left', element: token.element, token: token.n, ...what });
};

/** Takes a token away before it was done, with all that stands inside it. */
export const take = (walk: Walk, token: Token, reason: string): void => {
  for (const inner of [...walk.tokens.values()]) if (inner.scope === token.n) take(walk, inner, reason);
  takeOnTheWay(walk, token.n, reason);
  walk.tokens.delete(token.n);
  const { n, element } = token;
  const { kind } = nodeOf(walk, element);
  if (kind === 'user-task') walk.effects.push({ kind: 'close-task', token: n, how: 'taken', outcome: null });
  if (kind === 'call-activity') walk.effects.push({ kind: 'cancel-call', token: n });
  walk.effects.push({ kind: 'cancel-timers', token: n });
  walk.happened.push({ kind: 'taken', element, token: n, reason });
};

export const takeOnTheWay = (walk: Walk, scope: number | null, reason: string): void => {
  const gone = walk.onTheWay.filter((one) => one.scope === scope);
  for (const { n, to: element } of gone) walk.happened.push({ kind: 'taken', element, token: n, reason });
  const left = walk.onTheWay.filter((one) => one.scope !== scope);
  walk.onTheWay.splice(0, walk.onTheWay.length, ...left);
};

/** A token goes on over these flows: over the first itself, over each other one as a new token. */
export const follow = (walk: Walk, n: number, scope: number | null, flows: readonly string[]): void => {
  flows.forEach((id, at) => {
    const to = walk.model.flows.get(id)?.to;
    if (to !== undefined) walk.onTheWay.push({ n: at === 0 ? n : walk.next++, scope, to, via: id });
  });
  if (flows.length === 0) settle(walk, scope);
};

/** When nothing moves or waits inside a sub-process any more, the token on it goes on. */
export const settle = (walk: Walk, scope: number | null): void => {
  if (scope === null) return;
  const busy = [...walk.tokens.values(), ...walk.onTheWay].some((one) => one.scope === scope);
  const outer = walk.tokens.get(scope);
  if (busy || !outer) return;
  leave(walk, outer);
  follow(walk, outer.n, outer.scope, nodeOf(walk, outer.element).outgoing);
};

const hasTimers = (walk: Walk, { element, waits }: Token): boolean => {
  const node = nodeOf(walk, element);
  return waits === 'timer' || waits === 'race' || node.boundary.length > 0;
};
