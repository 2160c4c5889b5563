import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { allOrganisations } from '../../serve/cases/index.ts';
import { keepLevels } from './keep-levels.ts';

const KEEP = 'keep-levels';

/** Three times an hour, after results were taken in: what was marked is counted, what closed is kept. */
export const levelJobs = (door: Door, clock: Clock, log: Logger): JobKind[] => [
  {
    name: KEEP,
    every: '5,25,45 * * * *',
    expireMinutes: 50,
    async run() {
      for (const organisation of await door.transaction({ kind: 'job', name: KEEP }, allOrganisations))
        await keepLevels(door.transaction, organisation, clock()).catch((error: unknown) =>
          log.error({ err: error, organisation }, 'levels'),
        );
    },
  },
];
