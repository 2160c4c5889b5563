import { createHash } from 'node:crypto';
import { LOTS } from '../../ui/index.ts';

export { LOTS } from '../../ui/index.ts';

/**
 * Draws a lot, 0 up to LOTS: always the same for one question and one thing, and without any link to the lot of
 * another question. Nobody can choose a seed that keeps a place: the question's id is made of chance.
 */
export const lotOf = (seed: string, of: string): number =>
  createHash('sha256').update(`${seed} ${of}`).digest().readUInt32BE(0) % LOTS;
