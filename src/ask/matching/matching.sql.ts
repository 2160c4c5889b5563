import type { Tx } from '../../platform/database/door.ts';
export const knownTowns = async (_tx: Tx): Promise<string[]> => {
  throw new Error('being made');
};
