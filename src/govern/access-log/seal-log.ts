import type { Job } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import { insertSeal, lastSeal, mayISeal, placeUnder, unsealed } from './ledger.sql.ts';
import { type Seal, sealOver } from './seal.rules.ts';

const SEALER: Job = { kind: 'job', name: 'seal-log', right: 'seal-log' };
const LINES = 1_000;

/**
 * Seals what waits, in small transactions: nobody who looks waits for it.
 * Another process that seals at this moment is left to it.
 * @returns the last seal made now, if any
 */
export const sealLog = async (door: Door, clock: () => Date, lines = LINES): Promise<Seal | undefined> => {
  let last: Seal | undefined;
  for (;;) {
    const made = await door.transaction(SEALER, (tx) => sealSome(tx, clock(), lines));
    if (!made) return last;
    last = made;
    if (made.count < lines) return last;
  }
};

const sealSome = async (tx: Tx, now: Date, lines: number): Promise<Seal | undefined> => {
  if (!(await mayISeal(tx))) return undefined;
  const [last, waiting] = await Promise.all([lastSeal(tx), unsealed(tx, lines)]);
  if (waiting.length === 0) return undefined;
  const seal = sealOver(last, waiting, now);
  await insertSeal(tx, seal);
  await placeUnder(
    tx,
    seal.no,
    waiting.map(({ id }) => id),
  );
  return seal;
};
