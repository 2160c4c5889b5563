import { listOrganisations } from '../../govern/organisations/index.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { knownCollector } from '../verdicts/index.ts';
import { takeInResults } from './take-in-results.ts';

const TAKE_IN = 'take-in-results';
const MOST = 10_000;

/** Every hour, for every organisation; without a collector there is nothing to do. */
export const resultJobs = (door: Door, keyring: Keyring, log: Logger): JobKind[] => {
  const of = { transactionAs: door.transaction, keyring };
  const all = async (): Promise<void> => {
    if (!knownCollector()) return;
    const organisations = await door.transaction({ kind: 'job', name: TAKE_IN }, (tx) =>
      listOrganisations(tx, MOST),
    );
    for (const { id: organisation, name } of organisations)
      await takeInResults(of, { organisation, name }, log).catch((error: unknown) =>
        log.error({ err: error, organisation }, 'results of verdicts'),
      );
  };
  return [{ name: TAKE_IN, every: '20 * * * *', expireMinutes: 50, run: all }];
};
