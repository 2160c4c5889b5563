import { stem } from '../text/stem.rules.ts';
import type { Concept, Relation } from '../vocabulary/concept.ts';
import { LEFT_OUT } from '../vocabulary/fillers.data.ts';
import { tellingWords } from '../vocabulary/phrases.rules.ts';

export const LONGEST_PHRASE = 60;
const MOST_WORDS = 6;

export type PhraseProblem = 'empty' | 'long' | 'letters' | 'many-words' | 'says-nothing';

/** As it is kept and compared: small letters, single spaces. */
export const plainPhrase = (typed: string): string => typed.toLowerCase().replace(/\s+/g, ' ').trim();

/** Why these words can't be in the vocabulary; undefined when they can. */
export const phraseProblem = (phrase: string): PhraseProblem | undefined => {
  if (phrase.length < 2) return 'empty';
  if (phrase.length > LONGEST_PHRASE) return 'long';
  if (!/^[\p{L}\p{M}'’ -]+$/u.test(phrase)) return 'letters';
  if (phrase.split(' ').length > MOST_WORDS) return 'many-words';
  return saysSomething(phrase) ? undefined : 'says-nothing';
};

const saysSomething = (phrase: string): boolean => {
  const telling = tellingWords(phrase);
  const falls = telling.length > 1 && new Set(telling.map(stem)).size === 1;
  return telling.some((word) => !LEFT_OUT.has(word) && word.length > 1) && !falls;
};

/** Two phrases with the same key are found in the same sentences. */
export const phraseKey = (phrase: string): string =>
  [...new Set(tellingWords(phrase).map(stem))].sort().join(' ');

export type Known = { phrase: string; concept: string; strong: boolean };

/** Every phrase of a vocabulary by its key. */
export const knownPhrases = (relations: readonly Relation[]): Map<string, Known[]> => {
  const all = relations.flatMap(({ concept, strong, weak }) => [
    ...strong.map((phrase) => ({ phrase, concept, strong: true })),
    ...weak.map((phrase) => ({ phrase, concept, strong: false })),
  ]);
  return Map.groupBy(all, ({ phrase }) => phraseKey(phrase));
};

/** Concepts with what stands above each, as one reads them: 'Persoonlijke verzorging › Wassen en douchen'. */
export const conceptNames = (concepts: readonly Concept[], language: 'nl' | 'en'): Map<string, string> => {
  const by = new Map(concepts.map((one) => [one.id, one]));
  const nameOf = ({ parent, ...one }: Concept): string => {
    const above = by.get(parent ?? '');
    return above ? `${nameOf(above)} › ${one[language]}` : one[language];
  };
  return new Map(concepts.map((one) => [one.id, nameOf(one)]));
};
