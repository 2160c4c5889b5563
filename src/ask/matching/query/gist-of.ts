import { FIT } from '../fit-weights.ts';
import { type Reader, telling } from '../index/reader.ts';
import type { Need } from '../need.ts';
import type { Token } from '../vocabulary/lexicon.ts';
import type { Weighed } from './build-query.ts';
import { ELSEWHERE } from './kinds-of-concepts.data.ts';
import type { AskedConcept } from './query.ts';

/** What all words together are about: the surest first. */
export type Felt = { concept: number; share: number; words: readonly string[] };

const WORDS = 3;

/**
 * Never what she refuses; and of what she confirmed it is about, nothing beside it. 'Help' alone is about nothing,
 * whoever mostly says so.
 */
export const gistOf = (
  { gist, concepts }: Reader,
  sentences: readonly (readonly Token[])[],
  { about }: Pick<Need, 'about'>,
  unwanted: readonly number[],
): Felt[] => {
  if (!gist) return [];
  const tokens = sentences.flat();
  if (!tokens.some(telling)) return [];
  return gist
    .felt([gist.sum(tokens)], FIT.hint.least)
    .filter(([concept]) => !unwanted.includes(concept))
    .filter(([concept]) => about === null || about.includes(concepts[concept]?.id ?? ''))
    .map(([concept, share]) => ({ concept, share, words: gist.wordsFor(tokens, concept, WORDS) }))
    .sort((a, b) => b.share - a.share || a.concept - b.concept);
};

/** What is felt makes what was said surer, and stands beside it where nothing was. */
export const withHints = (found: readonly Weighed[], felt: readonly Felt[]): Weighed[] => {
  const all = found.map((one) => ({ ...one }));
  for (const { concept, share, words } of felt.slice(0, FIT.hint.most)) {
    const weight = Math.min(FIT.hint.surest, share);
    const had = all.find((one) => one.concept === concept);
    if (had) had.weight += weight * FIT.again;
    else all.push({ concept, weight, said: words.join(' '), refused: false, strong: false });
  }
  return all;
};

/** What was said and what is felt, as shares of one question: together at most 1. */
export const withGist = (
  reader: Reader,
  said: readonly AskedConcept[],
  felt: readonly Felt[],
): AskedConcept[] => {
  const whole = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const part = reader.gist && felt.length > 0 ? FIT.hint.share : 0;
  const all = said.map((one) => ({ ...one, weight: (1 - part) * (one.weight / whole) }));
  for (const { concept, share, words } of felt) {
    const had = all.find((one) => one.concept === concept);
    if (had) had.weight += part * share;
    else
      all.push({
        concept,
        said: words.join(' '),
        strong: false,
        elsewhere: ELSEWHERE.includes(reader.concepts[concept]?.id ?? ''),
        weight: part * share,
      });
  }
  return all.sort((a, b) => b.weight - a.weight).slice(0, Math.max(FIT.mostConcepts, said.length));
};

/** What she confirmed is all that she asks: its parts are together 1. */
export const asWhole = (asked: readonly AskedConcept[]): AskedConcept[] => {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return asked.map((one) => ({ ...one, weight: one.weight / whole }));
};
