import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { type Proposal, proposalHolds, proposalsFor } from '../../serve/proposals/index.ts';

/** What was proposed on her question and may still be chosen, the latest first; of one offer only the latest. */
export const proposalsNow = async (
  tx: Tx,
  of: { person: string; question: string },
  now: Date,
): Promise<Proposal[]> => {
  const holding = (await proposalsFor(tx, of.person, of.question)).filter((one) =>
    proposalHolds(one, dayOf(now)),
  );
  return holding.filter(
    (one, index) => holding.findIndex(({ offerId }) => offerId === one.offerId) === index,
  );
};
