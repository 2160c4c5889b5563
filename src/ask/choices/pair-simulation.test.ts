import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOTS } from './lot.rules.ts';
import {
  type Answered,
  nextPair,
  PAIR_CRITERIA,
  PAIRS,
  type PairAnswer,
  type PairCriterion,
  proposedStones,
} from './pair-questions.rules.ts';

const PERSONS = process.env.AANZET_PROVE ? 10_000 : 2_000;
const SETS = 4;
const OFFERS = 4;
/** In points times stones: how unsure someone is, and how small a difference she calls equal. */
const NOISE = 1.5;
const EQUAL = 0.75;

type Draw = () => number;
/** Chance that can be drawn again (mulberry32, public domain). */
const drawOf = (seed: number): Draw => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Person = { name: string; weightsOf: (draw: Draw) => number };
/** Nobody knows how weights are spread over people: one world where all is likely, one of outspoken people. */
const WORLDS: readonly Person[] = [
  { name: 'even', weightsOf: (draw) => draw() * 3 },
  { name: 'outspoken', weightsOf: (draw) => -Math.log(1 - draw()) },
];

const answerOf = (
  weights: readonly number[],
  left: PairCriterion,
  right: PairCriterion,
  draw: Draw,
): PairAnswer => {
  const of = (one: PairCriterion): number => weights[PAIR_CRITERIA.indexOf(one)] ?? 0;
  const pull = (of(left) - of(right)) * (PAIRS.better - PAIRS.worse);
  const felt = pull + NOISE * Math.log(1 / Math.max(draw(), 1e-9) - 1);
  return Math.abs(felt) < EQUAL ? 'equal' : felt > 0 ? 'left' : 'right';
};

const asked = (weights: readonly number[], most: number, draw: Draw): Answered[] => {
  const lots = Object.fromEntries(PAIR_CRITERIA.map((one) => [one, Math.floor(draw() * LOTS)])) as Record<
    PairCriterion,
    number
  >;
  const answers: Answered[] = [];
  for (let pair = nextPair(answers, lots); pair && answers.length < most; pair = nextPair(answers, lots))
    answers.push({ ...pair, answer: answerOf(weights, pair.left, pair.right, draw) });
  return answers;
};

const bestOf = (weights: readonly number[], offers: readonly number[][]): number[] => {
  const sums = offers.map((points) => points.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0));
  return sums.flatMap((sum, at) => (sum === Math.max(...sums) ? [at] : []));
};
/** The chance that her true first choice is shown first, where equals take turns. */
const recovered = (weights: readonly number[], offers: readonly number[][], truth: number): number => {
  const best = bestOf(weights, offers);
  return best.includes(truth) ? 1 / best.length : 0;
};

const simulated = (
  { weightsOf }: Person,
  most: number,
  seed: number,
): { proposed: number; equal: number } => {
  const draw = drawOf(seed);
  let [proposed, equal] = [0, 0];
  for (let person = 0; person < PERSONS; person += 1) {
    const weights = PAIR_CRITERIA.map(() => weightsOf(draw));
    const stones = proposedStones(asked(weights, most, draw));
    const laid = PAIR_CRITERIA.map((one) => stones[one] ?? 0);
    for (let set = 0; set < SETS; set += 1) {
      const offers = Array.from({ length: OFFERS }, () => PAIR_CRITERIA.map(() => Math.floor(draw() * 5)));
      const truth = bestOf(weights, offers)[0] ?? 0;
      proposed += recovered(laid, offers, truth);
      equal += recovered(
        PAIR_CRITERIA.map(() => 1),
        offers,
        truth,
      );
    }
  }
  return { proposed: proposed / PERSONS / SETS, equal: equal / PERSONS / SETS };
};

/** Measured over 2,000 people: 0.045 and 0.087, 0.064 and 0.102, with a standard error of about 0.006. */
const MARGINS: Readonly<Record<string, readonly [three: number, five: number]>> = {
  even: [0.025, 0.065],
  outspoken: [0.045, 0.08],
};

for (const world of WORLDS)
  for (const [at, most] of [PAIRS.least, PAIRS.most].entries())
    test(`${most} answers of ${PERSONS} people (${world.name}) find her first choice more often than equal stones`, (t) => {
      const { proposed, equal } = simulated(world, most, 40 + at);
      t.diagnostic(`proposed ${proposed.toFixed(3)}, equal ${equal.toFixed(3)}`);
      assert.ok(proposed - equal > (MARGINS[world.name]?.[at] ?? 1), `${proposed} against ${equal}`);
    });
