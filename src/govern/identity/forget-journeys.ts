import { addDays, type Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { forgetRequests } from './requests.sql.ts';

/** Each night: journeys to other services that are over. */
export const forgetJourneysJob = (door: Door, clock: Clock): JobKind => ({
  name: 'forget-journeys',
  every: '25 3 * * *',
  run: async () => {
    await door.transaction({ kind: 'job', name: 'forget-journeys' }, (tx) =>
      forgetRequests(tx, addDays(clock(), -1)),
    );
  },
});
