import { listOrganisations } from '../../govern/organisations/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Logger } from '../../platform/log/log.ts';
import { openSelfImages, tellSelfImages } from './open-self-images.ts';
import { forgetSheets } from './scan/finish-scan.ts';

const KEEP = 'keep-self-images';
const MOST = 10_000;

/** Every quarter of an hour: tell the collector what was sealed, open what is closed, forget sheets of past quarters. */
export const selfImageJobs = (door: Door, keyring: Keyring, clock: Clock, log: Logger): JobKind[] => {
  const of = { transactionAs: door.transaction, keyring };
  const keep = async (): Promise<void> => {
    const all = await door.transaction({ kind: 'job', name: KEEP }, (tx) => listOrganisations(tx, MOST));
    for (const { id: organisation, name } of all)
      await keepOne(organisation, name).catch((error: unknown) =>
        log.error({ err: error, organisation }, 'self-images'),
      );
  };
  const keepOne = async (organisation: string, name: string): Promise<void> => {
    await tellSelfImages(of, { organisation, name });
    await openSelfImages(door.transaction, keyring, organisation, clock());
    await forgetSheets(door.transaction, organisation, clock());
  };
  return [{ name: KEEP, every: '*/15 * * * *', expireMinutes: 14, run: keep }];
};
