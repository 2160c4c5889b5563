import type { Language } from '../../platform/language/language.ts';
import { emergencyIn } from './danger/emergency.rules.ts';
import { outsideCare } from './danger/scope.rules.ts';
import { soundsLike } from './danger/sounds-like.ts';
import { isEnough, type Signs, signsOf } from './enough.rules.ts';
import type { ExclusionReason } from './hard-fit.rules.ts';
import { limitsOf, type Wishes } from './index/limits.rules.ts';
import type { OfferIndex } from './index/offer-index.ts';
import { type SearchOptions, type SearchResult, search } from './index/search.ts';
import type { Need } from './need.ts';
import { buildQuery } from './query/build-query.ts';
import type { Query } from './query/query.ts';
import { putRight, type ReadQuestion, readQuestion, type Spelling } from './query/read-question.ts';
import { understand } from './understand.rules.ts';

/** A question with what is sure about it; what is null or empty was not said. */
export type Asked = Wishes & { text: string; postcodes: readonly string[] };
export type Answered = {
  kind: 'care' | 'none' | 'emergency';
  query: Query;
  read: ReadQuestion;
  /** what speaks for 'none' or against it */
  signs: Signs;
} & SearchResult;
export type AnswerOptions = Pick<SearchOptions, 'seed' | 'limit' | 'rankBy'> & {
  language?: Language;
  /** instead of the plain limits of what was asked */
  reasonOf?: SearchOptions['reasonOf'];
};

/** What she confirmed is care. */
const SURE = Number.NEGATIVE_INFINITY;

const nothing: SearchResult = {
  offers: [],
  best: 0,
  excluded: [],
  counts: new Map<ExclusionReason, number>(),
};

/**
 * From a question to offers, in memory: understand, find, rank. Pure but for the index it reads.
 * @param need what the person confirmed; without it what the words say is used, softly
 */
export const answer = (
  index: OfferIndex,
  spelling: Spelling,
  asked: Asked,
  { seed, limit, rankBy = 'score', reasonOf }: AnswerOptions,
  need?: Need,
): Answered => {
  const read = readQuestion(index, asked.text, spelling);
  // What her words refuse is read with their meaning; as plain words it excludes only when she confirmed it.
  const said = need ?? { ...understand(asked.text), without: [] };
  const soft: Query['soft'] = need
    ? { age: null, delivery: [] }
    : {
        age: asked.age === null ? said.age : null,
        delivery: asked.delivery.length === 0 ? said.delivery : [],
      };
  const query = buildQuery(index, read.sentences, { ...said, age: asked.age ?? said.age }, soft);
  const urgent = emergencyIn(asked.text).length > 0;
  const isSaid = (need?.about ?? []).length > 0;
  const outside = urgent || isSaid ? null : outsideCare(asked.text);
  const found = outside?.sure
    ? nothing
    : search(index, query, {
        seed,
        limit,
        rankBy,
        reasonOf: reasonOf ?? limitsOf(index.columns, asked, asked.postcodes),
      });
  const heard = (): number => soundsLike(putRight(asked.text, read.corrected)).outside;
  const signs = signsOf(query, found, outside, isSaid ? SURE : heard());
  const kind = urgent ? 'emergency' : isEnough(found.best, outside, signs) ? 'care' : 'none';
  return { kind, query, read, signs, ...(kind === 'none' ? { ...found, offers: [] } : found) };
};
