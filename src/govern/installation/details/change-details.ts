import type { Tx } from '../../../platform/database/door.ts';
import { changedFields, type ShownDetails } from './shown-details.rules.ts';
import { readShownDetails, writeShownDetails } from './shown-details.sql.ts';

/**
 * Changes what customers read of this installation; every process of pages reads it again within half a minute. As
 * operator. @returns which fields changed
 */
export const changeDetails = async (tx: Tx, to: ShownDetails): Promise<(keyof ShownDetails)[]> => {
  const before = await readShownDetails(tx);
  const changed = before ? changedFields(before, to) : [];
  if (changed.length > 0) await writeShownDetails(tx, to);
  return changed;
};
