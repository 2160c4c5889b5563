import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { keepPromises, makePromise } from '../promises/index.ts';
import type { Case, Handover, Outcome } from './case.ts';
import { handoversOfCase, saveAnswer } from './handovers.sql.ts';
import { tellHosts } from './introduce.ts';
import { mayAnswer } from './policy.ts';
import { askContact, nextContact } from './propose-next.ts';
import { beginWork, settleWork } from './work-on-case.ts';

const openOffer = async (tx: Tx, organisation: string, caseId: string): Promise<Handover | undefined> =>
  (await handoversOfCase(tx, organisation, caseId)).findLast(
    (one) => one.kind === 'first-contact' && !one.answeredAt,
  );

/** 'I am your contact': from now on the customer has this one name, and the host introduces them. */
export const acceptContact = async (tx: Tx, member: Member, caseId: string, now: Date): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'accept-contact', isColleague);
  if (work.kind !== 'may') return work;
  const offer = await openOffer(tx, member.organisation, caseId);
  if (!offer) return { kind: 'refused', why: 'not-now' };
  if (!mayAnswer(member, offer, 'accept')) return { kind: 'refused', why: 'not-yours' };
  await saveAnswer(tx, { ...offer, answeredAt: now, outcome: 'accepted' });
  await keepPromises(tx, { organisation: member.organisation, caseId, what: 'contact' }, now);
  const organisation = await findOrganisation(tx, member.organisation);
  const dueAt = await deadlineOf(tx, member.organisation, now, organisation?.answerHours ?? 24);
  await makePromise(
    tx,
    {
      organisation: member.organisation,
      caseId,
      person: work.of.personId,
      member: member.member,
      what: 'call-back',
      dueAt,
    },
    now,
  );
  await tellHosts(tx, work.of, member, now);
  return settleWork(
    tx,
    work,
    {
      event: 'contact-accepted',
      member: member.member,
      contactId: member.member,
      contactAcceptedAt: now,
      nextBy: dueAt,
    },
    now,
  );
};

/** 'Not me', with a reason: the next colleague is asked at once. What the customer was promised stays as it was. */
export const declineContact = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'decline-contact', isColleague);
  if (work.kind !== 'may') return work;
  const offer = await openOffer(tx, member.organisation, caseId);
  if (!offer) return { kind: 'refused', why: 'not-now' };
  if (!mayAnswer(member, offer, 'decline')) return { kind: 'refused', why: 'not-yours' };
  const proposal = await nextContact(tx, work.of, { now, answerBy: offer.answerBy });
  if (!proposal) return { kind: 'refused', why: 'nobody-left' };
  await saveAnswer(tx, { ...offer, answeredAt: now, outcome: 'declined' });
  const settled = await settleWork(
    tx,
    work,
    {
      event: 'contact-declined',
      member: member.member,
      contactId: proposal.member,
      data: { reason, from: offer.toMemberId },
    },
    now,
  );
  await askContact(tx, settled.case, proposal, offer.answerBy > now ? offer.answerBy : now, now);
  return settled;
};

// Who was asked decides, whatever her roles: mayAnswer looks at that below.
const isColleague = (member: Member, of: Case): boolean => member.organisation === of.organisationId;
