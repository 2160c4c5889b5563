import { ITEMS, type ItemKey, LEVELS, PROFESSIONS, SCALE } from '../protocol/index.ts';
import type { Group, OpenedVerdict } from './published.ts';

/** The twelve items and 'again': each has a table of its own. */
export const TABLES = [...ITEMS.map(({ key }) => key), 'again'] as const;
export type Table = ItemKey | 'again';

/**
 * How often the same was said: key → number of verdicts. The key: table | bucket | group | professions, as bits |
 * which items of that level were answered, as bits | answer (position in SCALE, or the mark 0–10). Plain entries, so
 * that a collector may keep it (inside) for the rolling four quarters.
 */
export type Tally = Map<string, number>;

export const tallyOf = (verdicts: Iterable<OpenedVerdict>): Tally => {
  const tally: Tally = new Map();
  for (const verdict of verdicts) countVerdict(tally, verdict);
  return tally;
};

/** Adds one verdict. 'I don't know', 'does not apply' and what was not reached stay out of n: missing is not zero. */
export const countVerdict = (tally: Tally, verdict: OpenedVerdict): void => {
  const place = `${verdict.bucket}|${groupOf(verdict)}|${professionBits(verdict)}`;
  for (const items of ITEMS_BY_LEVEL) {
    let pattern = 0;
    const answers = items.map((key) => SCALE.indexOf(verdict.items[key] as never));
    for (const [at, answer] of answers.entries()) if (answer >= 0) pattern |= 1 << at;
    for (const [at, answer] of answers.entries())
      if (answer >= 0) add(tally, `${items[at]}|${place}|${pattern}|${answer}`);
  }
  if (verdict.again !== undefined) add(tally, `again|${place}|1|${verdict.again}`);
};

export const ITEMS_BY_LEVEL: readonly (readonly ItemKey[])[] = LEVELS.map((level) =>
  ITEMS.filter((item) => item.level === level).map(({ key }) => key),
);

/** Who answered decides before which form: a proxy with the easy-read form is a proxy. */
export const groupOf = ({ by, version }: Pick<OpenedVerdict, 'by' | 'version'>): Group =>
  by === 'proxy' ? 'proxy' : version === 'easy' ? 'easy' : 'full';

const professionBits = ({ professions }: OpenedVerdict): number =>
  professions.reduce((bits, one) => bits | (1 << PROFESSIONS.indexOf(one)), 0);

const add = (tally: Tally, key: string): void => {
  tally.set(key, (tally.get(key) ?? 0) + 1);
};

/** One row of a tally, read back. */
export type Counted = {
  table: Table;
  bucket: string;
  group: Group;
  professions: number;
  pattern: number;
  answer: number;
  count: number;
};

export const countedOf = (key: string, count: number): Counted => {
  const [table, bucket, group, professions, pattern, answer] = key.split('|');
  return {
    table: table as Table,
    bucket: bucket as string,
    group: group as Group,
    professions: Number(professions),
    pattern: Number(pattern),
    answer: Number(answer),
    count,
  };
};
