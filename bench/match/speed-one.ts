import { join } from 'node:path';
import { randomFrom } from '../../demo/random.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { median, percentile, round } from '../statistics.ts';
import type { Baseline, Limits } from './baselines/baseline.ts';
import { FINDERS, type FinderName } from './finders.ts';
import { TimedParts, TooSlow } from './generated.ts';
import { findSets, limitsOfLine, readSet } from './sets.ts';

export type SpeedFigures = {
  build_s: number;
  /** of this process, right after building; PostgreSQL's own memory is not in it */
  resident_MB: number;
  questions: number;
  p50_ms: number;
  p95_ms: number;
};
export type SpeedLine = SpeedFigures | { skipped: string };

const MOST_BUILD_S = 60;
const ROUNDS = 3;
const QUESTIONS = 2000;
const WARMING = 300;
/** Who is this slow gets fewer questions, but enough to speak of a 95th percentile. */
const MOST_ROUND_S = 20;
const LEAST_QUESTIONS = 100;

type Question = { text: string; limits: Limits };

/** The questions of all sets in turn, each time from another place: any of 9,000 postcodes. */
const questionsFrom = async (): Promise<() => Question> => {
  const sets = await Promise.all(findSets(join(projectFolder, 'bench/match')).map(readSet));
  const all = sets.flatMap(({ questions }) => questions);
  const chance = randomFrom('the places of the questions');
  let asked = 0;
  return () => {
    const question = all[asked % all.length];
    if (!question) throw new Error('there is no graded question');
    asked += 1;
    const postcode = String(chance.int(1000, 9999));
    return { text: question.text, limits: { ...limitsOfLine(question), postcodes: [postcode] } };
  };
};

const askFor = async (finder: Baseline, { text, limits }: Question): Promise<number> => {
  const began = performance.now();
  await finder.find(text, limits, 20);
  return performance.now() - began;
};

/** @param most questions, or as many as a round may last */
const timesOf = async (finder: Baseline, next: () => Question, most: number): Promise<number[]> => {
  const took: number[] = [];
  const began = performance.now();
  for (let n = 0; n < most; n += 1) {
    const isLong = performance.now() - began > MOST_ROUND_S * 1000;
    if (isLong && n >= LEAST_QUESTIONS) break;
    took.push(await askFor(finder, next()));
  }
  return took;
};

const measured = async (finder: Baseline, next: () => Question) => {
  await timesOf(finder, next, WARMING);
  const rounds: number[][] = [];
  for (let n = 0; n < ROUNDS; n += 1) rounds.push(await timesOf(finder, next, QUESTIONS));
  return {
    questions: Math.min(...rounds.map((one) => one.length)),
    p50_ms: round(median(rounds.map((one) => median(one))), 3),
    p95_ms: round(median(rounds.map((one) => percentile(one, 0.95))), 3),
  };
};

/** One finder with so many offers, in this process: medians of three rounds. */
export const benchSpeedOne = async (name: FinderName, offers: number): Promise<SpeedLine> => {
  const next = await questionsFrom();
  const make = await FINDERS[name]();
  const timed = new TimedParts(offers, MOST_BUILD_S);
  let finder: Baseline;
  try {
    finder = await make(timed.parts());
  } catch (error) {
    if (error instanceof TooSlow) return { skipped: `building takes ${error.message}` };
    throw error;
  }
  const build_s = round(timed.seconds(), 2);
  globalThis.gc?.();
  const resident_MB = Math.round(process.memoryUsage.rss() / 1e6);
  try {
    return { build_s, resident_MB, ...(await measured(finder, next)) };
  } finally {
    await finder.close();
  }
};
