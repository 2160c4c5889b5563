import { z } from 'zod';

/** An offer tailored to one question: five texts and its price, on the base of a standing offer. */
export const proposalContent = z.object({
  product: z.string(),
  price: z.string(),
  place: z.string(),
  promotion: z.string(),
  personnel: z.string(),
  priceEur: z.number().nullable(),
});
export type ProposalContent = z.infer<typeof proposalContent>;

export type Proposal = {
  organisationId: string;
  id: string;
  personId: string;
  questionId: string;
  offerId: string;
  content: ProposalContent;
  madeBy: string;
  madeAt: Date;
  /** its last day, '2026-03-10' */
  validUntil: string;
  withdrawnAt: Date | null;
};

export type ProposalRefusal = 'not-shared' | 'not-yours' | 'no-offer' | 'no-proposal';
export type Proposed =
  | { kind: 'done'; proposal: Proposal }
  | { kind: 'refused'; why: ProposalRefusal }
  | { kind: 'gone' };
