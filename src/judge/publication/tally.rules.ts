import { ITEMS, type ItemKey, LEVELS, PROFESSIONS, SCALE } from '../protocol/index.ts';
import { answersOf } from './grain.rules.ts';
import type { Group, OpenedVerdict } from './published.ts';

/** The twelve items and 'again': each has a table of its own. */
export const TABLES = [...ITEMS.map(({ key }) => key), 'again'] as const;
export type Table = ItemKey | 'again';

/**
 * How often the same was said: who said it (bucket | group | professions, as bits) → what was said → number of verdicts.
 * What was said is one number: 256 × position in TABLES + 16 × which items of that level were answered, as bits + the
 * answer (position in SCALE, or the mark 0–10). A million verdicts are counted into it one by one.
 */
export type Tally = Map<string, Map<number, number>>;

export const tallyOf = (verdicts: Iterable<OpenedVerdict>): Tally => {
  const tally: Tally = new Map();
  for (const verdict of verdicts) countVerdict(tally, verdict);
  return tally;
};

/** Adds one verdict. 'I don't know', 'does not apply' and what was not reached stay out of n: missing is not zero. */
export const countVerdict = (tally: Tally, verdict: OpenedVerdict): void => {
  const who = `${verdict.bucket}|${groupOf(verdict)}|${professionBits(verdict)}`;
  const said = tally.get(who) ?? new Map<number, number>();
  tally.set(who, said);
  for (const items of POSITIONS_BY_LEVEL) {
    let pattern = 0;
    for (const { key, bit } of items) if (answerTo(verdict, key) !== undefined) pattern |= bit;
    for (const { key, table } of items) {
      const answer = answerTo(verdict, key);
      if (answer !== undefined) add(said, codeOf(table, pattern, answer));
    }
  }
  if (verdict.again !== undefined) add(said, codeOf(TABLES.length - 1, 1, verdict.again));
};

export const ITEMS_BY_LEVEL: readonly (readonly ItemKey[])[] = LEVELS.map((level) =>
  ITEMS.filter((item) => item.level === level).map(({ key }) => key),
);
const POSITIONS_BY_LEVEL = ITEMS_BY_LEVEL.map((items) =>
  items.map((key, at) => ({ key, table: TABLES.indexOf(key), bit: 1 << at })),
);

const POSITION_IN_SCALE: ReadonlyMap<string | undefined, number> = new Map(
  SCALE.map((answer, at) => [answer, at]),
);
const answerTo = ({ items }: OpenedVerdict, key: ItemKey): number | undefined =>
  POSITION_IN_SCALE.get(items[key]);

/** Who answered decides before which form: a proxy with the easy-read form is a proxy. */
export const groupOf = ({ by, version }: Pick<OpenedVerdict, 'by' | 'version'>): Group =>
  by === 'proxy' ? 'proxy' : version === 'easy' ? 'easy' : 'full';

const professionBits = ({ professions }: OpenedVerdict): number =>
  professions.reduce((bits, one) => bits | (1 << PROFESSIONS.indexOf(one)), 0);

const codeOf = (table: number, pattern: number, answer: number): number =>
  (table << 8) | (pattern << 4) | answer;

const add = (said: Map<number, number>, code: number): void => {
  said.set(code, (said.get(code) ?? 0) + 1);
};

/** Verdicts of one place that answered the same items of a level. counts: per answer; n: all of them. */
export type Alike = { pattern: number; counts: readonly number[]; n: number };
/** What was said by people of the same bucket, group and professions. tables: in the order of TABLES. */
export type Spoken = {
  bucket: string;
  group: Group;
  professions: number;
  tables: readonly (readonly Alike[])[];
};

/** A tally, read back; in one order, so that the same verdicts give the same text. */
export const spokenIn = (tally: Tally): Spoken[] =>
  [...tally.keys()].sort(asWritten).map((who) => {
    const [bucket, group, professions] = who.split('|') as [string, Group, string];
    return { bucket, group, professions: Number(professions), tables: tablesOf(tally.get(who) ?? new Map()) };
  });

const tablesOf = (said: ReadonlyMap<number, number>): Alike[][] => {
  const tables = TABLES.map((): { pattern: number; counts: number[]; n: number }[] => []);
  for (const [code, count] of said) {
    const [table, pattern] = [code >> 8, (code >> 4) & 15];
    const own = tables[table] as { pattern: number; counts: number[]; n: number }[];
    let alike = own.find((one) => one.pattern === pattern);
    if (alike === undefined) {
      alike = { pattern, counts: Array(answersOf(TABLES[table] as Table)).fill(0), n: 0 };
      own.push(alike);
    }
    alike.counts[code & 15] = (alike.counts[code & 15] as number) + count;
    alike.n += count;
  }
  for (const own of tables) if (own.length > 1) own.sort((a, b) => asWritten(`${a.pattern}`, `${b.pattern}`));
  return tables;
};

/** The order of the first publications: that of the parts as text, each with a bar behind it ('10|' before '1|'). */
const asWritten = (a: string, b: string): number => (`${a}|` < `${b}|` ? -1 : 1);
