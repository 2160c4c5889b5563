import type { Proposal } from '../../serve/proposals/index.ts';
import type { Match } from '../matching/index.ts';
import { nearAndFar } from '../matching/index.ts';
import type { PublishedOffer } from '../offers/index.ts';

export type Pick = {
  offer: PublishedOffer;
  km: number | null;
  kmCoarse?: boolean | undefined;
  proposal: Proposal | undefined;
  /** as found for her words; what was made for her may not be */
  found: Match | undefined;
};
type Found = { proposed: PublishedOffer[]; proposals: Proposal[]; result: { offers: Match[] } };

/** What was made for her first, then what fits (almost) best, then the rest; each offer once. */
export const picksOf = ({
  proposed,
  proposals,
  result,
}: Found): { made: Pick[]; near: Pick[]; far: Pick[] } => {
  const foundOf = (id: string): Match | undefined => result.offers.find((one) => one.offer.id === id);
  const made = proposed.map((offer) => ({
    offer,
    km: foundOf(offer.id)?.km ?? null,
    kmCoarse: foundOf(offer.id)?.kmCoarse,
    proposal: proposals.find((one) => one.offerId === offer.id),
    found: foundOf(offer.id),
  }));
  const others = ({ offer }: Match): boolean => !proposed.some((one) => one.id === offer.id);
  const { near, far } = nearAndFar(result.offers);
  const plain = (found: Match): Pick => ({
    offer: found.offer,
    km: found.km,
    kmCoarse: found.kmCoarse,
    proposal: undefined,
    found,
  });
  return { made, near: near.filter(others).map(plain), far: far.filter(others).map(plain) };
};
