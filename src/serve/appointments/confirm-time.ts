import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { makePromise, movePromise } from '../promises/index.ts';
import type { Appointment, Channel, Made, Time } from './appointment.ts';
import { type OfOne, saveAppointment, timesOf } from './appointments.sql.ts';
import { turnTo } from './case-turn.ts';
import { happened } from './event.ts';
import { mayAct } from './flow.rules.ts';
import { reminderAt } from './reminder.rules.ts';
import { dropReminders, insertReminder } from './reminders.sql.ts';
import { takeAppointment } from './take-appointment.ts';

type Agreed = { by: 'customer' | 'told'; member: string | null; remindBy: Channel | null };

/**
 * She confirms one of the times, or it is confirmed for who said so on the phone. The same time twice is one yes.
 * That two customers never have the same colleague at once is kept by the database: whoever is second gets an error
 * 23P01, which `isTaken` knows.
 */
export const confirmTime = async (
  tx: Tx,
  of: OfOne,
  timeId: string,
  agreed: Agreed,
  now: Date,
): Promise<Made> => {
  const appointment = await takeAppointment(tx, of);
  if (!appointment) return { kind: 'gone' };
  const time = (await timesOf(tx, appointment)).find(({ id }) => id === timeId);
  const same = time && appointment.state === 'confirmed' && sameTime(appointment, time);
  if (same) return { kind: 'done', appointment };
  if (!mayAct('confirm', agreed.by === 'customer' ? 'customer' : 'member', appointment, now))
    return { kind: 'refused', why: 'not-now' };
  if (!time || !appointment.choosing) return { kind: 'refused', why: 'no-such-time' };
  if (time.startsAt <= now) return { kind: 'refused', why: 'past' };
  return agree(tx, appointment, time, agreed, now);
};

const sameTime = ({ startsAt }: Appointment, time: Time): boolean =>
  startsAt?.getTime() === time.startsAt.getTime();

/** Writes the yes down: the time, the promise that we will be there, the reminder, whose move it is. */
export const agree = async (
  tx: Tx,
  before: Appointment,
  time: Time,
  { by, member, remindBy }: Agreed,
  now: Date,
): Promise<Made> => {
  const { organisationId: organisation, caseId } = before;
  const moves = before.state === 'confirmed';
  const channel = remindBy ?? before.remindBy;
  const appointment: Appointment = {
    ...before,
    state: 'confirmed',
    choosing: false,
    sequence: before.confirmedAt ? before.sequence + 1 : before.sequence,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    confirmedAt: now,
    confirmedBy: by,
    remindBy: channel,
    wishes: null,
    promiseId: await promiseFor(tx, before, time.startsAt, now),
  };
  await saveAppointment(tx, appointment);
  await dropReminders(tx, appointment);
  const dueAt = channel ? reminderAt(channel, time.startsAt, now) : undefined;
  if (channel && channel !== 'none' && dueAt)
    await insertReminder(tx, appointment, { id: newId(), channel, dueAt });
  await turnTo(tx, { organisation, caseId }, { step: 'meet', turn: 'organisation', by: time.startsAt }, now);
  await happened(tx, appointment, moves ? 'moved' : 'confirmed', member, now);
  return { kind: 'done', appointment };
};

/** Another time with her yes: the former promise is neither kept nor broken, and stays readable. */
const promiseFor = async (tx: Tx, of: Appointment, dueAt: Date, now: Date): Promise<string> => {
  const { organisationId: organisation, caseId, personId: person, memberId: member, id: subject } = of;
  const moved = of.promiseId
    ? await movePromise(tx, { organisation, id: of.promiseId }, { dueAt, agreed: true, subject }, now)
    : undefined;
  if (moved?.kind === 'done') return moved.promise.id;
  const what = 'appointment' as const;
  return (
    await makePromise(tx, { organisation, caseId, person, member, what, kind: what, subject, dueAt }, now)
  ).id;
};

const EXCLUDED = '23P01';

/** Somebody else was first: known by its SQLSTATE, since names get a suffix on a shard. */
export const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { code?: unknown }).code === EXCLUDED;
