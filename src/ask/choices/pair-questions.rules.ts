import type { Stones } from '../../ui/index.ts';
import { LOTS } from './lot.rules.ts';

/** What made-up offers can differ in; a feeling for people who do not exist can't be asked. */
export const PAIR_CRITERIA = ['product', 'price', 'place', 'promotion', 'personnel'] as const;
export type PairCriterion = (typeof PAIR_CRITERIA)[number];

/** Two made-up offers: the left is better on one criterion, the right on the other; alike in the rest. */
export type Pair = { left: PairCriterion; right: PairCriterion };
export type PairAnswer = 'left' | 'right' | 'equal' | 'skip';
export type Answered = Pair & { answer: PairAnswer };

/** Public on the page about the order. */
export const PAIRS = {
  /** from here on she may say that it is enough */
  least: 3,
  most: 5,
  /** points of the better and of the worse made-up offer */
  better: 4,
  worse: 1,
  /** how sure an answer is taken to be: odds of e per so many points of difference */
  doubt: 2,
} as const;

const MOST_STONES = 3;
const GAP = PAIRS.better - PAIRS.worse;

type Weights = readonly number[];
/** All ways to lay nought to three stones on five criteria, but for none at all. */
const EVERY: readonly Weights[] = PAIR_CRITERIA.reduce<number[][]>(
  (rows) => rows.flatMap((row) => [0, 1, 2, 3].map((stones) => [...row, stones])),
  [[]],
).filter((row) => row.some((stones) => stones > 0));

const ANSWERS = ['left', 'right', 'equal'] as const;

/** How likely each answer is of someone who lays so many stones more left than right (ties after Davidson 1970). */
const chancesOf = (more: number): readonly number[] => {
  const pull = Math.exp((more * GAP) / PAIRS.doubt / 2);
  const all = pull + 1 / pull + 1;
  return [pull / all, 1 / pull / all, 1 / all];
};
/** By difference in stones, from the fewest on. */
const CHANCES = Array.from({ length: 2 * MOST_STONES + 1 }, (_, at) => chancesOf(at - MOST_STONES));

/** For each way of laying stones: the place in CHANCES for this pair. */
const differences = ({ left, right }: Pair): number[] => {
  const [one, other] = [PAIR_CRITERIA.indexOf(left), PAIR_CRITERIA.indexOf(right)];
  return EVERY.map((weights) => (weights[one] ?? 0) - (weights[other] ?? 0) + MOST_STONES);
};

/** How likely each way of laying stones is, after these answers; nothing is supposed beforehand. */
const beliefs = (answers: readonly Answered[]): number[] => {
  const likely = EVERY.map(() => 1);
  for (const { answer, ...pair } of answers) {
    if (answer === 'skip') continue;
    const which = ANSWERS.indexOf(answer);
    for (const [at, difference] of differences(pair).entries())
      likely[at] = (likely[at] ?? 0) * (CHANCES[difference]?.[which] ?? 0);
  }
  const sum = likely.reduce((all, one) => all + one, 0);
  return likely.map((one) => one / sum);
};

const entropy = (all: readonly number[]): number =>
  all.reduce((sum, one) => (one > 0 ? sum - one * Math.log(one) : sum), 0);

/** How much an answer to this pair is expected to teach (mutual information, in nats). */
const teaches = (pair: Pair, believed: readonly number[]): number => {
  const likely = CHANCES.map(() => 0);
  for (const [at, difference] of differences(pair).entries())
    likely[difference] = (likely[difference] ?? 0) + (believed[at] ?? 0);
  const expected = (of: (chances: readonly number[]) => number): number =>
    CHANCES.reduce((sum, chances, at) => sum + (likely[at] ?? 0) * of(chances), 0);
  return entropy(ANSWERS.map((_, which) => expected((chances) => chances[which] ?? 0))) - expected(entropy);
};

const same = (a: Pair, b: Pair): boolean =>
  (a.left === b.left && a.right === b.right) || (a.left === b.right && a.right === b.left);

/**
 * The pair that teaches most after these answers; equals, and which side a criterion stands on, by lot.
 * @param lots of this question, for criteria: whole numbers below LOTS
 * @returns undefined when enough was asked
 */
export const nextPair = (
  answers: readonly Answered[],
  lots: Readonly<Record<PairCriterion, number>>,
): Pair | undefined => {
  if (answers.length >= PAIRS.most) return undefined;
  const believed = beliefs(answers);
  const open = PAIR_CRITERIA.flatMap((one, index) =>
    PAIR_CRITERIA.slice(index + 1).map((other) => sided(one, other, lots)),
  ).filter((pair) => !answers.some((answered) => same(answered, pair)));
  const rated = open.map((pair) => ({
    pair,
    // Rounded, so that the lot decides among what differs by a whisker only.
    worth: Math.round(teaches(pair, believed) * 1e9),
    lot: (lots[pair.left] + lots[pair.right]) % LOTS,
  }));
  return rated.sort((a, b) => b.worth - a.worth || a.lot - b.lot)[0]?.pair;
};

const sided = (
  one: PairCriterion,
  other: PairCriterion,
  lots: Readonly<Record<PairCriterion, number>>,
): Pair => ((lots[one] + lots[other]) % 2 === 0 ? { left: one, right: other } : { left: other, right: one });

/**
 * Stones that fit the answers: what is expected of each criterion, stretched so that the heaviest gets all three.
 * Nothing is proposed for what no answer was about.
 */
export const proposedStones = (answers: readonly Answered[]): Partial<Record<PairCriterion, Stones>> => {
  const told = answers.filter(({ answer }) => answer !== 'skip');
  const asked = new Set(told.flatMap(({ left, right }) => [left, right]));
  const believed = beliefs(told);
  const means = PAIR_CRITERIA.map((_, index) =>
    EVERY.reduce((sum, weights, row) => sum + (weights[index] ?? 0) * (believed[row] ?? 0), 0),
  );
  const most = Math.max(...means.filter((_, index) => asked.has(PAIR_CRITERIA[index] ?? 'product')));
  return Object.fromEntries(
    PAIR_CRITERIA.flatMap((criterion, index) =>
      asked.has(criterion)
        ? [[criterion, Math.round(((means[index] ?? 0) / most) * MOST_STONES) as Stones]]
        : [],
    ),
  );
};

const LETTERS: Readonly<Record<string, PairAnswer>> = { l: 'left', r: 'right', g: 'equal', s: 'skip' };
export const LETTER_OF: Readonly<Record<PairAnswer, string>> = {
  left: 'l',
  right: 'r',
  equal: 'g',
  skip: 's',
};

/** The answers that the letters of an address stand for, up to the first that is none. */
export const answersIn = (letters: string, lots: Readonly<Record<PairCriterion, number>>): Answered[] => {
  const answers: Answered[] = [];
  for (const letter of letters) {
    const answer = LETTERS[letter];
    const pair = nextPair(answers, lots);
    if (!answer || !pair) break;
    answers.push({ ...pair, answer });
  }
  return answers;
};
