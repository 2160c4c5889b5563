import {
  type Answer,
  type Answers,
  ITEMS,
  type ItemLevel,
  type Profession,
  SCALE,
} from '../src/judge/protocol/index.ts';
import { type Random, randomFrom } from './random.ts';
import { BETTER, GOOD } from './verdict-texts.data.ts';

/**
 * How an organisation is found by its customers: shares of 'entirely' to how one is received, and how gladly one would
 * choose again, in the first and the last told quarter. How care is organised, and what one has a say in, is no matter of
 * greeting: those differ from the first quarter's share, and stay as they are.
 */
type Told = {
  from: number;
  to: number;
  organised: number;
  driven: number;
  answer: number;
  /** how much less gladly one would choose again than how one was received says; unless told otherwise none */
  again?: number;
  /** share that says whether one would choose again; unless told otherwise all */
  marks?: number;
  /** share by a proxy, and share in easy words; none, and no professions, where few judge: all would be suppressed */
  apart: number;
};

const DEFAULT: Told = { from: 0.72, to: 0.74, organised: -0.06, driven: -0.16, answer: 0.7, apart: 0 };
/** Large and sure of itself, and middling; small and loved; one that gets better. */
const TOLD: Readonly<Record<string, Told>> = {
  'kwikstaart-thuis': { from: 0.54, to: 0.57, organised: -0.1, driven: -0.2, answer: 0.8, apart: 0.06 },
  'de-tureluur': { from: 0.9, to: 0.9, organised: -0.03, driven: -0.1, answer: 1, apart: 0 },
  'huize-vlierbes': { from: 0.6, to: 0.88, organised: -0.04, driven: -0.12, answer: 0.9, apart: 0 },
  'de-klokkentuin': { from: 0.88, to: 0.9, organised: -0.05, driven: -0.12, answer: 0.9, apart: 0 },
  'de-rietvink': { from: 0.8, to: 0.81, organised: -0.03, driven: -0.1, answer: 0.9, apart: 0 },
  aanschuif: { from: 0.9, to: 0.9, organised: -0.12, driven: -0.04, answer: 0.9, apart: 0 },
  berkenrode: { from: 0.88, to: 0.88, organised: -0.35, driven: -0.3, answer: 1, apart: 0, again: -0.22 },
  'het-veerhuis': { from: 0.9, to: 0.9, organised: -0.3, driven: -0.2, answer: 0.9, apart: 0, marks: 0.4 },
  vaartzicht: { from: 0.88, to: 0.88, organised: -0.1, driven: -0.1, answer: 0.9, apart: 0 },
  windveer: { from: 0.74, to: 0.7, organised: -0.2, driven: -0.1, answer: 0.9, apart: 0 },
};

const PROFESSIONS: readonly Profession[] = ['nurse', 'carer', 'domestic-help', 'coach', 'desk', 'planner'];
const SHARE: Readonly<Record<ItemLevel, (told: Told, received: number) => number>> = {
  friendly: (_, received) => received,
  organised: ({ from, organised }) => from + organised,
  driven: ({ from, driven }) => from + driven,
  value: (_, received) => received - 0.02,
};

/** Does this customer judge at all? By seed, so that it is the same again after a start that was broken off. */
export const judges = (slug: string, key: string): boolean =>
  randomFrom(`judges ${key}`).chance((TOLD[slug] ?? DEFAULT).answer);

/** @param at 0: the first told quarter; 1: the last */
export const answersOf = (slug: string, key: string, at: number): Answers => {
  const random = randomFrom(`verdict ${key}`);
  const told = TOLD[slug] ?? DEFAULT;
  const person = (random.next() - 0.5) * 0.3;
  const received = told.from + (told.to - told.from) * at;
  const level = received + person;
  // After the friendly items one may stop; each further level is an offer.
  const reached = random.next();
  const levels: ItemLevel[] = ['friendly'];
  if (reached < 0.78) levels.push('organised');
  if (reached < 0.62) levels.push('driven');
  if (reached < 0.55) levels.push('value');
  const items: Answers['items'] = {};
  for (const { key: item, level: of } of ITEMS)
    if (levels.includes(of)) items[item] = answerOf(SHARE[of](told, received) + person, random);
  const by = random.chance(told.apart) ? 'proxy' : random.chance(0.12) ? 'with-help' : 'self';
  const mark = Math.round(10 * (level + (told.again ?? 0)) + (random.next() - 0.5) * 3);
  const gives = told.marks === undefined || randomFrom(`mark ${key}`).chance(told.marks);
  return {
    items,
    again: gives ? Math.max(0, Math.min(10, mark)) : undefined,
    professions: told.apart > 0 && random.chance(0.8) ? random.sample(PROFESSIONS, random.int(1, 2)) : [],
    by,
    version: random.chance(told.apart) ? 'easy' : 'full',
    good: random.chance(0.25 * level) ? random.pick(GOOD) : '',
    better: random.chance(0.3 * (1 - level / 2)) ? random.pick(BETTER) : '',
  };
};

const answerOf = (top: number, random: Random): Answer => {
  if (random.chance(0.05)) return random.chance(0.7) ? 'unknown' : 'not-applicable';
  if (random.chance(top)) return 'entirely';
  const below = random.next();
  return SCALE[below < 0.68 ? 2 : below < 0.92 ? 1 : 0] ?? 'mostly';
};
