import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import { giveWay } from '../../platform/jobs/give-way.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { allOrganisations } from '../cases/index.ts';
import { quartersTo } from './own/quarter.rules.ts';
import { renewRoutes } from './own/read-routes.ts';

const COUNT = 'count-routes';

const NIGHT = 2;

/** Every hour the running quarter, at night the earlier ones too, so that no manager waits for them. */
export const miningJobs = (door: Door, clock: Clock): JobKind[] => [
  {
    name: COUNT,
    every: '50 * * * *',
    expireMinutes: 55,
    async run() {
      const now = clock();
      const all = await door.transaction({ kind: 'job', name: COUNT }, allOrganisations);
      const rest = giveWay();
      const quarters = quartersTo(now).slice(0, now.getUTCHours() === NIGHT ? undefined : 1);
      for (const organisation of all)
        for (const quarter of quarters) {
          await door.transaction({ kind: 'job', organisation, name: COUNT }, (tx) =>
            renewRoutes(tx, organisation, quarter, now),
          );
          await rest();
        }
    },
  },
];
