import type { Word } from './words.rules.ts';

const SHORTEST = 8;
const MOST_KEPT = 20_000;

/**
 * Long words with one letter wrong, missing, swapped or too many stand for the word that was meant.
 * @param ordinary words that are right as they are, though a sign looks like them; asked for at the first question
 */
export const nearWords = (ordinary: () => readonly Word[] = () => []) => {
  let right: ReadonlySet<string> | undefined;
  const learnt = new Set<string>();
  const byShape = new Map<string, string[]>();
  const heard = new Map<string, Word>();
  const learn = (word: string): void => {
    if (word.length < SHORTEST || learnt.has(word)) return;
    learnt.add(word);
    const alike = byShape.get(shapeOf(word, word.length));
    if (alike) alike.push(word);
    else byShape.set(shapeOf(word, word.length), [word]);
  };
  const find = (word: Word): Word => {
    const { whole } = word;
    if (whole.length < SHORTEST - 1 || learnt.has(whole)) return word;
    right ??= new Set(ordinary().map((one) => one.whole));
    if (right.has(whole)) return word;
    const meant = [0, 1, -1]
      .flatMap((more) => byShape.get(shapeOf(whole, whole.length + more)) ?? [])
      .find((one) => isOneOff(one, whole));
    return meant ? { start: meant, whole: meant } : word;
  };
  const meant = (word: Word): Word => {
    const before = heard.get(word.whole);
    if (before) return before;
    const now = find(word);
    if (heard.size > MOST_KEPT) heard.clear();
    heard.set(word.whole, now);
    return now;
  };
  return { learn, meant };
};

/** Words of one first letter and one length: few enough to compare one by one. */
const shapeOf = (word: string, length: number): string => `${word[0]}${length}`;

/** Whether one letter is wrong, missing, added, or two neighbours are swapped; the first letter is right. */
const isOneOff = (one: string, other: string): boolean => {
  if (one[0] !== other[0]) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let till = 0;
  while (till < Math.min(one.length, other.length) - from && one.at(-1 - till) === other.at(-1 - till))
    till++;
  const here = one.slice(from, one.length - till);
  const there = other.slice(from, other.length - till);
  if (here.length <= 1 && there.length <= 1) return true;
  return here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
};
