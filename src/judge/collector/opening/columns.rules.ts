import type { Cell, Group, Measure, ShownCell } from '../../publication/index.ts';
import { type Chance, shuffled } from './shuffle.rules.ts';

/**
 * All answers to one question of one group, in the order of a shuffle of its own: never a row of one person's answers.
 * values: per verdict one letter 0–9, A: the place of its answer in `blocks`.
 */
export type Column = {
  bucket: string;
  by: Group;
  measure: Measure;
  blocks: readonly (readonly number[])[];
  values: string;
};

const LETTERS = '0123456789A';

type CountedCell = ShownCell & { blocks: readonly (readonly number[])[]; counts: readonly number[] };
const isColumn = (cell: Cell): cell is CountedCell =>
  cell.shown && cell.period === 'quarter' && cell.scope === 'team' && !!cell.blocks && !!cell.counts;

/** The columns of what is published anyway, so that they add nothing to it: each shown cell of a group, written out. */
export const columnsOf = (cells: readonly Cell[], chance: Chance): Column[] =>
  cells.filter(isColumn).map(({ id, by, measure, blocks, counts }) => ({
    bucket: id,
    by,
    measure,
    blocks,
    values: shuffled(
      counts.flatMap((count, at) => Array.from({ length: count }, () => LETTERS[at] as string)),
      chance,
    ).join(''),
  }));

/** Which shown cells a column stands for, and the other way round: 'bucket by measure'. */
export const columnKey = ({ bucket, by, measure }: Pick<Column, 'bucket' | 'by' | 'measure'>): string =>
  `${bucket} ${by} ${measure}`;

/** How often each block occurs; undefined when a letter is none of them. */
export const tallied = ({ blocks, values }: Column): number[] | undefined => {
  const counts = blocks.map(() => 0);
  for (const letter of values) {
    const at = LETTERS.indexOf(letter);
    if (at < 0 || at >= counts.length) return undefined;
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
};
