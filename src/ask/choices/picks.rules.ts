import type { Proposal } from '../../serve/proposals/index.ts';
import type { Match } from '../matching/index.ts';
import type { PublishedOffer } from '../offers/index.ts';
import { nearAndFar } from './near-and-far.rules.ts';

export type Pick = { offer: PublishedOffer; km: number | null; proposal: Proposal | undefined };
type Found = { proposed: PublishedOffer[]; proposals: Proposal[]; result: { offers: Match[] } };

/** What was made for her first, then what fits (almost) best, then the rest; each offer once. */
export const picksOf = ({
  proposed,
  proposals,
  result,
}: Found): { made: Pick[]; near: Pick[]; far: Pick[] } => {
  const kmOf = (id: string): number | null => result.offers.find((one) => one.offer.id === id)?.km ?? null;
  const made = proposed.map((offer) => ({
    offer,
    km: kmOf(offer.id),
    proposal: proposals.find((one) => one.offerId === offer.id),
  }));
  const others = ({ offer }: Match): boolean => !proposed.some((one) => one.id === offer.id);
  const { near, far } = nearAndFar(result.offers);
  const plain = ({ offer, km }: Match): Pick => ({ offer, km, proposal: undefined });
  return { made, near: near.filter(others).map(plain), far: far.filter(others).map(plain) };
};
