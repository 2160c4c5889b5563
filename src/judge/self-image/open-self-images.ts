import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { ATTEST, phaseOf } from '../protocol/index.ts';
import { type Attesting, askCollector } from '../verdicts/index.ts';
import { SEALED_FOR } from './seal-self-image.ts';
import { insertHeard, insertOpened, sealsOf, secretsToOpen } from './self-image.sql.ts';

const jobOf = (organisation: string) => ({ kind: 'job', organisation, name: 'self-image' }) as const;

/**
 * Opens what was sealed for quarters that are closed by now: by the clock, not when it suits the organisation.
 * @returns how many
 */
export const openSelfImages = async (
  transactionAs: Door['transaction'],
  keyring: Keyring,
  organisation: string,
  now: Date,
): Promise<number> =>
  transactionAs(jobOf(organisation), async (tx) => {
    const due = (await secretsToOpen(tx, organisation)).filter(
      ({ quarter }) => phaseOf(quarter, dayOf(now)) === 'closed',
    );
    for (const { sealed, ...at } of due) await insertOpened(tx, at, keyring.open(sealed, SEALED_FOR));
    return due.length;
  });

/**
 * Tells the independent collector every fingerprint that it has not heard yet, so that it stands in a log that is not
 * ours. What it could not be told waits in our own rows. Safe to repeat.
 */
export const tellSelfImages = async (
  of: Attesting,
  who: { organisation: string; name: string },
): Promise<void> => {
  const { organisation } = who;
  const seals = await of.transactionAs(jobOf(organisation), (tx) => sealsOf(tx, organisation));
  for (const { quarter, service, hash, heard } of seals) {
    if (heard !== 'waiting') continue;
    const told = await askCollector(of, who, ATTEST.selfImage, { organisation, quarter, service, hash });
    if (told.kind === 'away') return;
    const outcome = told.kind === 'ok' ? 'heard' : REFUSED[told.reason];
    if (outcome)
      await of.transactionAs(jobOf(organisation), (tx) =>
        insertHeard(tx, { organisation, quarter, service }, outcome),
      );
  }
};

const REFUSED: Readonly<Record<string, 'late' | 'other' | undefined>> = {
  closed: 'late',
  'sealed-before': 'other',
};
