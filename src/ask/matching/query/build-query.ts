import { TARGET_GROUPS } from '../../offers/index.ts';
import { FIT } from '../fit-weights.ts';
import type { OfferIndex } from '../index/offer-index.ts';
import { type Reader, telling } from '../index/reader.ts';
import { bitsOf } from '../index/sets.ts';
import type { Need } from '../need.ts';
import type { Token } from '../vocabulary/lexicon.ts';
import type { Hit } from '../vocabulary/recogniser.rules.ts';
import { COMBINED } from './combined.data.ts';
import { confirmedOf, unwantedOf } from './confirmed.ts';
import { asWhole, gistOf, withGist, withHints } from './gist-of.ts';
import { CONDITIONS, ELSEWHERE, REFUSABLE } from './kinds-of-concepts.data.ts';
import type { AskedConcept, AskedWord, Query } from './query.ts';
import { isRefused, withoutAside } from './refused.rules.ts';

const ASKING = new Set(
  `zoek zoeken gezocht wil wilt willen kan kunt kunnen graag nodig hulp help wie waar hoe need want looking who where
  how can`.split(/\s+/),
);
/** Groups that few people belong to: a faint sign is not enough to say so of somebody. */
const FEW: ReadonlySet<string> = new Set(['dementie', 'lg', 'vg', 'nah', 'palliatief']);
const GROWN = 18;
const OLD = 50;

export type Weighed = Omit<AskedConcept, 'elsewhere'> & { refused: boolean };

/**
 * From sentences to what the index is asked: concepts with their weight, telling words, for whom.
 * @param said the words of the question, misspelt ones put right
 * @param need what was understood beside: people, age, what is not wanted
 */
export const buildQuery = (
  index: OfferIndex,
  said: readonly (readonly Token[])[],
  need: Need,
  soft: Query['soft'],
): Query => {
  const { reader } = index;
  const sentences = said.map(withoutAside);
  const weighed = weighedConcepts(reader, sentences);
  const refused = weighed.filter((one) => one.refused).map(({ concept }) => concept);
  const unwanted = unwantedOf(reader, refused, need);
  const found = weighed.filter(({ refused }) => !refused);
  const gist = gistOf(reader, sentences, need, unwanted.concepts);
  const meant = withCombined(reader, withHints(found, gist));
  const wanted = confirmedOf(reader, meant, need.about, mentioned);
  const weighted = balanced(reader, ofAge(reader, wanted, need), need.about?.length);
  const asked = withGist(reader, weighted, gist);
  const concepts = need.about === null ? asked : asWhole(asked);
  const groups = [
    ...need.targetGroups,
    ...concepts.flatMap(({ concept, weight }) =>
      (reader.concepts[concept]?.people ?? []).filter(
        (one) => weight >= (FEW.has(one) ? FIT.sureOfFew : FIT.sureOfPeople),
      ),
    ),
  ];
  return {
    concepts,
    words: weighedWords(index, sentences, unwanted.concepts),
    people: bitsOf([...new Set(groups)], TARGET_GROUPS),
    age: ageOf(need, groups),
    unwanted,
    soft,
  };
};

const mentioned = (concept: number): Weighed => ({
  concept,
  weight: 1,
  said: '',
  refused: false,
  strong: true,
});

const ageOf = ({ age }: Need, groups: readonly string[]): Query['age'] => {
  if (age !== null) return age < GROWN ? 'child' : 'grown';
  if (groups.includes('jeugd')) return null;
  return groups.some((one) => one === 'ouderen' || one === 'dementie' || one === 'palliatief')
    ? 'grown'
    : null;
};

/** A nursing home is seldom meant by who is nineteen. What she confirmed stays as it is. */
const ofAge = (reader: Reader, wanted: readonly Weighed[], { age, about }: Need): Weighed[] => {
  if (age === null || about !== null) return [...wanted];
  const odd = ({ concept }: Weighed): boolean => {
    const people = reader.concepts[concept]?.people ?? [];
    return people.length === 1 && people[0] === 'ouderen' && age < OLD;
  };
  return wanted.map((one) => (odd(one) ? { ...one, weight: one.weight * FIT.oddAge } : one));
};

