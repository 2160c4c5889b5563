import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { offersByIds, type PublishedOffer } from '../offers/index.ts';
import { hasQuestion, outsideCare } from './danger/scope.rules.ts';
import { soundsLike } from './danger/sounds-like.ts';
import { Distances, distances } from './distances.ts';
import { type Because, becauseOf } from './explain/because.rules.ts';
import { relaxText } from './explain/relax.rules.ts';
import { type Relaxation, relaxationsOf } from './explain/relaxations.rules.ts';
import { FallenOff } from './fallen-off.ts';
import { freshIndex } from './fresh-index.ts';
import { EXCLUSION_REASONS, type ExclusionReason } from './hard-fit.rules.ts';
import type { OfferIndex } from './index/offer-index.ts';
import { classOf, type ExcludedOffer, type FoundOffer, type SearchOptions } from './index/search.ts';
import { spelling } from './language.ts';
import { type Answered, answer } from './matcher.ts';
import { postcodesOfTown } from './matching.sql.ts';
import type { Need } from './need.ts';
import { topicOf } from './topic.rules.ts';
import { limitsWithTravel, reachable } from './travel.ts';

export type Match = {
  offer: PublishedOffer;
  /** nought to four: offers of one class fit about as well */
  fit: number;
  /** whole points, the sum of what `because` contributes */
  score: number;
  km: number | null;
  /** only the areas of two digits were known: about so far */
  kmCoarse?: boolean;
  because: Because[];
};
export type NearMiss = { offer: PublishedOffer; reason: ExclusionReason; km: number | null; relax: string };
export type Outside = 'care' | 'nothing' | 'script';
export type MatchResult = {
  /** 'emergency': the words say so; what was found is there too, behind it */
  kind: Answered['kind'];
  /** why there was nothing to look for: something else than care is asked, nothing is said, or not in our letters */
  outside: Outside | null;
  /** by fit class; inside one class by lot of the seed, so that nobody can buy or keep a place */
  offers: Match[];
  /** over all that was found, each counted once, for the first reason that holds */
  excluded: { reason: ExclusionReason; count: number }[];
  /** the best fitting of them, with what would have to be otherwise */
  nearMisses: NearMiss[];
  /** the cheapest ways to more offers */
  relaxations: Relaxation[];
};
export type MatchOptions = {
  seed: string;
  limit: number;
  language?: Language;
  /** all she wrote; searched with as long as the topic is what we made of it */
  text?: string | undefined;
};

/** What is searched with: her whole text, or the topic that she changed. */
export const searchedText = ({ topic }: Pick<Need, 'topic'>, text: string | undefined): string =>
  text !== undefined && topicOf(text) === topic ? text : topic;

/** Offers for a need: found by what it means and by its words, never outside its hard limits. */
export const match = async (
  tx: Tx,
  need: Need,
  { seed, limit, language = 'nl', text }: MatchOptions,
): Promise<MatchResult> => {
  const said = searchedText(need, text);
  const postcodes = await postcodesOf(tx, need);
  const spelt = await spelling();
  const near = await reachable(tx, await freshIndex(tx), need, postcodes[0]);
  const index = await freshIndex(tx);
  // From here to the next await nothing else touches the index: slots hold.
  const fallen = new FallenOff(index, need, (one) => limitsWithTravel(index, one, postcodes, near));
  const asked = { ...need, text: said, postcodes };
  const options: SearchOptions = { seed, limit, rankBy: 'class', reasonOf: fallen.reasonOf };
  const answered = answer(index, spelt, asked, options, need);
  const found = answered.offers.map((one) => explained(index, one, language));
  const ways = fallen.ways();
  const { offers, away } = await read(
    tx,
    postcodes[0],
    [...answered.offers, ...answered.excluded],
    [...ways.postcodes],
  );
  const km = (offer: PublishedOffer): number | null => away.get(offer.postcode ?? '') ?? null;
  return {
    kind: answered.kind,
    outside: answered.kind === 'none' ? outsideOf(said, need) : null,
    offers: found.flatMap(({ id, ...one }) => {
      const offer = offers.get(id);
      return offer ? [{ offer, km: km(offer), kmCoarse: away.coarse.has(offer.postcode ?? ''), ...one }] : [];
    }),
    excluded: EXCLUSION_REASONS.flatMap((reason) => {
      const count = answered.counts.get(reason) ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    nearMisses: answered.excluded.flatMap(({ id, reason }) => {
      const offer = offers.get(id);
      if (!offer) return [];
      return [
        { offer, reason, km: km(offer), relax: relaxText(reason, offer, need, { km: km(offer), language }) },
      ];
    }),
    relaxations: relaxationsOf(ways.steps(away)),
  };
};

const outsideOf = (text: string, { about }: Need): Outside | null => {
  if (about?.length) return null;
  const question = hasQuestion(text);
  if (question === 'other-script') return 'script';
  if (question !== 'ok') return 'nothing';
  return outsideCare(text) !== null && soundsLike(text).outside > LIKE_ANOTHER ? 'care' : null;
};

/** Where nothing was found it takes less to say that it is no question for care: half a point more like another. */
const LIKE_ANOTHER = 0.5;

const postcodesOf = async (tx: Tx, { postcode, town }: Need): Promise<string[]> =>
  postcode ? [postcode] : town ? postcodesOfTown(tx, town) : [];

type Explained = Pick<Match, 'fit' | 'score' | 'because'> & { id: string };
const explained = (index: OfferIndex, found: FoundOffer, language: Language): Explained => {
  const { concepts } = index.reader;
  const people = index.columns.people[found.slot] ?? 0;
  const because = becauseOf(found.parts, { concepts, people, language });
  return { id: found.id, fit: classOf(found.score), score: found.score, because };
};

type Read = { offers: Map<string, PublishedOffer>; away: Distances };
/** Offers as they are kept, and how far postcodes are from where she lives. */
const read = async (
  tx: Tx,
  from: string | undefined,
  found: readonly (FoundOffer | ExcludedOffer)[],
  more: readonly string[],
): Promise<Read> => {
  const offers = await offersByIds(
    tx,
    found.map(({ id }) => id),
  );
  const postcodes = [...new Set([...offers.flatMap(({ postcode }) => postcode ?? []), ...more])];
  const away = from === undefined ? new Distances() : await distances(tx, from, postcodes);
  return { offers: new Map(offers.map((offer) => [offer.id, offer])), away };
};
