import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { breakOne, dropOne, makePromise } from '../promises/index.ts';
import type { Appointment, Made } from './appointment.ts';
import { type OfOne, saveAppointment } from './appointments.sql.ts';
import { turnTo } from './case-turn.ts';
import { happened } from './event.ts';
import { mayAct } from './flow.rules.ts';
import { dropReminders } from './reminders.sql.ts';
import { takeAppointment } from './take-appointment.ts';

/**
 * None of the times fits her, or the agreed one no longer does: it is our move, with a promised moment for new times.
 * She needs no reason. The agreed time is free again at once. Actor: the person.
 */
export const wantOther = async (tx: Tx, of: OfOne, wishes: string | null, now: Date): Promise<Made> => {
  const before = await takeAppointment(tx, of);
  if (!before) return { kind: 'gone' };
  if (!mayAct('want-other', 'customer', before, now)) return { kind: 'refused', why: 'not-now' };
  const { organisationId: organisation, caseId, personId: person } = before;
  const appointment = await withoutTime(tx, { ...before, state: 'wanted', choosing: false, wishes }, now);
  const hours = (await findOrganisation(tx, organisation))?.answerHours ?? 24;
  const dueAt = await deadlineOf(tx, organisation, now, hours);
  const what = 'times' as const;
  await makePromise(
    tx,
    { organisation, caseId, person, member: before.memberId, what, kind: what, subject: before.id, dueAt },
    now,
  );
  await turnTo(tx, { organisation, caseId }, { step: 'propose-times', turn: 'organisation', by: dueAt }, now);
  await happened(tx, appointment, 'wanted', null, now);
  return { kind: 'done', appointment };
};

/** It lets go of the time that was agreed on: the promise about it lapses, the colleague is free again. */
const withoutTime = async (tx: Tx, of: Appointment, now: Date): Promise<Appointment> => {
  const { organisationId: organisation } = of;
  if (of.promiseId) await dropOne(tx, { organisation, id: of.promiseId }, now);
  await dropReminders(tx, of);
  // The former time stays readable; only what is confirmed takes a colleague's time.
  const freed: Appointment = {
    ...of,
    promiseId: null,
    sequence: of.confirmedAt ? of.sequence + 1 : of.sequence,
  };
  await saveAppointment(tx, freed);
  return freed;
};

/**
 * It does not go on. When she says so, nothing was broken; when we do so alone, the promise is.
 * @param by who cancels; a colleague writes down what she said on the phone as hers
 */
export const cancelAppointment = async (
  tx: Tx,
  of: OfOne,
  { by, member, words }: { by: 'customer' | 'us'; member: string | null; words: string | null },
  now: Date,
): Promise<Made> => {
  const before = await takeAppointment(tx, of);
  if (!before) return { kind: 'gone' };
  if (!mayAct('cancel', member ? 'member' : 'customer', before, now))
    return { kind: 'refused', why: 'not-now' };
  const { organisationId: organisation, caseId, promiseId } = before;
  const appointment: Appointment = {
    ...before,
    state: 'cancelled',
    choosing: false,
    cancelledAt: now,
    cancelledBy: by,
    outcomeWords: words,
    sequence: before.confirmedAt ? before.sequence + 1 : before.sequence,
  };
  if (promiseId) await (by === 'us' ? breakOne : dropOne)(tx, { organisation, id: promiseId }, now);
  await dropReminders(tx, appointment);
  await saveAppointment(tx, appointment);
  const next = await deadlineOf(tx, organisation, now, 8);
  await turnTo(tx, { organisation, caseId }, { step: null, turn: 'organisation', by: next }, now);
  await happened(tx, appointment, 'cancelled', member, now);
  return { kind: 'done', appointment };
};
