import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { offersByIds, type PublishedOffer } from '../offers/index.ts';
import { type Because, becauseOf } from './because.rules.ts';
import { distances } from './distances.ts';
import { emergencyIn } from './emergency.rules.ts';
import type { ExclusionReason } from './hard-fit.rules.ts';
import { type Finding, type Found, findByPeople, findByWords, postcodesOfTown } from './matching.sql.ts';
import type { Need } from './need.ts';
import { searchGroups } from './search-words.rules.ts';

export type Match = { offer: PublishedOffer; fit: number; km: number | null; because: Because[] };
export type MatchResult = {
  /** 'emergency': the words say so; what was found is there too, behind it */
  kind: 'care' | 'none' | 'emergency';
  /** by fit; inside one fit by lot of the seed, so that nobody can buy or keep a place */
  offers: Match[];
  /** over the offers found by words, each counted once, for the first reason that holds */
  excluded: { reason: ExclusionReason; count: number }[];
};
export type MatchOptions = { seed: string; limit: number; language?: Language };

/** Offers for a need: found by its words, then by the group of people; never outside the hard fit. */
export const match = async (
  tx: Tx,
  need: Need,
  { seed, limit, language = 'nl' }: MatchOptions,
): Promise<MatchResult> => {
  const postcodes = need.postcode ? [need.postcode] : need.town ? await postcodesOfTown(tx, need.town) : [];
  const groups = searchGroups(need.topic, need.without);
  const { best, excluded } = await found(tx, groups, { need, postcodes, seed, limit });
  const offers = await offersByIds(
    tx,
    best.map(({ id }) => id),
  );
  const from = postcodes[0];
  const away = from
    ? await distances(
        tx,
        from,
        offers.flatMap(({ postcode }) => postcode ?? []),
      )
    : new Map<string, number>();
  const fits = new Map(best.map(({ id, fit }) => [id, fit]));
  const matches = offers.map((offer): Match => {
    const km = away.get(offer.postcode ?? '') ?? null;
    return {
      offer,
      fit: fits.get(offer.id) ?? 0,
      km,
      because: becauseOf(offer, need, { groups, km, language }),
    };
  });
  const urgent = emergencyIn(need.topic).length > 0;
  return { kind: urgent ? 'emergency' : matches.length > 0 ? 'care' : 'none', offers: matches, excluded };
};

const found = async (tx: Tx, groups: string[][], finding: Finding): Promise<Found> => {
  const byWords = groups.length > 0 ? await findByWords(tx, groups, finding) : { best: [], excluded: [] };
  const some = byWords.best.length + byWords.excluded.length > 0;
  if (some || finding.need.targetGroups.length === 0) return byWords;
  return findByPeople(tx, finding);
};
