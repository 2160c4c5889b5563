import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Input } from '../engine/state.ts';
import type { Doer, Moved, Refused, Variables } from '../process.ts';
import { type Locked, lockInstance } from './instances.sql.ts';
import { modelOf } from './models.ts';
import type { TaskInHand } from './rows.ts';
import { findTask, setTaskMember } from './tasks.sql.ts';
import { transit } from './transit.ts';

type InHand = { kind: 'in-hand'; locked: Locked; task: TaskInHand };

/** Locks the instance of a task and reads the task under that lock: whoever comes second finds it done. */
const takeInHand = async (
  tx: Tx,
  doer: Doer,
  organisation: string,
  taskId: string,
): Promise<InHand | Refused> => {
  const [locked, task] = await Promise.all([
    lockInstance(tx, { organisation, taskId }),
    findTask(tx, organisation, taskId),
  ]);
  if (!locked || !task) return { kind: 'refused', why: 'gone' };
  const hers = doer.kind === 'customer';
  if (hers && (task.turn !== 'customer' || task.personId !== doer.person))
    return { kind: 'refused', why: 'not-yours' };
  if (task.doneAt) return { kind: 'refused', why: 'already-done' };
  return { kind: 'in-hand', locked, task };
};

const settle = async (
  tx: Tx,
  { locked, task }: InHand,
  input: Omit<Extract<Input, { kind: 'done' }>, 'kind' | 'token'>,
  by: { memberId: string | null; now: Date },
): Promise<Moved> => {
  const { organisationId: organisation, key, version } = locked.instance;
  const model = await modelOf(tx, { organisation, key, version });
  const moved = await transit(tx, locked, { kind: 'done', token: task.token, ...input }, { ...by, model });
  return moved.kind === 'stale'
    ? { kind: 'refused', why: moved.why }
    : { kind: 'done', instanceId: locked.instance.id, state: moved.instance.state, opened: moved.opened };
};

/** The organisation is that of the doer; a customer says at which one. */
const whereOf = (doer: Doer, organisation: string | undefined): string =>
  doer.kind === 'member' ? doer.organisation : (organisation ?? '');
const memberOf = (doer: Doer): string | null => (doer.kind === 'member' ? doer.member : null);

export type Done = { organisation?: string; outcome?: string | null; variables?: Variables };

/** A step is done, with what came of it. A second time it is refused, as is a step that was taken away meanwhile. */
export const completeTask = async (
  tx: Tx,
  doer: Doer,
  taskId: string,
  { organisation, outcome = null, variables = {} }: Done,
  now: Date,
): Promise<Moved> => {
  const hand = await takeInHand(tx, doer, whereOf(doer, organisation), taskId);
  if (hand.kind === 'refused') return hand;
  return settle(tx, hand, { outcome, variables }, { memberId: memberOf(doer), now });
};

/** 'Niet nodig', with a reason: the process goes on as if it were done, without an outcome. */
export const skipTask = async (
  tx: Tx,
  member: Member,
  taskId: string,
  reason: string,
  now: Date,
): Promise<Moved> => {
  const hand = await takeInHand(tx, member, member.organisation, taskId);
  if (hand.kind === 'refused') return hand;
  return settle(tx, hand, { skipped: reason, variables: {} }, { memberId: member.member, now });
};

/** Says who will do it: the member herself, or a colleague to whom she gives it; null puts it back. */
export const giveTask = async (
  tx: Tx,
  member: Member,
  taskId: string,
  to: string | null,
  now: Date,
): Promise<Moved> => {
  const hand = await takeInHand(tx, member, member.organisation, taskId);
  if (hand.kind === 'refused') return hand;
  const { instance } = hand.locked;
  await setTaskMember(tx, { organisation: member.organisation, taskId }, to, now);
  return { kind: 'done', instanceId: instance.id, state: instance.state, opened: [] };
};
