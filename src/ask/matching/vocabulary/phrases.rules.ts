import { tokensOf } from '../text/words.rules.ts';
import { FILLERS, LEFT_OUT, LIGHT, SMALL } from './fillers.data.ts';

/** A phrase as it is recognised. */
export type ReadPhrase = {
  /** its words that count */
  words: readonly string[];
  /** at least one of them carries a meaning of its own */
  carried: boolean;
};

const PARTICLE = /^(aan|af|bij|door|in|mee|om|op|over|schoon|uit|vast|voor|weg)(?=[a-z]{4,}en$)/;

const carries = (word: string): boolean =>
  !LEFT_OUT.has(word) && !SMALL.has(word) && !LIGHT.has(word) && !FILLERS.has(word);

// The vocabulary is read again for each index, and by several readers; its phrases never change.
const read = new Map<string, ReadPhrase>();

/** The words of a phrase that count: without articles and the like, when enough remains to carry it. */
export const readPhrase = (phrase: string): ReadPhrase => {
  const known = read.get(phrase);
  if (known) return known;
  const words = telling(phrase);
  const made = { words, carried: words.some(carries) };
  read.set(phrase, made);
  return made;
};

/** Words of plain letters with a space between: nearly all, and quickly told apart. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const telling = (phrase: string): string[] => {
  const all = PLAIN.test(phrase) ? phrase.split(' ') : tokensOf(phrase).filter((word) => word !== '.');
  const some = all.filter((word) => !LEFT_OUT.has(word));
  const big = some.filter((word) => !SMALL.has(word));
  if (big.filter(carries).length > 1) return big;
  return some.length > 1 && some.some(carries) ? some : all;
};

/** 'aankleden' is said as 'kleedt zich aan' too. */
export const apart = (phrase: string): string | undefined => {
  const particle = PARTICLE.exec(phrase)?.[0];
  return particle && `${particle} ${phrase.slice(particle.length)}`;
};

export const tellingWords = (phrase: string): readonly string[] => readPhrase(phrase).words;
