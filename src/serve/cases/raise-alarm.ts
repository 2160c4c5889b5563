import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import type { Alarm } from './alarm.ts';
import { insertAlarms, openAlarm, overdueAlarms, ringElsewhere } from './alarms.sql.ts';
import { candidates } from './candidates.ts';
import type { Case, Handover } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCase } from './cases.sql.ts';
import { nextRung, type Rung } from './next-rung.rules.ts';
import { ESCALATE } from './propose-next.ts';

/** By when an alarm must be answered, in the working hours of the organisation. */
export const alarmBy = async (tx: Tx, organisation: string, now: Date): Promise<Date> =>
  deadlineOf(tx, organisation, now, (await findOrganisation(tx, organisation))?.acceptHours ?? 24);

const rungAfter = async (
  tx: Tx,
  of: Case,
  level: Alarm['level'],
  not: readonly string[],
  now: Date,
): Promise<Rung | undefined> => {
  const around = await candidates(tx, of.organisationId, of.teamId, { now });
  return nextRung(level, { caseId: of.id, ...around }, not);
};

/**
 * Nobody answered an offer between colleagues: it returned to its giver, and a coach must help to find somebody.
 * A case that rings already is not rung twice. Its case is locked.
 */
export const ringUnanswered = async (tx: Tx, of: Case, offer: Handover, now: Date): Promise<void> => {
  if (await openAlarm(tx, of.organisationId, of.id)) return;
  const rung = await rungAfter(tx, of, 'stand-in', [of.contactId, offer.toMemberId], now);
  if (!rung) return;
  const answerBy = await alarmBy(tx, of.organisationId, now);
  await insertAlarms(tx, [
    {
      organisationId: of.organisationId,
      id: newId(),
      caseId: of.id,
      personId: of.personId,
      why: 'unanswered',
      level: rung.level,
      fromMemberId: of.contactId,
      toMemberId: rung.member,
      raisedBy: null,
      raisedAt: now,
      answerBy,
      endedAt: null,
      outcome: null,
      acceptedBy: null,
    },
  ]);
  const data = { to: rung.member, level: rung.level, why: 'unanswered', answerBy };
  await addCaseEvent(tx, of, { kind: 'alarm-raised', data }, now);
  await enqueue(tx, ESCALATE, { organisation: of.organisationId }, answerBy);
};

/** Nobody accepted in time: it rings with the next, and with the last one again and again. */
export const passAlarm = async (tx: Tx, overdue: Alarm, now: Date): Promise<void> => {
  const of = await lockCase(tx, overdue.organisationId, overdue.caseId);
  const alarm = of && (await openAlarm(tx, of.organisationId, of.id));
  if (!alarm || alarm.id !== overdue.id || alarm.answerBy > now) return;
  const rung = await rungAfter(tx, of, alarm.level, [alarm.toMemberId], now);
  const answerBy = await alarmBy(tx, of.organisationId, now);
  const to = rung ?? { level: alarm.level, member: alarm.toMemberId };
  await ringElsewhere(tx, { ...alarm, level: to.level, toMemberId: to.member, answerBy });
  const data = { from: alarm.toMemberId, to: to.member, level: to.level, why: alarm.why, answerBy };
  await addCaseEvent(tx, of, { kind: 'alarm-passed', data }, now);
  await enqueue(tx, ESCALATE, { organisation: of.organisationId }, answerBy);
};

export { overdueAlarms };
