import { Names, type NamesData, namesOf } from '../text/names.rules.ts';
import { sentencesOf } from './words.rules.ts';

/** What was learnt: by mark and kind how much the mark speaks for it, and where each kind begins. */
export type Heard = { marks: NamesData; weights: Float64Array; start: Float64Array };
/** How much a text sounds like each kind of example; above 0 more like that kind than not. */
export type Sound = (text: string) => Float64Array;

const ROUNDS = 30;
const STEP = 0.35;
const SHRINK = 0.002;
const LONG = 5;

/**
 * Logistic regression over words, pairs and beginnings of words, learnt from the examples when the process starts.
 * Always the same order and no chance, so that the same examples give the same answers everywhere.
 * @param kinds examples per kind
 */
export const learn = (kinds: readonly (readonly string[])[]): Heard => {
  const numbers = new Map<string, number>();
  const numberOf = (mark: string): number => {
    const known = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, known);
    return known;
  };
  const examples = spread(kinds).map(({ text, kind }) => ({ kind, marks: marksOf(text).map(numberOf) }));
  // By mark the weights of all kinds side by side: the processor reads them together.
  const many = kinds.length;
  const weights = new Float64Array(numbers.size * many);
  const start = new Float64Array(many);
  const sum = summing(weights, start);
  const changes = new Float64Array(many);
  for (let round = 0; round < ROUNDS; round++)
    for (const { kind: own, marks } of examples) {
      const sums = sum(marks);
      for (let kind = 0; kind < many; kind++) {
        const wrong = (own === kind ? 1 : 0) - 1 / (1 + Math.exp(-(sums[kind] as number)));
        changes[kind] = (wrong * STEP) / Math.sqrt(marks.length || 1);
        start[kind] = (start[kind] as number) + wrong * STEP * 0.1;
      }
      for (const mark of marks)
        for (let kind = 0, at = mark * many; kind < many; kind++, at++)
          weights[at] = (weights[at] as number) * (1 - SHRINK) + (changes[kind] as number);
    }
  return { marks: namesOf([...numbers.keys()]), weights, start };
};

/** How much marks speak for each kind; the same list each time. */
const summing = (
  weights: Float64Array,
  start: Float64Array,
): ((marks: readonly number[]) => Float64Array) => {
  const many = start.length;
  const sums = new Float64Array(many);
  return (marks) => {
    sums.fill(0);
    for (const mark of marks)
      for (let kind = 0, at = mark * many; kind < many; kind++, at++)
        sums[kind] = (sums[kind] as number) + (weights[at] as number);
    const length = Math.sqrt(marks.length || 1);
    for (let kind = 0; kind < many; kind++)
      sums[kind] = (start[kind] as number) + (sums[kind] as number) / length;
    return sums;
  };
};

/** @returns one score for each kind, in the order in which they were learnt */
export const soundOf = ({ marks, weights, start }: Heard): Sound => {
  const names = new Names(marks);
  const sum = summing(weights, start);
  const numbersOf = (text: string): number[] =>
    marksOf(text)
      .map((mark) => names.of(mark))
      .filter((number) => number >= 0);
  return (text) => Float64Array.from(sum(numbersOf(text)));
};

/** One of each kind by turns, so that no kind has the last word. */
const spread = (kinds: readonly (readonly string[])[]): { text: string; kind: number }[] =>
  kinds
    .flatMap((texts, kind) => texts.map((text, at) => ({ text, kind, at: at / texts.length })))
    .sort((one, other) => one.at - other.at || one.kind - other.kind);

const marksOf = (text: string): string[] => {
  const marks = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const words = sentence.map(({ whole }) => whole).filter((word) => word !== '');
    words.forEach((word, at) => {
      marks.add(word);
      if (at > 0) marks.add(`${words[at - 1]} ${word}`);
      if (at > 1) marks.add(`${words[at - 2]}_${word}`);
      if (word.length > LONG) marks.add(`${word.slice(0, LONG)}*`);
    });
  }
  return [...marks];
};
