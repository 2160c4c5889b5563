import { calendarOf } from '../../../govern/organisations/index.ts';
import { OFFICE_WEEK } from '../../../platform/clock/working-time.rules.ts';
import { newIdInTime } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { advance } from '../engine/advance.rules.ts';
import type { Input, Moved, Stale, State } from '../engine/state.ts';
import type { ProcessModel } from '../model/model.ts';
import type { Instance, InstanceState, Opened } from '../process.ts';
import { applyPauses } from './apply-pauses.ts';
import { type Asked, askedBy, changedTokens, customerAtTurn, taskRow, timerRow } from './asked.rules.ts';
import type { Pause } from './due.rules.ts';
import { insertEvents } from './events.sql.ts';
import { calledBy } from './find-instances.sql.ts';
import { insertInstance, type Locked, lockInstance, saveInstance, saveTokens } from './instances.sql.ts';
import { modelOf } from './models.ts';
import { closeTasks, insertTasks } from './tasks.sql.ts';
import { cancelTimers, insertTimers } from './timers.sql.ts';
import { NOBODYS, whoseCase } from './whose-steps.sql.ts';

/** Name of the job that does what is due; enqueued when something is due at once. */
export const PROCESS_WORK = 'process-work';

/** Who did it, when; `model` is that of the instance's version. */
export type By = { model: ProcessModel; memberId: string | null; now: Date };
export type Transited = { kind: 'moved'; instance: Instance; opened: Opened[]; asked: Asked } | Stale;

/**
 * One transition, in the caller's transaction: the engine decides, and everything it asks is written here, the rows of
 * the event log with it. The instance must be locked, or new.
 */
export const transit = async (tx: Tx, locked: Locked, input: Input, by: By): Promise<Transited> => {
  const moved = advance(by.model, locked.state, input, by.now);
  if (moved.kind === 'stale') return moved;
  const asked = askedBy(moved.effects);
  const after = afterwards(locked, moved, by);
  const { organisationId: organisation, id: instanceId, caseId } = locked.instance;
  const at = { organisation, instanceId };
  const isNew = locked.transitions === 0;
  // Sent together, done in this order: a new instance is there before its case is read.
  const [, rows, whose] = await Promise.all([
    isNew ? insertInstance(tx, after, moved.state) : undefined,
    rowsOf(tx, after.instance, asked, by),
    asked.opened.length > 0 ? whoseCase(tx, organisation, caseId) : NOBODYS,
  ]);
  // Again in this order: what ends goes before what begins with the same token.
  await Promise.all([
    isNew ? undefined : saveInstance(tx, after, moved.state),
    saveTokens(tx, after.instance, changedTokens(locked.state, moved.state), by.now),
    closeTasks(tx, at, asked.closed, by),
    isNew
      ? undefined
      : cancelTimers(
          tx,
          at,
          [...asked.cancelled].filter((n) => n < locked.state.next),
        ),
    insertTasks(tx, rows.tasks, whose),
    insertTimers(tx, after.instance, rows.timers, by.now),
    insertEvents(
      tx,
      { instance: after.instance, model: by.model, first: locked.events + 1 },
      moved.happened,
      by,
    ),
    answerParent(tx, after, moved.state, by),
  ]);
  if (asked.uncalled.length > 0) await stopCalled(tx, locked.instance, asked.uncalled, by);
  const changed = after.pausedFor.join() !== locked.pausedFor.join();
  if (changed || (after.pausedFor.length > 0 && rows.clocks)) await applyPauses(tx, after, by.now);
  if (rows.atOnce || after.instance.parentId !== null) await enqueue(tx, PROCESS_WORK, { organisation });
  const opened = rows.tasks.map(({ id, element }) => ({ id, element }));
  return { kind: 'moved', instance: after.instance, opened, asked };
};

const stateOf = (state: State): InstanceState => {
  if (state.status !== 'running') return state.status;
  return state.tokens.some(({ waits }) => waits === 'incident') ? 'incident' : 'running';
};

const afterwards = (locked: Locked, { state, happened }: Moved, { model, now }: By): Locked => {
  const byHand = locked.pausedFor.filter((why) => why !== 'customer-step');
  const pausedFor: Pause[] = customerAtTurn(model, state) ? [...byHand, 'customer-step'] : byHand;
  return {
    ...locked,
    state,
    transitions: locked.transitions + 1,
    events: locked.events + happened.length,
    pausedFor,
    instance: {
      ...locked.instance,
      state: stateOf(state),
      variables: state.variables,
      endedAt: state.status === 'running' ? null : now,
    },
  };
};

const rowsOf = async (tx: Tx, instance: Instance, asked: Asked, { model, now }: By) => {
  const clocks = [
    ...asked.opened.map(({ element }) => model.nodes.get(element)?.clock),
    ...asked.timers.map((effect) => (effect.kind === 'set-timer' ? effect.clock : undefined)),
  ].filter((clock) => clock !== undefined);
  const calendar = clocks.some(({ working }) => working)
    ? await calendarOf(tx, instance.organisationId)
    : OFFICE_WEEK;
  const given = { instance, model, calendar, now, newId: newIdInTime };
  const timers = asked.timers.map((effect) => timerRow(given, effect));
  return {
    tasks: asked.opened.map((task) => taskRow(given, task)),
    timers,
    clocks: clocks.length > 0,
    atOnce: timers.some(({ kind, dueAt }) => kind !== 'timer' || (dueAt && dueAt <= now)),
  };
};

/** What a step had called has no use any more when that step is taken away. */
const stopCalled = async (
  tx: Tx,
  { organisationId: organisation, id }: Instance,
  tokens: readonly number[],
  by: By,
): Promise<void> => {
  for (const instanceId of await calledBy(tx, { organisation, instanceId: id }, tokens)) {
    const locked = await lockInstance(tx, { organisation, instanceId });
    if (!locked) continue;
    const { key, version } = locked.instance;
    const model = await modelOf(tx, { organisation, key, version });
    await transit(tx, locked, { kind: 'stop', reason: 'called by a step that ended' }, { ...by, model });
  }
};

/** A called process that is over tells the one that called it, by a row of that one. */
const answerParent = async (
  tx: Tx,
  { instance, parentToken }: Locked,
  state: State,
  { now }: By,
): Promise<void> => {
  if (instance.parentId === null || parentToken === null || state.status === 'running') return;
  const data =
    state.status === 'ended' ? { variables: state.variables } : { problem: `${instance.key}: stopped` };
  const answer = { id: newIdInTime(), token: parentToken, element: '', kind: 'answer' as const };
  await insertTimers(
    tx,
    { ...instance, id: instance.parentId },
    [{ ...answer, dueAt: now, clock: null, times: 0, data }],
    now,
  );
};
