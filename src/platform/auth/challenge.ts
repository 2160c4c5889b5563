import { randomBytes } from 'node:crypto';
import { addMinutes } from '../clock/clock.ts';
import { lookupOf } from './code.rules.ts';
import type { Enter } from './email-codes.ts';

export const CHALLENGE_MINUTES = 5;
type Purpose = 'add' | 'enter';

/** What a passkey must sign: made here, kept here as a hash. @param holder for whom alone it is, if that is known */
export const newChallenge = async (
  enter: Enter,
  purpose: Purpose,
  holder: string | undefined,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(randomBytes(32));
  const lookup = lookupOf('challenge', Buffer.from(bytes).toString('base64url'));
  await enter({ kind: 'visitor', carrying: lookup }, (tx) =>
    tx
      .insertInto('passkey_challenge')
      .values({
        lookup,
        purpose,
        holder: holder ?? null,
        created_at: now,
        expires_at: addMinutes(now, CHALLENGE_MINUTES),
      })
      .execute(),
  );
  return bytes;
};

/** Takes it away, right or wrong: nothing can be signed twice. @returns whether it was ours, for this, and in time */
export const takeChallenge = async (
  enter: Enter,
  challenge: string,
  purpose: Purpose,
  holder: string | undefined,
  now: Date,
): Promise<boolean> => {
  const lookup = lookupOf('challenge', challenge);
  const row = await enter({ kind: 'visitor', carrying: lookup }, (tx) =>
    tx.deleteFrom('passkey_challenge').where('lookup', '=', lookup).returningAll().executeTakeFirst(),
  );
  return (
    row !== undefined && row.purpose === purpose && row.holder === (holder ?? null) && row.expires_at > now
  );
};
