import { listOrganisations } from '../../govern/organisations/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { COUNTS } from './give-card.ts';
import { keepQuarters } from './keep-quarters.ts';

const KEEP = 'keep-verdicts';
const MOST = 10_000;

/**
 * Every half hour for every organisation, and at once for one that has something to declare. What the collector did not
 * hear waits in our own rows: there is no other queue to lose.
 */
export const verdictJobs = (door: Door, keyring: Keyring, clock: Clock, log: Logger): JobKind[] => {
  const of = { transactionAs: door.transaction, keyring };
  const keep = async (only?: string): Promise<void> => {
    const all = await door.transaction({ kind: 'job', name: KEEP }, (tx) => listOrganisations(tx, MOST));
    for (const { id: organisation, name } of all)
      if (only === undefined || only === organisation)
        await keepQuarters(of, { organisation, name }, clock()).catch((error: unknown) =>
          log.error({ err: error, organisation }, 'quarters of verdicts'),
        );
  };
  return [
    { name: KEEP, every: '*/30 * * * *', expireMinutes: 25, run: () => keep() },
    { name: COUNTS, run: ({ organisation }) => keep(String(organisation)) },
  ];
};
