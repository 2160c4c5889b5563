import type { Mark } from './marks.rules.ts';

/** A text as its marks, what it is about, and how much it counts. */
export type Example = { marks: readonly Mark[]; concept: number; weight: number };
export type Learnt = {
  marks: readonly string[];
  /** by mark and concept: how much the mark speaks for it; below 0 against */
  weights: Float32Array;
};

const ROUNDS = 8;
/** What is kept is the mean after each of the last rounds: what came last would count most otherwise. */
const KEPT_ROUNDS = 5;
const STEP = 1;
const SHRINK = 1e-3;
/** The first steps of a weight are no larger than the square root of this allows. */
const FIRST_SQUARE = 0.1;
const LEAST_SLOPE = 1e-4;
/** A mark of one example alone says more of that example than of its concept. */
const FEWEST = 2;

/**
 * Softmax regression from marks to concepts, by steps that shrink for each weight (AdaGrad, Duchi, Hazan and Singer
 * 2011). Always the same order and no chance: the same examples give the same weights.
 * @param concepts how many there are
 */
export const learn = (examples: readonly Example[], concepts: number): Learnt => {
  const numbers = numbered(examples);
  const texts = examples.map(({ marks, concept, weight }) => ({
    ...scaled(marks.flatMap(([mark, amount]) => pair(numbers.get(mark), amount))),
    concept,
    weight,
  }));
  const weights = new Float32Array(numbers.size * concepts);
  const mean = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  const moving = new Uint16Array(concepts);
  const order = texts.map((_, index) => index);
  const draw = drawing(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, draw);
    for (const index of order) {
      const text = texts[index] as (typeof texts)[number];
      const wrong = sharesOf(weights, text, concepts);
      wrong[text.concept] = (wrong[text.concept] as number) - 1;
      const many = farEnough(wrong, LEAST_SLOPE / text.weight, moving);
      for (let at = 0; at < text.marks.length; at += 1) {
        const first = (text.marks[at] as number) * concepts;
        const amount = (text.amounts[at] as number) * text.weight;
        for (let one = 0; one < many; one += 1) {
          const concept = moving[one] as number;
          const place = first + concept;
          const slope = (wrong[concept] as number) * amount;
          if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          const weight = weights[place] as number;
          weights[place] = weight - (STEP * (slope + SHRINK * weight)) / Math.sqrt(square);
        }
      }
    }
    if (round >= ROUNDS - KEPT_ROUNDS)
      for (let place = 0; place < mean.length; place += 1)
        mean[place] = (mean[place] as number) + (weights[place] as number) / KEPT_ROUNDS;
  }
  return { marks: [...numbers.keys()], weights: mean };
};

/** Notes the concepts that are so far from right that any weight may move; most are not. */
const farEnough = (wrong: Float64Array, least: number, moving: Uint16Array): number => {
  let many = 0;
  for (let concept = 0; concept < wrong.length; concept += 1)
    if (Math.abs(wrong[concept] as number) >= least) {
      moving[many] = concept;
      many += 1;
    }
  return many;
};

type Scaled = { marks: number[]; amounts: number[] };

const pair = (number: number | undefined, amount: number): [number, number][] =>
  number === undefined ? [] : [[number, amount]];

const numbered = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { marks } of examples)
    for (const mark of new Set(marks.map(([one]) => one))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([mark]) => mark);
  return new Map(kept.sort().map((mark, number) => [mark, number]));
};

/** Of length one, so that long texts don't count more than short ones. */
const scaled = (pairs: readonly (readonly [number, number])[]): Scaled => {
  const length = Math.sqrt(pairs.reduce((sum, [, amount]) => sum + amount * amount, 0)) || 1;
  return { marks: pairs.map(([mark]) => mark), amounts: pairs.map(([, amount]) => amount / length) };
};

/** How surely it is about each concept; together 1. */
const sharesOf = (weights: Float32Array, { marks, amounts }: Scaled, concepts: number): Float64Array => {
  const sums = new Float64Array(concepts);
  for (const [at, mark] of marks.entries()) {
    const amount = amounts[at] as number;
    for (let concept = 0, place = mark * concepts; concept < concepts; concept += 1, place += 1)
      sums[concept] = (sums[concept] as number) + amount * (weights[place] as number);
  }
  return softmax(sums);
};

/** So far below the largest, a share is nought: less than one in twenty thousand. */
const FURTHEST = 10;

/** Sums as shares of one; in place. */
export const softmax = (sums: Float64Array): Float64Array => {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at += 1) if ((sums[at] as number) > most) most = sums[at] as number;
  let whole = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const below = (sums[at] as number) - most;
    const share = below < -FURTHEST ? 0 : Math.exp(below);
    sums[at] = share;
    whole += share;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) / whole;
  return sums;
};

/** Numbers that look drawn and are always the same (linear congruence, Knuth). */
const drawing = (from: number): (() => number) => {
  let state = from;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (order: number[], draw: () => number): void => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
};
