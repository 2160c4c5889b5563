import { offersByIds } from '../../ask/offers/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { mayPropose } from './policy.ts';
import type { Proposal, ProposalContent, Proposed } from './proposal.ts';
import { insertProposal, isShared, proposalsByOrganisation, setWithdrawn } from './proposals.sql.ts';

export type About = { person: string; question: string };
export type NewProposal = About & { offerId: string; content: ProposalContent; validUntil: string };

/**
 * Makes an offer in the customer's own measure, on a question that she shared with this organisation,
 * from one of its published offers. The row is what she sees among her options, with its date.
 */
export const makeProposal = async (
  tx: Tx,
  member: Member,
  { person, question, offerId, content, validUntil }: NewProposal,
  now: Date,
): Promise<Proposed> => {
  if (!mayPropose(member)) return { kind: 'refused', why: 'not-yours' };
  if (!(await isShared(tx, member.organisation, { person, question })))
    return { kind: 'refused', why: 'not-shared' };
  const [offer] = await offersByIds(tx, [offerId]);
  if (!offer || offer.retiredAt || offer.organisationId !== member.organisation)
    return { kind: 'refused', why: 'no-offer' };
  const proposal: Proposal = {
    organisationId: member.organisation,
    id: newId(),
    personId: person,
    questionId: question,
    offerId,
    content,
    madeBy: member.member,
    madeAt: now,
    validUntil,
    withdrawnAt: null,
  };
  await insertProposal(tx, proposal);
  return { kind: 'done', proposal };
};

/** Takes a proposal back; what was chosen on it before stays chosen. */
export const withdrawProposal = async (
  tx: Tx,
  member: Member,
  { id, ...about }: About & { id: string },
  now: Date,
): Promise<Proposed> => {
  if (!mayPropose(member)) return { kind: 'refused', why: 'not-yours' };
  const proposal = (await proposalsByOrganisation(tx, member.organisation, about)).find(
    (one) => one.id === id,
  );
  if (!proposal) return { kind: 'refused', why: 'no-proposal' };
  if (!proposal.withdrawnAt) await setWithdrawn(tx, proposal, now);
  return { kind: 'done', proposal: { ...proposal, withdrawnAt: proposal.withdrawnAt ?? now } };
};