const weighedConcepts = (reader: Reader, sentences: readonly (readonly Token[])[]): Weighed[] => {
  const canBeRefused = new Set(REFUSABLE);
  const found = new Map<string, Weighed>();
  for (const sentence of sentences) {
    const asks = sentence.some(({ word }) => ASKING.has(word)) ? FIT.asking : 1;
    for (const hit of reader.hits(sentence)) {
      const refusable = canBeRefused.has(reader.concepts[hit.concept]?.id ?? '');
      const refused = isRefused(sentence, Math.min(...hit.at), refusable);
      const key = `${hit.concept} ${refused}`;
      const weight = weightOf(hit) * asks;
      const had = found.get(key);
      if (!had)
        found.set(key, { concept: hit.concept, weight, said: hit.phrase, refused, strong: hit.strong });
      else {
        const most = Math.max(had.weight, weight);
        had.said = weight > had.weight ? hit.phrase : had.said;
        had.strong ||= hit.strong;
        had.weight = most + FIT.again * Math.min(had.weight, weight);
      }
    }
  }
  return [...found.values()];
};

/** What two together mean is asked too, as surely as the least of the two. */
const withCombined = (reader: Reader, wanted: readonly Weighed[]): Weighed[] => {
  const by = new Map(wanted.map((one) => [reader.concepts[one.concept]?.id ?? '', one]));
  const more = COMBINED.flatMap(([one, other, together]) => {
    const [first, second] = [by.get(one), by.get(other)];
    if (!first || !second || by.has(together)) return [];
    const concept = reader.concepts.findIndex(({ id }) => id === together);
    const weight = Math.min(first.weight, second.weight);
    return [{ concept, weight, said: second.said, refused: false, strong: first.strong && second.strong }];
  });
  const each = new Map(more.map((one) => [one.concept, one]));
  return [...wanted, ...each.values()];
};

const weightOf = ({ strong, inside, at }: Hit): number =>
  (strong ? 1 : FIT.weakPhrase) * (inside ? FIT.insideWord : 1) * (at.length > 1 ? FIT.longPhrase : 1);

/** A condition counts less beside the help asked for, and the general less beside the exact. */
const balanced = (
  reader: Reader,
  wanted: readonly Weighed[],
  most: number = FIT.mostConcepts,
): AskedConcept[] => {
  const conditions = new Set(CONDITIONS);
  const elsewhere = new Set(ELSEWHERE);
  const idOf = (concept: number): string => reader.concepts[concept]?.id ?? '';
  const isCondition = ({ concept }: Weighed): boolean => conditions.has(idOf(concept));
  const someHelp = wanted.some((one) => one.strong && !isCondition(one));
  const someStrong = wanted.some((one) => one.strong);
  const exact = new Set(wanted.map(({ concept }) => reader.concepts[concept]?.parent ?? ''));
  const weights = wanted.map((one) => {
    const background = someHelp && isCondition(one) ? FIT.background : 1;
    const general = exact.has(idOf(one.concept)) ? FIT.general : 1;
    const beside = someStrong && !one.strong ? FIT.weakBeside : 1;
    return {
      concept: one.concept,
      said: one.said,
      strong: one.strong,
      elsewhere: elsewhere.has(idOf(one.concept)),
      weight: one.weight * background * general * beside,
    };
  });
  const heaviest = Math.max(0, ...weights.map(({ weight }) => weight));
  return weights
    .filter(({ weight }) => weight >= heaviest * FIT.faint)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
};

/** Rare words tell more (inverse document frequency); words of what is refused are not searched by. */
const weighedWords = (
  index: OfferIndex,
  sentences: readonly (readonly Token[])[],
  unwanted: readonly number[],
): AskedWord[] => {
  const { reader, size } = index;
  const refused = new Set(unwanted);
  const words = new Map<number, AskedWord>();
  const put = (stem: number, word: string, share: number): void => {
    const weight = share * rarity(index.offersWith(stem), size);
    if (weight >= FIT.leastRare && weight > (words.get(stem)?.weight ?? 0))
      words.set(stem, { stem, word, weight });
  };
  for (const sentence of sentences) {
    const hits = refused.size === 0 ? [] : reader.hits(sentence);
    const skip = new Set(hits.flatMap((hit) => (refused.has(hit.concept) ? hit.at : [])));
    for (const [place, token] of sentence.entries()) {
      if (skip.has(place) || !telling(token)) continue;
      const share = reader.recogniser.knows(token.stem) ? 1 : FIT.word.strange;
      put(token.stem, token.word, share);
      for (const part of token.parts) put(part, token.word, share * FIT.word.part);
    }
  }
  return [...words.values()].sort((a, b) => b.weight - a.weight).slice(0, FIT.mostWords);
};

const rarity = (having: number, all: number): number =>
  having === 0 ? 0 : Math.log(1 + all / having) / Math.log(1 + all);
