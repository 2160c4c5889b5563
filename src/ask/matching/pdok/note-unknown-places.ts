import { keptPerDoor, type Tx, writeAtCommit } from '../../../platform/database/door.ts';
import { wanting } from './wanted.sql.ts';

let wished = false;

/** For this process: whether postcodes that the table does not know are noted. Off until the operator's setting says so. */
export const wishUnknownPlaces = (on: boolean): void => {
  wished = on;
};

// Noted once per process: a page that shows what is not known again and again writes nothing more.
const noted = keptPerDoor(() => new Set<string>());

/**
 * Notes the four digits of postcodes that were not in the table, with the commit under way: nobody waits for it, and
 * nothing is asked of anybody. Of whom or what they are is not known here.
 */
export const noteUnknownPlaces = (tx: Tx, postcodes: readonly string[]): void => {
  if (!wished) return;
  const before = noted(tx);
  const fresh = postcodes.filter((postcode) => /^[1-9]\d{3}$/.test(postcode) && !before.has(postcode));
  if (fresh.length === 0) return;
  for (const postcode of fresh) before.add(postcode);
  // In one order for all: two that note the same do not wait for each other in a ring.
  writeAtCommit(tx, wanting(tx, fresh.sort()));
};
