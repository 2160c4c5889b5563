import { calendarOf } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { workingDeadline } from '../cases/index.ts';
import { breakOne } from '../promises/index.ts';
import { unrecordedBefore } from './due-work.sql.ts';

/** Two working days to write down how it went; without evidence a promise was not kept. */
const HOURS = 48;
const BATCH = 50;

/** @returns how many promises were broken because nobody said whether the appointment was held */
export const breakUnrecorded = async (tx: Tx, organisation: string, now: Date): Promise<number> => {
  const past = await unrecordedBefore(tx, organisation, now, BATCH);
  if (past.length === 0) return 0;
  const calendar = await calendarOf(tx, organisation);
  const over = past.filter(({ endsAt }) => endsAt && workingDeadline(endsAt, HOURS, calendar) < now);
  for (const { promiseId, startsAt } of over)
    if (promiseId && startsAt) await breakOne(tx, { organisation, id: promiseId }, startsAt);
  return over.length;
};
