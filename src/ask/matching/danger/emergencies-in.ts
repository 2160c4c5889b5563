import { type Emergency, emergencyIn as read } from './emergency.rules.ts';

const KEPT = 500;
const kept = new Map<string, readonly Emergency[]>();

/**
 * `emergencyIn`, remembered for the questions that were read last: each page that shows a question asks it again
 * of the same words. Keyed by the words, so that one person's answer is never another's.
 * @returns where to call first, most urgent first; not to be changed
 */
export const emergencyIn = (text: string): readonly Emergency[] => {
  const before = kept.get(text);
  if (before) {
    kept.delete(text);
    kept.set(text, before);
    return before;
  }
  const found = read(text);
  kept.set(text, found);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return found;
};
