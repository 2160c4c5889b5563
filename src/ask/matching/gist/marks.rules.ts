import { FILLERS, LIGHT } from '../vocabulary/fillers.data.ts';
import type { Lexicon, Token } from '../vocabulary/lexicon.ts';

/** What of a word is learnt from, and how much it counts. */
export type Mark = readonly [mark: string, amount: number];

/** Small words help a little ('kan niet alleen'); parts and beginnings help with words that nobody wrote before. */
const AMOUNT = { whole: 1, light: 0.42, part: 0.7, beginning: 0.4 };
const BEGINNING = 5;

/** The marks of one word: its stem, the stems of its parts, and its first five letters. Articles and the like have none. */
export const marksOf = ({ word, stem, parts }: Token, lexicon: Lexicon): Mark[] => {
  const name = lexicon.nameOf(stem);
  if (name.startsWith('=')) return [];
  if (LIGHT.has(word) || FILLERS.has(word)) return [[name, AMOUNT.light]];
  const marks: Mark[] = [[name, AMOUNT.whole]];
  for (const part of parts) if (part !== stem) marks.push([lexicon.nameOf(part), AMOUNT.part]);
  if (word.length > BEGINNING) marks.push([`${word.slice(0, BEGINNING)}*`, AMOUNT.beginning]);
  return marks;
};
