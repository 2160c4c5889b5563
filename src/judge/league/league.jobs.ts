import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { keepLeague } from './keep-league.ts';

/** Every hour, after results were taken in; nothing to do is most often the answer. */
export const leagueJob = (door: Door, clock: Clock): JobKind => ({
  name: 'keep-league',
  every: '50 * * * *',
  run: async () => {
    await keepLeague(door.transaction, dayOf(clock()));
  },
});
