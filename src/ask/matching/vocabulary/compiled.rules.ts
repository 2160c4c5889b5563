import { Names, type NamesData, namesOf } from '../text/names.rules.ts';
import type { Concept, Relation } from './concept.ts';
import { LEFT_OUT } from './fillers.data.ts';
import { type KnownStems, Lexicon } from './lexicon.ts';
import {
  joinedPatterns,
  type Order,
  ordered,
  type Pattern,
  type Patterns,
  patternsOf,
} from './patterns.rules.ts';
import { apart, readPhrase } from './phrases.rules.ts';

/** A vocabulary as readers use it, in tables: made once, and the same for all of them. */
export type Compiled = KnownStems & { patterns: Patterns; order: Order };

/** Words may stand this far apart more than they are many; without any word that carries meaning hardly at all. */
const SLACK = 3;
const SLACK_OF_LIGHT = 1;

/**
 * @param before what these relations are added to
 * @throws Error when a relation is about a concept that does not exist
 */
export const compiled = (
  relations: readonly Relation[],
  concepts: readonly Concept[],
  before?: Compiled,
): Compiled => {
  const lexicon = new Lexicon(() => false, before);
  const at = new Map(concepts.map(({ id }, index) => [id, index]));
  const words = new Set<string>(before ? allOf(before.words) : []);
  const own: Pattern[] = [];
  const put = (phrase: string, concept: number, strong: boolean): void => {
    const pattern = patternOf(phrase, concept, strong, lexicon);
    if (!pattern) return;
    for (const word of readPhrase(phrase).words) words.add(word);
    own.push(pattern);
  };
  for (const { concept, strong, weak } of relations) {
    const index = at.get(concept);
    if (index === undefined) throw new Error(`there is no concept "${concept}"`);
    for (const phrase of strong) {
      put(phrase, index, true);
      const twice = apart(phrase);
      if (twice !== undefined) put(twice, index, true);
    }
    for (const phrase of weak) put(phrase, index, false);
  }
  const patterns = before ? joinedPatterns(before.patterns, patternsOf(own)) : patternsOf(own);
  return {
    stems: namesOf(lexicon.names()),
    small: lexicon.small(),
    words: namesOf([...words]),
    stemsOfWords: Uint32Array.from(words, (word) => lexicon.stemOf(word)),
    patterns,
    order: ordered(patterns, lexicon.size),
  };
};

const allOf = (data: NamesData): string[] => {
  const names = new Names(data);
  return Array.from({ length: names.size }, (_, number) => names.at(number));
};

const patternOf = (
  phrase: string,
  concept: number,
  strong: boolean,
  lexicon: Lexicon,
): Pattern | undefined => {
  const { words: telling, carried } = readPhrase(phrase);
  const [word = ''] = telling;
  const isOne = telling.length === 1;
  const stems = [...new Set(telling.map((one) => lexicon.stemOf(one)))];
  // 'Van deur tot deur' would be found in every door.
  const fallsTogether = stems.length === 1 && !isOne;
  if (telling.length === 0 || fallsTogether || (isOne && LEFT_OUT.has(word))) return undefined;
  const exactly = isOne && lexicon.isSmall(stems[0] as number) ? word : undefined;
  const reach = stems.length + (carried ? SLACK : SLACK_OF_LIGHT);
  return { concept, strong, phrase, stems, exactly, reach };
};
