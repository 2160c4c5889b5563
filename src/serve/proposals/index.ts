export { mayPropose, proposesOffers } from './policy.ts';
export { proposalHolds } from './proposal.rules.ts';
export type { Proposal } from './proposal.ts';
export { acts } from './proposals.acts.ts';
export { proposalsByOrganisation, proposalsFor } from './proposals.sql.ts';
