import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { absenceOn, absencesFrom, type Colleague, findMember } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { endAlarm, openAlarm } from './alarms.sql.ts';
import { announce } from './announce.sql.ts';
import type { WhoOutcome } from './case.ts';
import { words } from './case-text.ts';
import { insertHandover } from './handovers.sql.ts';
import { mayOfferHandover } from './policy.ts';
import { ESCALATE } from './propose-next.ts';
import { beginWork, settleWork } from './work-on-case.ts';

export type NewHandover = { to: string; reason: string; together?: string | undefined };

const receiverOf = async (tx: Tx, organisation: string, to: string, now: Date) => {
  const colleague = await findMember(tx, organisation, to);
  const day = dayOf(now);
  const away = absenceOn(await absencesFrom(tx, organisation, day), to, day) !== undefined;
  return { colleague: colleague?.active ? colleague : undefined, away };
};

/**
 * Offers a case to a colleague. The giver keeps it until she says yes; the customer is told before, with why, and can
 * say that she would rather not.
 */
export const offerHandover = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { to, reason, together }: NewHandover,
  now: Date,
): Promise<WhoOutcome> => {
  const work = await beginWork(tx, member, caseId, 'offer-handover', mayOfferHandover);
  if (work.kind === 'refused' && work.why === 'not-now') return { kind: 'refused', why: 'already-offered' };
  if (work.kind !== 'may') return work;
  const { colleague, away } = await receiverOf(tx, member.organisation, to, now);
  if (!colleague || colleague.id === work.of.contactId) return { kind: 'refused', why: 'no-such-colleague' };
  if (away) return { kind: 'refused', why: 'colleague-away' };
  const organisation = await findOrganisation(tx, member.organisation);
  const answerBy = await deadlineOf(tx, member.organisation, now, organisation?.acceptHours ?? 24);
  await insertHandover(tx, {
    organisationId: member.organisation,
    id: newId(),
    caseId,
    personId: work.of.personId,
    kind: 'handover',
    fromMemberId: work.of.contactId,
    toMemberId: colleague.id,
    reason,
    offeredAt: now,
    answerBy,
    answeredAt: null,
    outcome: null,
    escalatedAt: null,
    togetherId: together ?? null,
  });
  await enqueue(tx, ESCALATE, { organisation: member.organisation }, answerBy);
  const giver = await findMember(tx, member.organisation, work.of.contactId);
  await announce(tx, member, [{ of: work.of, body: announcement(member, giver, colleague, reason) }], now);
  await answerRinging(tx, member, work.of, now);
  const data = { from: work.of.contactId, to: colleague.id, reason, announced: true, answerBy };
  return settleWork(
    tx,
    { ...work, next: { ...work.next, step: null } },
    { event: 'handover-offered', member: member.member, data },
    now,
  );
};

/** A new offer is the answer to an offer that nobody answered; a case whose contact left goes on ringing until a yes. */
const answerRinging = async (
  tx: Tx,
  { organisation, member }: Member,
  of: { id: string; personId: string },
  now: Date,
): Promise<void> => {
  const alarm = await openAlarm(tx, organisation, of.id);
  if (alarm?.why === 'unanswered')
    await endAlarm(tx, { person: of.personId, caseIds: [of.id] }, { outcome: 'offered', by: member }, now);
};

// Staff write Dutch to everybody; in a language of her own the customer reads it beside her contact.
const announcement = (by: Member, giver: Colleague | undefined, to: Colleague, reason: string): string => {
  const said = words.nl.announce;
  return by.member === giver?.id || !giver
    ? said.offered(to.name, reason)
    : said.offeredFor(giver.name, to.name, reason);
};
