import { fillIfEmpty } from '../../demo/fill.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

/** Tuesday morning, far enough from holidays: working hours run as usual. */
export const TUESDAY = new Date('2026-03-10T09:00:00Z');

/** A database of its own with the demo region and a few of its customers. */
export const smallRegion = async (customers = 20, today = TUESDAY): Promise<FreshDatabase> => {
  const database = await freshDatabase();
  await fillIfEmpty(database.door, { today, customers });
  return database;
};
