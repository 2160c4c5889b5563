import type { Tx } from '../../platform/database/door.ts';
import { ERASE, eraseLike } from './ask-erasure.ts';
import { lockErasure } from './erasure.sql.ts';
import type { LedgerLine } from './ledger.rules.ts';
import { type Enter, runErasure } from './run-erasure.ts';

export type ErasedAgain = { again: number; known: number };

/**
 * After an older backup was restored: what people had erased since then goes again, as it went then. Broken off it may
 * be done again; what this database knows of is left to its own job.
 */
export const eraseAgain = async (
  door: Enter,
  lines: readonly LedgerLine[],
  now: Date,
): Promise<ErasedAgain> => {
  const done = { again: 0, known: 0 };
  for (const line of lines) {
    const known = await door.transaction({ kind: 'job', name: ERASE }, (tx) => lockErasure(tx, line.erasure));
    if (known) done.known += 1;
    else {
      await door.transaction({ kind: 'customer', person: line.person }, (tx: Tx) => eraseLike(tx, line, now));
      done.again += 1;
    }
    await runErasure(door, line.erasure, now);
  }
  return done;
};
