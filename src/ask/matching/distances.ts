import type { Tx } from '../../platform/database/door.ts';
export const distances = async (
  _tx: Tx,
  _from: string,
  _postcodes: readonly string[],
): Promise<Map<string, number>> => {
  throw new Error('being made');
};
