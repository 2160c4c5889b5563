import { fillIfEmpty } from '../../demo/fill.ts';
import { openDoor } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { asMaker, createDatabase, type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { onDatabase, testServerOfThisRun } from './server.ts';

/** Tuesday morning, far enough from holidays: working hours run as usual. */
export const TUESDAY = new Date('2026-03-10T09:00:00Z');

/**
 * A database of its own with the demo region and a few of its customers: a copy of what is filled once in a run for so
 * many customers on that day.
 */
export const smallRegion = async (customers = 20, today = TUESDAY): Promise<FreshDatabase> =>
  freshDatabase({ from: await filledOnce(customers, aroundNow(today)) });

/** Files that ask for now mean about now: together they take the moment at which the run began. */
const aroundNow = (today: Date): Date => {
  const { began } = testServerOfThisRun();
  const hoursOf = (date: Date): number => date.getTime() / 3_600_000;
  return dayOf(began) === dayOf(today) && Math.abs(hoursOf(today) - hoursOf(began)) < 1 ? began : today;
};

/** @returns the name of the filled database, to which nobody is connected */
const filledOnce = (customers: number, today: Date): Promise<string> =>
  asMaker(async (client) => {
    const { app, template } = testServerOfThisRun();
    const name = `${template}_${customers}_${today.getTime()}`;
    // Until this connection ends: another file that needs the same waits for it.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const making = `${name}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    await createDatabase(client, making, template);
    const door = openDoor(onDatabase(app, making), { max: 4 });
    try {
      await fillIfEmpty(door, { today, customers });
    } finally {
      await door.close();
    }
    await client.query(`alter database ${making} rename to ${name}`);
    return name;
  });
