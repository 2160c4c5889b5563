import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import type { ServiceActs } from './process.ts';
import { fireDueTimers } from './store/do-due.ts';
import { allOwners, anythingDue } from './store/timers.sql.ts';
import { PROCESS_WORK } from './store/transit.ts';

/** Every minute for timers, and at once when a process asked something of the system: with the organisation that did. */
export const processWorkJob = (door: Door, clock: Clock, log: Logger, acts: ServiceActs): JobKind => ({
  name: PROCESS_WORK,
  every: '* * * * *',
  async run({ organisation }) {
    const all =
      typeof organisation === 'string'
        ? [organisation]
        : await door.transaction({ kind: 'job', name: PROCESS_WORK }, allOwners);
    for (const one of all) {
      const now = clock();
      const owner = { kind: 'job', organisation: one, name: PROCESS_WORK } as const;
      if (!(await door.transaction(owner, (tx) => anythingDue(tx, one, now)))) continue;
      const done = await fireDueTimers(door, one, now, acts);
      log.info({ organisation: one, done }, 'processes moved by themselves');
    }
  },
});
