import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { lockCase, mayWorkOn } from '../cases/index.ts';
import { keepPromises } from '../promises/index.ts';
import type { Appointment, Channel, Made, Place, Span } from './appointment.ts';
import {
  insertAppointment,
  insertTimes,
  lockAppointment,
  saveAppointment,
  timesOf,
} from './appointments.sql.ts';
import { calendarOf } from './calendar.ts';
import { turnTo } from './case-turn.ts';
import { agree } from './confirm-time.ts';
import { happened } from './event.ts';
import { mayAct } from './flow.rules.ts';
import { checkTimes } from './slots.rules.ts';

export type Proposal = {
  /** with whom */
  member: string;
  about: string;
  bring: string | null;
  place: Place;
  address: string | null;
  travel: string | null;
  minutes: number;
  times: readonly Span[];
  /** she said yes to the one time already, on the phone or at the desk */
  agreed: boolean;
  remindBy: Channel | null;
};

/**
 * Proposes two to five times, or writes down the one that she said yes to. That we got in touch is evidence: what was
 * promised about calling back and about proposing times is kept by it.
 * @param again the appointment that gets new times; its agreed time stays until she says yes to another
 */
export const proposeTimes = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { times, agreed, remindBy, member: whom, ...told }: Proposal,
  now: Date,
  again?: string,
): Promise<Made> => {
  const organisation = member.organisation;
  const of = await lockCase(tx, organisation, caseId);
  if (!of) return { kind: 'gone' };
  if (!mayWorkOn(member, of)) return { kind: 'refused', why: 'not-yours' };
  if (of.closedAt) return { kind: 'refused', why: 'not-now' };
  const before = again ? await lockAppointment(tx, { organisation, id: again }) : undefined;
  if (again && before?.caseId !== caseId) return { kind: 'gone' };
  if (before && !mayAct('propose-again', 'member', before, now)) return { kind: 'refused', why: 'not-now' };
  const calendar = await calendarOf(tx, { organisation, member: whom, but: again }, now);
  if (!calendar) return { kind: 'refused', why: 'day-off' };
  const why =
    agreed && times.length > 1 ? 'too-many' : checkTimes(times, calendar, now, agreed ? 1 : undefined);
  if (why) return { kind: 'refused', why };

  const appointment = before
    ? roundOf(before, { ...told, memberId: whom })
    : newAppointment({ ...told, memberId: whom }, { organisation, caseId, person: of.personId }, member, now);
  await (before ? saveAppointment : insertAppointment)(tx, appointment);
  await insertTimes(
    tx,
    appointment,
    times.map((time) => ({ id: newId(), ...time })),
  );
  for (const what of ['times', 'call-back']) await keepPromises(tx, { organisation, caseId, what }, now);
  if (agreed) {
    const [time] = await timesOf(tx, appointment);
    if (!time) throw new Error('the agreed time was not kept');
    return agree(tx, appointment, time, { by: 'told', member: member.member, remindBy }, now);
  }
  await turnTo(tx, { organisation, caseId }, { step: 'choose-time', turn: 'customer', by: null }, now);
  await happened(tx, appointment, 'proposed', member.member, now);
  return { kind: 'done', appointment };
};

type Told = Pick<Appointment, 'memberId' | 'about' | 'bring' | 'place' | 'address' | 'travel' | 'minutes'>;

/** While a time was agreed it stands, and so does whom it is with: only the times to choose from are new. */
const roundOf = (before: Appointment, told: Told): Appointment => ({
  ...before,
  ...(before.state === 'confirmed' ? {} : told),
  state: before.state === 'confirmed' ? 'confirmed' : 'proposed',
  round: before.round + 1,
  choosing: true,
});

const newAppointment = (
  told: Told,
  { organisation, caseId, person }: { organisation: string; caseId: string; person: string },
  member: Member,
  now: Date,
): Appointment => ({
  organisationId: organisation,
  id: newId(),
  caseId,
  personId: person,
  ...told,
  state: 'proposed',
  round: 1,
  sequence: 0,
  choosing: true,
  proposedAt: now,
  proposedBy: member.member,
  wishes: null,
  startsAt: null,
  endsAt: null,
  confirmedAt: null,
  confirmedBy: null,
  remindBy: null,
  cancelledAt: null,
  cancelledBy: null,
  outcomeAt: null,
  outcomeBy: null,
  outcomeWords: null,
  promiseId: null,
  told: null,
});
