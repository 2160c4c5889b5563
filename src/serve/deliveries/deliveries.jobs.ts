import type { Clock } from '../../platform/clock/clock.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { allOrganisations } from '../cases/index.ts';
import { END_CRISES } from './declare-crisis.ts';
import { endCrises } from './end-crises.ts';

/** At the end of each crisis, and every morning before anybody works, in case that moment was missed. */
export const crisisEndJob = (door: Door, clock: Clock, log: Logger): JobKind => ({
  name: END_CRISES,
  every: '10 0 * * *',
  async run({ organisation }) {
    const name = END_CRISES;
    const all =
      typeof organisation === 'string'
        ? [organisation]
        : await door.transaction({ kind: 'job', name }, allOrganisations);
    for (const one of all) {
      const actor = { kind: 'job', organisation: one, name } as const;
      const ended = await door.transaction(actor, (tx) => endCrises(tx, one, clock()));
      if (ended > 0) log.info({ organisation: one, ended }, 'crises ended');
    }
  },
});
