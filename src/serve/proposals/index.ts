export { makeProposal, withdrawProposal } from './make-proposal.ts';
export { mayPropose, proposesOffers } from './policy.ts';
export { proposalHolds } from './proposal.rules.ts';
export { type Proposal, type ProposalContent, type Proposed, proposalContent } from './proposal.ts';
export { type ActedOnProposal, acts } from './proposals.acts.ts';
export { proposalsByOrganisation, proposalsFor } from './proposals.sql.ts';
