import { calendarOf } from '../../../govern/organisations/index.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { type AnyClock, openClocks, saveClock } from './clocks.sql.ts';
import { changedClocks } from './due.rules.ts';
import type { Locked } from './instances.sql.ts';

/** Stops the clocks of an instance that wait for what it is paused for, and lets the others go on with what they had left. */
export const applyPauses = async (tx: Tx, { instance, pausedFor }: Locked, now: Date): Promise<void> => {
  const { organisationId: organisation, id: instanceId } = instance;
  const [clocks, calendar] = await Promise.all([
    openClocks(tx, { organisation, instanceId }),
    calendarOf(tx, organisation),
  ]);
  const changed = changedClocks(clocks, pausedFor, now, calendar) as AnyClock[];
  await Promise.all(changed.map((clock) => saveClock(tx, organisation, clock)));
};
