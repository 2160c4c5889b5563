import type { WorkingCalendar } from '../../../platform/clock/working-time.rules.ts';
import type { Effect, State, Token } from '../engine/state.ts';
import type { Clock, ProcessModel, ProcessNode } from '../model/model.ts';
import type { Instance } from '../process.ts';
import { dueOf, type KeptClock, timesOf } from './due.rules.ts';
import type { ClosedTask, OpenedTask, Timer } from './rows.ts';

/** What the effects of a transition come down to in rows; what came and went within it leaves none. */
export type Asked = {
  opened: { token: number; element: string }[];
  closed: ClosedTask[];
  timers: Extract<Effect, { kind: 'set-timer' | 'run' | 'call' }>[];
  cancelled: Set<number>;
  /** tokens whose called process must stop */
  uncalled: number[];
  ended: boolean;
};

export const askedBy = (effects: readonly Effect[]): Asked => {
  const asked: Asked = {
    opened: [],
    closed: [],
    timers: [],
    cancelled: new Set(),
    uncalled: [],
    ended: false,
  };
  for (const effect of effects) {
    if (effect.kind === 'open-task') asked.opened.push(effect);
    else if (effect.kind === 'close-task') {
      const here = asked.opened.findIndex(({ token }) => token === effect.token);
      if (here >= 0) asked.opened.splice(here, 1);
      else asked.closed.push(effect);
    } else if (effect.kind === 'cancel-timers') {
      asked.timers = asked.timers.filter(({ token }) => token !== effect.token);
      asked.cancelled.add(effect.token);
    } else if (effect.kind === 'cancel-call') asked.uncalled.push(effect.token);
    else if (effect.kind === 'ended') asked.ended = true;
    else asked.timers.push(effect);
  }
  return asked;
};

/** Which tokens are gone, and which stand somewhere new. */
export const changedTokens = (before: State, after: State): { gone: number[]; put: Token[] } => {
  const old = new Map(before.tokens.map((token) => [token.n, token]));
  const now = new Set(after.tokens.map(({ n }) => n));
  return {
    gone: [...old.keys()].filter((n) => !now.has(n)),
    // Tokens that did nothing are the same object: the engine replaces what it moves.
    put: after.tokens.filter((token) => old.get(token.n) !== token),
  };
};

const isHers = (model: ProcessModel, node: ProcessNode | undefined): boolean =>
  node?.turn === 'customer' ||
  (node?.attachedTo !== undefined && model.nodes.get(node.attachedTo)?.turn === 'customer');

export const customerAtTurn = (model: ProcessModel, state: State): boolean =>
  state.tokens.some(({ waits, element }) => waits === 'task' && isHers(model, model.nodes.get(element)));

const kept = (model: ProcessModel, element: string, clock: Clock): KeptClock => ({
  ...clock,
  ...(isHers(model, model.nodes.get(element)) ? { hers: true } : {}),
});

type Given = {
  instance: Instance;
  model: ProcessModel;
  calendar: WorkingCalendar;
  now: Date;
  newId: () => string;
};

export const taskRow = (
  { instance, model, calendar, now, newId }: Given,
  { token, element }: Asked['opened'][number],
): OpenedTask => {
  const node = model.nodes.get(element);
  return {
    organisationId: instance.organisationId,
    id: newId(),
    instanceId: instance.id,
    token,
    caseId: instance.caseId,
    personId: instance.personId,
    key: instance.key,
    version: instance.version,
    element,
    name: node?.name || element,
    plain: node?.plain ?? null,
    office: node?.office ?? null,
    role: node?.role ?? null,
    turn: node?.turn ?? 'organisation',
    memberId: null,
    openedAt: now,
    dueAt: node?.clock ? dueOf(node.clock, now, calendar) : null,
    clock: node?.clock ? kept(model, element, node.clock) : null,
    claimedAt: null,
    doneAt: null,
    outcome: null,
  };
};

export const timerRow = ({ model, calendar, now, newId }: Given, effect: Asked['timers'][number]): Timer => {
  const { token, element } = effect;
  const at = { id: newId(), token, element, clock: null, times: 0, dueAt: now };
  if (effect.kind === 'set-timer') {
    const { clock } = effect;
    const dueAt = dueOf(clock, now, calendar);
    return {
      ...at,
      kind: 'timer',
      dueAt,
      clock: kept(model, element, clock),
      times: timesOf(clock),
      data: {},
    };
  }
  if (effect.kind === 'run')
    return { ...at, kind: 'run', data: { act: effect.act, message: effect.message } };
  return { ...at, kind: 'call', data: { key: effect.key, variables: effect.variables } };
};
