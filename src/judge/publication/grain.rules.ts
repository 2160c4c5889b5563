import type { Table } from './tally.rules.ts';

export type Blocks = readonly (readonly number[])[];

/** How finely answers may be shown: each next grain splits the one before. Position 0 is the coarsest. */
const SCALE_GRAINS: readonly Blocks[] = [
  [[0, 1, 2], [3]],
  [[0, 1], [2], [3]],
  [[0], [1], [2], [3]],
];
const MARKS = Array.from({ length: 11 }, (_, mark) => mark);
const MARK_GRAINS: readonly Blocks[] = [
  [MARKS],
  [MARKS.slice(0, 7), MARKS.slice(7)],
  [MARKS.slice(0, 5), MARKS.slice(5, 7), MARKS.slice(7, 9), MARKS.slice(9)],
  MARKS.map((mark) => [mark]),
];

export const grainsOf = (table: Table): readonly Blocks[] => (table === 'again' ? MARK_GRAINS : SCALE_GRAINS);
export const answersOf = (table: Table): number => (table === 'again' ? 11 : 4);

/**
 * Inside one block of the scale nothing is told, so who said which of its answers is free. Marks come with their mean,
 * which ties them even inside a block; there the two halves (0–6, 7–10) are what is kept from view.
 */
export const guardedBlocks = (table: Table, grain: number): Blocks =>
  table === 'again' ? (MARK_GRAINS[Math.max(1, grain)] as Blocks) : (SCALE_GRAINS[grain] as Blocks);

export const grainOf = (table: Table, blocks: Blocks | undefined): number =>
  Math.max(
    0,
    grainsOf(table).findIndex((one) => one.length === blocks?.length),
  );
