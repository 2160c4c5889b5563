import { addDays } from '../clock/clock.ts';
import { newPaperCode } from '../crypto/secrets.ts';
import type { Tx } from '../database/door.ts';
import { PRINTED_DAYS, PRINTED_LENGTH, printedOf, sameHash, shownPrinted } from './code.rules.ts';
import type { Enter } from './email-codes.ts';
import { slowHash, slowHashOfNew } from './slow-hash.ts';

// A code on paper lives a year and must be found by itself alone, so its salt is fixed;
// a slow hash makes 24^12 codes out of reach for who steals the table.
const SALT = 'aanzet printed code';
const hashesOf = (bytes: Buffer): { lookup: string; hash: string } => ({
  lookup: bytes.subarray(0, 32).toString('hex'),
  hash: bytes.subarray(32).toString('hex'),
});

export type PrintedCode = { code: string; expires: Date };

/**
 * A code for on paper, for who has no e-mail: works for a year, more than once, until a new one is made.
 * @param tx as the person, or as who acts for her
 */
export const makePrintedCode = async (tx: Tx, person: string, now: Date): Promise<PrintedCode> => {
  const code = newPaperCode(PRINTED_LENGTH);
  const { lookup, hash } = hashesOf(await slowHashOfNew(code, SALT));
  const expires = addDays(now, PRINTED_DAYS);
  await endPrintedCode(tx, person);
  await tx
    .insertInto('sign_in_code')
    .values({
      lookup,
      kind: 'letter',
      code_hash: hash,
      email: null,
      person_id: person,
      created_at: now,
      expires_at: expires,
      tries: 0,
      used_at: null,
    })
    .execute();
  return { code: shownPrinted(code), expires };
};

/** From now on the code on paper lets nobody in. */
export const endPrintedCode = (tx: Tx, person: string): Promise<unknown> =>
  tx.deleteFrom('sign_in_code').where('person_id', '=', person).where('kind', '=', 'letter').execute();

/** Until when the person's code on paper works; the code itself is nowhere. */
export const printedCodeExpires = async (tx: Tx, person: string, now: Date): Promise<Date | undefined> => {
  const row = await tx
    .selectFrom('sign_in_code')
    .select('expires_at')
    .where('person_id', '=', person)
    .where('kind', '=', 'letter')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.expires_at;
};

export type PrintedProof =
  | { kind: 'proven'; person: string }
  | { kind: 'wrong' }
  | { kind: 'expired' }
  /** too much is being tried at once; nothing was counted, and a minute later it works */
  | { kind: 'busy' };

/**
 * Without a limit on tries: of 24^12 codes a few are there. What is limited is the work that a try costs us.
 * @param typed lane: the known device, or else the network, that types it
 */
export const claimPrintedCode = async (
  enter: Enter,
  typed: { code: string; lane: string },
  now: Date,
): Promise<PrintedProof> => {
  const code = printedOf(typed.code);
  if (!code) return { kind: 'wrong' };
  const bytes = slowHash(typed.lane, code, SALT);
  if (bytes === 'full') return { kind: 'busy' };
  const { lookup, hash } = hashesOf(await bytes);
  return enter({ kind: 'visitor', carrying: lookup }, async (tx): Promise<PrintedProof> => {
    const row = await tx
      .selectFrom('sign_in_code')
      .select(['person_id', 'code_hash', 'expires_at'])
      .where('lookup', '=', lookup)
      .where('kind', '=', 'letter')
      .executeTakeFirst();
    if (!row?.person_id || !sameHash(row.code_hash, hash)) return { kind: 'wrong' };
    if (row.expires_at <= now) return { kind: 'expired' };
    await tx.updateTable('sign_in_code').set({ used_at: now }).where('lookup', '=', lookup).execute();
    return { kind: 'proven', person: row.person_id };
  });
};
