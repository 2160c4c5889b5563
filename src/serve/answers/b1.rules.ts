import { HARD_WORDS } from './hard-words.data.ts';
import { plainText } from './markup.rules.ts';

/** What makes a text hard to read. Advice to who writes it: it stops nothing. */
export type Finding =
  | { kind: 'title-asks-nothing' }
  | { kind: 'long-sentence'; sentence: string; words: number }
  | { kind: 'hard-word'; word: string; instead: string }
  | { kind: 'shouting'; sentence: string }
  | { kind: 'long-text'; words: number };

/** A sentence of B1 has no more words than this (domain: access and language). */
export const MOST_WORDS = 15;
/** An answer that fits on a screen or two. */
const MOST_IN_ALL = 300;
/** An explanation close behind a hard word makes it a word that is learnt. */
const EXPLAINED = /^[^.!?\n]{0,30}(\(|\bdat is\b|\bdat betekent\b|\bzo heet\b|\bofwel\b)/i;
const CLOSE_BEHIND = 80;

/** @returns in the order of the text; a hard word once */
export const readsHard = ({ title, body }: { title: string; body: string }): Finding[] => {
  const text = plainText(body);
  const whole = `${title}\n${text}`;
  const sentences = sentencesOf(text);
  const all = sentences.reduce((sum, one) => sum + wordsIn(one), 0);
  return [
    ...(title.trim().endsWith('?') ? [] : [{ kind: 'title-asks-nothing' as const }]),
    ...sentences.flatMap((sentence): Finding[] => {
      const words = wordsIn(sentence);
      return [
        ...(words > MOST_WORDS ? [{ kind: 'long-sentence' as const, sentence, words }] : []),
        ...(sentence.endsWith('!') ? [{ kind: 'shouting' as const, sentence }] : []),
      ];
    }),
    ...hardWordsIn(whole),
    ...(all > MOST_IN_ALL ? [{ kind: 'long-text' as const, words: all }] : []),
  ];
};

/** A line ends a sentence too: items of a list have no full stop. 'dr.' and '8.30' do not. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?])(?<!\b(?:dr|mw|dhr|bijv|nr|o\.a|d\.w\.z)\.)\s+(?=[\p{Lu}“"'(\d])/u)
    .map((sentence) => sentence.replace(/^(?:-|\d{1,2}\.)\s+/, '').trim())
    .filter((sentence) => sentence !== '');

const wordsIn = (sentence: string): number =>
  sentence
    .replace(/\(https:[^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const hardWordsIn = (text: string): Finding[] =>
  HARD_WORDS.flatMap(([word, instead]): Finding[] => {
    const found = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').exec(text);
    if (!found) return [];
    const behind = text.slice(found.index + word.length, found.index + word.length + CLOSE_BEHIND);
    return EXPLAINED.test(behind) ? [] : [{ kind: 'hard-word', word, instead }];
  });
