import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LOTS } from './lot.rules.ts';
import { madeUpOf } from './made-up.rules.ts';
import {
  type Answered,
  answersIn,
  LETTER_OF,
  nextPair,
  PAIR_CRITERIA,
  PAIRS,
  type PairAnswer,
  type PairCriterion,
  proposedStones,
} from './pair-questions.rules.ts';

type Lots = Record<PairCriterion, number>;
const lotsOf = (draw: () => number): Lots =>
  Object.fromEntries(PAIR_CRITERIA.map((one) => [one, Math.floor(draw() * LOTS)])) as Lots;
const anyLots = fc.tuple(...PAIR_CRITERIA.map(() => fc.nat(LOTS - 1))).map((drawn) => {
  let at = 0;
  return lotsOf(() => (drawn[at++] ?? 0) / LOTS);
});
const anyAnswer = fc.constantFrom<PairAnswer>('left', 'right', 'equal', 'skip');

test('three to five questions, each about another pair, that an address holds', () => {
  fc.assert(
    fc.property(anyLots, fc.array(anyAnswer, { maxLength: 8 }), (lots, given) => {
      const letters = given.map((one) => LETTER_OF[one]).join('');
      const answers = answersIn(letters, lots);
      assert.deepEqual(
        answers.map(({ answer }) => answer),
        given.slice(0, PAIRS.most),
      );
      const pairs = answers.map(({ left, right }) => [left, right].sort().join());
      assert.equal(new Set(pairs).size, pairs.length);
      assert.equal(nextPair(answers, lots) === undefined, answers.length === PAIRS.most);
    }),
    { seed: 2, numRuns: 100 },
  );
  assert.ok(PAIRS.least === 3 && PAIRS.most === 5);
});

test('an address that someone made up gives no answers it does not have', () => {
  const lots = lotsOf(() => 0.5);
  assert.deepEqual(answersIn('x<script>', lots), []);
  assert.equal(answersIn('lx', lots).length, 1);
});

test('which pair comes first, and which side a thing stands on, differs from question to question', () => {
  const first = fc.sample(anyLots, { seed: 4, numRuns: 300 }).map((lots) => nextPair([], lots));
  const sides = new Set(first.map((pair) => `${pair?.left} ${pair?.right}`));
  assert.equal(sides.size, 20, 'each of ten pairs, both ways round');
});

test('the next pair follows from the answers', () => {
  const lots = lotsOf(() => 0.5);
  const next = (...answers: PairAnswer[]) =>
    JSON.stringify(nextPair(answersIn(answers.map((one) => LETTER_OF[one]).join(''), lots), lots));
  assert.notEqual(next('left', 'left', 'left'), next('right', 'right', 'equal'));
});

test('who chose nearness above all gets the most stones on it; what was not asked gets none', () => {
  const answers: Answered[] = [
    { left: 'place', right: 'price', answer: 'left' },
    { left: 'personnel', right: 'place', answer: 'right' },
    { left: 'price', right: 'personnel', answer: 'equal' },
    { left: 'product', right: 'promotion', answer: 'skip' },
  ];
  const { place = 0, price = 0, personnel = 0, ...rest } = proposedStones(answers);
  assert.equal(place, 3);
  assert.ok(place > price && price === personnel);
  assert.deepEqual(rest, {});
  assert.deepEqual(proposedStones([{ left: 'place', right: 'price', answer: 'skip' }]), {});
});

test('choosing for a criterion never lowers its stones', () => {
  fc.assert(
    fc.property(anyLots, fc.array(anyAnswer, { maxLength: 4 }), (lots, given) => {
      const before = answersIn(given.map((one) => LETTER_OF[one]).join(''), lots);
      const pair = nextPair(before, lots);
      fc.pre(pair !== undefined);
      if (!pair) return;
      const laid = (answer: PairAnswer) => proposedStones([...before, { ...pair, answer }])[pair.left] ?? 0;
      assert.ok(laid('left') >= laid('equal') && laid('equal') >= laid('right'));
    }),
    { seed: 6, numRuns: 100 },
  );
});

test('made-up offers have the points they are said to have, in the words of the public scales', () => {
  for (const criterion of PAIR_CRITERIA)
    for (const points of [PAIRS.better, PAIRS.worse]) {
      const steps = madeUpOf(criterion, points);
      assert.ok(steps.length > 0, criterion);
      assert.equal(
        steps.reduce((sum, { step }) => sum + step.points, 0),
        points,
      );
    }
});
