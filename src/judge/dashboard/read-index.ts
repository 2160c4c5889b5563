import type { Tx } from '../../platform/database/door.ts';
import { type Asked, type Place, readCustomerIndex } from '../levels/index.ts';
import type { IndexSeen } from './index-seen.ts';

export const readIndexOf = (
  tx: Tx,
  organisation: string,
  { quarter, period }: Asked,
  place: Place,
): Promise<IndexSeen | undefined> => readCustomerIndex(tx, organisation, { quarter, period, place });
