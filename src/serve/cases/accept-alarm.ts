import { findMember } from '../../govern/teams/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { endAlarm, openAlarm } from './alarms.sql.ts';
import type { Outcome } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { lockCase, saveCase } from './cases.sql.ts';
import { withdrawOpen } from './handovers.sql.ts';
import { mayAcceptAlarm } from './policy.ts';
import { tellProcesses } from './tell-processes.ts';

/**
 * Somebody says yes to a case that rings. After a contact who left, whoever says yes is the contact from now on; after an
 * offer that nobody answered, she sees to it, and the contact stays.
 */
export const acceptAlarm = async (tx: Tx, member: Member, caseId: string, now: Date): Promise<Outcome> => {
  const of = await lockCase(tx, member.organisation, caseId);
  if (!of) return { kind: 'gone' };
  const alarm = await openAlarm(tx, member.organisation, caseId);
  if (!alarm) return { kind: 'refused', why: 'not-now' };
  if (!mayAcceptAlarm(member, of, alarm)) return { kind: 'refused', why: 'not-yours' };
  // Let go while she pressed the button: nobody becomes a contact any more who does not work here.
  if (!(await findMember(tx, member.organisation, member.member))?.active)
    return { kind: 'refused', why: 'not-yours' };
  const one = { person: of.personId, caseIds: [caseId] };
  await endAlarm(tx, one, { outcome: 'accepted', by: member.member }, now);
  const takes = alarm.why === 'left';
  const data = { from: alarm.fromMemberId, to: takes ? member.member : of.contactId, why: alarm.why };
  await addCaseEvent(tx, of, { kind: 'alarm-accepted', member: member.member, data }, now);
  if (!takes) return { kind: 'done', case: of };
  if (of.contactId !== member.member) await withdrawOpen(tx, one, now);
  const changed = {
    ...of,
    contactId: member.member,
    contactActive: true,
    contactAcceptedAt: now,
    changedAt: now,
  };
  await saveCase(tx, changed);
  await tellProcesses(tx, changed, { event: 'alarm-accepted', member: member.member }, now);
  return { kind: 'done', case: changed };
};
