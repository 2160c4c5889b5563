import type { Proposal } from './proposal.ts';

/** May it still be chosen on this day ('2026-03-10')? */
export const proposalHolds = (proposal: Pick<Proposal, 'validUntil' | 'withdrawnAt'>, day: string): boolean =>
  proposal.withdrawnAt === null && day <= proposal.validUntil;
