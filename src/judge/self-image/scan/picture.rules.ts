import type { LevelMeasure } from '../../publication/index.ts';
import {
  ALL_STATEMENTS,
  type Counts,
  PARTS,
  SCAN_ANSWERS,
  type ScanAnswer,
  type ScanAnswers,
  type Side,
  type SideCounts,
  STATEMENTS,
  type StatementKey,
} from './scan.ts';

/** Of all answers to these statements: what part was 'entirely', and 'mostly', of how many that knew; and who did not know. */
export type Share = { share: number; mostly: number; answers: number; unknown: number };

/**
 * The top-box share over some statements: answers 'entirely' / answers that are not 'I don't know'; 'mostly' beside it.
 * @returns undefined when nobody knew anything of it
 */
export const shareOf = (counts: Counts, of: readonly StatementKey[]): Share | undefined => {
  let [top, mostly, answers, unknown] = [0, 0, 0, 0];
  for (const key of of)
    for (const answer of SCAN_ANSWERS) {
      const n = counts.get(key)?.[answer] ?? 0;
      if (answer === 'unknown') unknown += n;
      else answers += n;
      if (answer === 'entirely') top += n;
      if (answer === 'mostly') mostly += n;
    }
  return answers === 0 ? undefined : { share: top / answers, mostly: mostly / answers, answers, unknown };
};

export const levelShares = (counts: Counts): Record<LevelMeasure, Share | undefined> =>
  Object.fromEntries(PARTS.map((part) => [part, shareOf(counts, STATEMENTS[part])])) as Record<
    LevelMeasure,
    Share | undefined
  >;

/** One person's answers as counts of one: the same sums hold for her own picture. */
export const countsOf = (answers: ScanAnswers): Counts =>
  new Map(Object.entries(answers).map(([key, answer]) => [key as StatementKey, { [answer]: 1 }]));

/**
 * From how many answers of a side on its picture is shown, and after how many more it is renewed. Board and council
 * speak for themselves by name and office. Of staff five at a time: whoever looks before and after one colleague filled
 * it in learns nothing of her, and whoever fills it in twice by two accounts still looks at three others. The database
 * keeps the same (0042).
 */
export const STEP: Readonly<Record<Side, number>> = { board: 1, staff: 5, council: 1 };

/** How many people are in the picture now: the last full step. */
export const shownOf = (side: Side, people: number): number => people - (people % STEP[side]);

const HEIGHT: Readonly<Record<Exclude<ScanAnswer, 'unknown'>, number>> = {
  'not-at-all': 0,
  'a-little': 1,
  mostly: 2,
  entirely: 3,
};

/** The mean answer on 0 (not at all) … 3 (entirely). @returns undefined when nobody knew */
export const meanOf = (counts: Counts, key: StatementKey): number | undefined => {
  let [sum, n] = [0, 0];
  for (const answer of SCAN_ANSWERS) {
    const times = counts.get(key)?.[answer] ?? 0;
    if (answer === 'unknown') continue;
    sum += HEIGHT[answer] * times;
    n += times;
  }
  return n === 0 ? undefined : sum / n;
};

export type Differing = { statement: StatementKey; means: { side: Side; mean: number }[]; apart: number };

/** Where the sides see different things, widest apart first; at least one whole answer apart. */
export const differing = (sides: readonly SideCounts[], most = 5): Differing[] =>
  ALL_STATEMENTS.flatMap((statement): Differing[] => {
    const means = sides.flatMap(({ side, counts }) => {
      const mean = meanOf(counts, statement);
      return mean === undefined ? [] : [{ side, mean }];
    });
    if (means.length < 2) return [];
    const all = means.map(({ mean }) => mean);
    const apart = Math.max(...all) - Math.min(...all);
    return apart >= 1 ? [{ statement, means, apart }] : [];
  })
    .sort((a, b) => b.apart - a.apart)
    .slice(0, most);

export type Low = { statement: StatementKey; mean: number };

/** What all sides together see least: the mean of the sides' means, so that a large side does not drown the others. */
export const lowest = (sides: readonly SideCounts[], most = 3): Low[] =>
  ALL_STATEMENTS.flatMap((statement): Low[] => {
    const means = sides.flatMap(({ counts }) => meanOf(counts, statement) ?? []);
    return means.length === 0
      ? []
      : [{ statement, mean: means.reduce((sum, one) => sum + one, 0) / means.length }];
  })
    .filter(({ mean }) => mean < 2)
    .sort((a, b) => a.mean - b.mean)
    .slice(0, most);

/** What most do not know: of all answers to a statement more than half 'I don't know'. */
export const unknownTo = (sides: readonly SideCounts[]): StatementKey[] =>
  ALL_STATEMENTS.filter((statement) => {
    const of = (answer: ScanAnswer): number =>
      sides.reduce((sum, { counts }) => sum + (counts.get(statement)?.[answer] ?? 0), 0);
    const all = SCAN_ANSWERS.reduce((sum, answer) => sum + of(answer), 0);
    return all > 0 && of('unknown') * 2 > all;
  });

/** The answer nearest to a mean, to say it in a word. */
export const wordOf = (mean: number): Exclude<ScanAnswer, 'unknown'> =>
  (['not-at-all', 'a-little', 'mostly', 'entirely'] as const)[Math.round(mean)] ?? 'entirely';
