import { deadlineOf } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { breakOne, dropOne, keepOne } from '../promises/index.ts';
import type { Appointment, Made, Outcome } from './appointment.ts';
import { type OfOne, saveAppointment } from './appointments.sql.ts';
import { turnTo } from './case-turn.ts';
import { happened } from './event.ts';
import { mayAct, promiseAfter } from './flow.rules.ts';
import { takeAppointment } from './take-appointment.ts';

type Told = { outcome: Outcome; by: 'customer' | 'member'; member: string | null; words: string | null };

/** How it went. What she says of it herself stands; ours gives way to hers and never the other way round. */
export const recordOutcome = async (
  tx: Tx,
  of: OfOne,
  { outcome, by, member, words }: Told,
  now: Date,
): Promise<Made> => {
  const before = await takeAppointment(tx, of);
  if (!before) return { kind: 'gone' };
  const act = by === 'member' ? 'record' : 'say-nobody-came';
  if (!mayAct(act, by, before, now)) return { kind: 'refused', why: 'not-now' };
  const appointment: Appointment = {
    ...before,
    state: outcome,
    choosing: false,
    outcomeAt: now,
    outcomeBy: by,
    outcomeWords: words,
  };
  await saveAppointment(tx, appointment);
  await settle(tx, appointment, outcome, now);
  const { organisationId: organisation, caseId } = appointment;
  const next = await deadlineOf(tx, organisation, now, 8);
  await turnTo(tx, { organisation, caseId }, { step: null, turn: 'organisation', by: next }, now);
  await happened(tx, appointment, outcome, member, now);
  return { kind: 'done', appointment };
};

/** That it was held at the agreed time is the evidence of that promise, however late it is written down. */
const settle = async (tx: Tx, of: Appointment, outcome: Outcome, now: Date): Promise<void> => {
  if (!of.promiseId || !of.startsAt) return;
  const promise = { organisation: of.organisationId, id: of.promiseId };
  switch (promiseAfter(outcome)) {
    case 'keep':
      return keepOne(tx, promise, of.startsAt, { evidence: 'appointment', id: of.id });
    case 'break':
      return breakOne(tx, promise, of.startsAt);
    case 'drop':
      return dropOne(tx, promise, now);
  }
};
