import { sentencesOf } from './words.rules.ts';

/** How much a text sounds like each kind of example; above 0 more like that kind than not. */
export type Sound = (text: string) => Float64Array;

const ROUNDS = 30;
const STEP = 0.35;
const SHRINK = 0.002;
const LONG = 5;

/**
 * Logistic regression over words, pairs and beginnings of words, learnt from the examples when the process starts.
 * Always the same order and no chance, so that the same examples give the same answers everywhere.
 * @param kinds examples per kind; the answer has one score for each, in the same order
 */
export const learn = (kinds: readonly (readonly string[])[]): Sound => {
  const numbers = new Map<string, number>();
  const numberOf = (mark: string): number => {
    const known = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, known);
    return known;
  };
  const examples = spread(kinds).map(({ text, kind }) => ({ kind, marks: marksOf(text).map(numberOf) }));
  const weights = kinds.map(() => new Float64Array(numbers.size));
  const start = new Float64Array(kinds.length);
  const sum = (marks: readonly number[], kind: number): number => {
    let total = 0;
    for (const mark of marks) total += weights[kind]?.[mark] ?? 0;
    return (start[kind] ?? 0) + total / Math.sqrt(marks.length || 1);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const example of examples)
      weights.forEach((weight, kind) => {
        const { marks } = example;
        const wrong = (example.kind === kind ? 1 : 0) - 1 / (1 + Math.exp(-sum(marks, kind)));
        const change = (wrong * STEP) / Math.sqrt(marks.length || 1);
        start[kind] = (start[kind] ?? 0) + wrong * STEP * 0.1;
        for (const mark of marks) weight[mark] = (weight[mark] ?? 0) * (1 - SHRINK) + change;
      });
  return (text) => {
    const marks = marksOf(text).flatMap((mark) => numbers.get(mark) ?? []);
    return Float64Array.from(kinds, (_, kind) => sum(marks, kind));
  };
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
