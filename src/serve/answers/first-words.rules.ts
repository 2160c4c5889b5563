import { sentencesOf } from './b1.rules.ts';
import { plainText } from './markup.rules.ts';

const MOST = 140;

/** The first sentence of an answer, for a list; broken off at a word when it is long. */
export const firstWords = (body: string): string => {
  const [first = ''] = sentencesOf(plainText(body));
  if (first.length <= MOST) return first;
  return `${first.slice(0, MOST).replace(/\s+\S*$/, '')} …`;
};
