import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { findMember } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import { announce, type Case, findCase } from '../cases/index.ts';
import { breakOne, makePromise } from '../promises/index.ts';
import { comingOf } from './agenda.sql.ts';
import type { Appointment } from './appointment.ts';
import { saveAppointment, timesOf } from './appointments.sql.ts';
import { calendarOf } from './calendar.ts';
import { turnTo } from './case-turn.ts';
import { happened } from './event.ts';
import { isLiving } from './flow.rules.ts';
import { reminderAt } from './reminder.rules.ts';
import { dropReminders, insertReminder, remindersOf } from './reminders.sql.ts';
import { isFree } from './slots.rules.ts';
import { takeAppointment } from './take-appointment.ts';
import { words } from './words.ts';

type Going = {
  by: Member;
  from: string;
  standIn: string | null;
  names: (id: string) => Promise<string>;
  now: Date;
};

/**
 * Somebody left: whoever takes her place is there instead, where she is free then. Else the named contact is to propose
 * other times, by a promised moment. Her customers read it before anything else. After `letGo`, in its transaction:
 * who works here is held (docs/decisions/0019), so nobody confirms a time with her meanwhile.
 */
export const passAppointments = async (
  tx: Tx,
  by: Member,
  { member, standIn }: { member: string; standIn: string | null },
  now: Date,
): Promise<void> => {
  const { organisation } = by;
  const names = async (id: string): Promise<string> => (await findMember(tx, organisation, id))?.name ?? '';
  const going: Going = { by, from: member, standIn, names, now };
  for (const id of await comingOf(tx, { organisation, member }, now)) {
    const of = await takeAppointment(tx, { organisation, id });
    const at = of && (await findCase(tx, organisation, of.caseId));
    if (!at || at.closedAt || of.memberId !== member || !isLiving(of.state)) continue;
    await passOne(tx, going, of, at);
  }
};

const passOne = async (tx: Tx, going: Going, of: Appointment, at: Case): Promise<void> => {
  const { standIn, now } = going;
  if (of.state === 'wanted')
    return void (await saveAppointment(tx, { ...of, memberId: standIn ?? at.contactId }));
  const calendar = standIn
    ? await calendarOf(tx, { organisation: of.organisationId, member: standIn, but: of.id }, now)
    : undefined;
  if (!standIn || !calendar) return lose(tx, going, of, at);
  const times = of.choosing ? (await timesOf(tx, of)).filter(({ startsAt }) => startsAt > now) : [];
  const canChoose = times.length > 0 && times.every((time) => isFree(time, calendar));
  const { startsAt, endsAt } = of;
  const canCome =
    of.state === 'confirmed' && startsAt && endsAt ? isFree({ startsAt, endsAt }, calendar) : canChoose;
  if (!canCome) return lose(tx, going, of, at);
  await pass(tx, going, { ...of, memberId: standIn, choosing: of.choosing && canChoose });
};

/** It goes on as agreed, with another. Her calendar and her reminder hear of it too. */
const pass = async (tx: Tx, { by, from, names, now }: Going, of: Appointment): Promise<void> => {
  const passed = of.confirmedAt ? { ...of, sequence: of.sequence + 1 } : of;
  await saveAppointment(tx, passed);
  if (of.state === 'confirmed') await remindAnew(tx, passed, now);
  await happened(tx, passed, 'passed', by.member, now);
  const { passed: say } = words.nl;
  const [gone, comes] = [await names(from), await names(of.memberId)];
  const when = of.state === 'confirmed' && of.startsAt ? dayAndClock(of.startsAt, 'nl') : undefined;
  const body = when ? say.goesOn(gone, comes, when) : say.chooses(gone, comes);
  await announce(tx, by, [{ of: { id: of.caseId, personId: of.personId }, body }], now);
};

/** A reminder belongs to one number of the calendar file; one that went out already is not sent twice. */
const remindAnew = async (tx: Tx, of: Appointment, now: Date): Promise<void> => {
  const waited = (await remindersOf(tx, of.organisationId, of.id)).some(({ state }) => state === 'waiting');
  if (!waited) return;
  await dropReminders(tx, of);
  const { remindBy: channel, startsAt } = of;
  const dueAt = channel && startsAt ? reminderAt(channel, startsAt, now) : undefined;
  if (channel && channel !== 'none' && dueAt) await insertReminder(tx, of, { id: newId(), channel, dueAt });
};

/** Nobody can be there then. We break that promise, make a new one, and it is our move. */
const lose = async (tx: Tx, { by, from, names, now }: Going, of: Appointment, at: Case): Promise<void> => {
  const { organisationId: organisation, caseId, personId: person } = of;
  if (of.promiseId) await breakOne(tx, { organisation, id: of.promiseId }, now);
  await dropReminders(tx, of);
  await saveAppointment(tx, {
    ...of,
    memberId: at.contactId,
    state: 'wanted',
    choosing: false,
    promiseId: null,
    sequence: of.confirmedAt ? of.sequence + 1 : of.sequence,
  });
  const hours = (await findOrganisation(tx, organisation))?.answerHours ?? 24;
  const dueAt = await deadlineOf(tx, organisation, now, hours);
  const what = 'times' as const;
  await makePromise(
    tx,
    { organisation, caseId, person, member: at.contactId, what, kind: what, subject: of.id, dueAt },
    now,
  );
  await turnTo(tx, { organisation, caseId }, { step: 'propose-times', turn: 'organisation', by: dueAt }, now);
  await happened(tx, of, 'lost', by.member, now);
  const { passed: say } = words.nl;
  const [gone, contact, until] = [await names(from), await names(at.contactId), dayAndClock(dueAt, 'nl')];
  const when = of.state === 'confirmed' && of.startsAt ? dayAndClock(of.startsAt, 'nl') : undefined;
  const body = when ? say.lost(gone, contact, when, until) : say.lostTimes(gone, contact, until);
  await announce(tx, by, [{ of: { id: caseId, personId: person }, body }], now);
};
