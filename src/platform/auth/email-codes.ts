import { sql } from 'kysely';
import { addMinutes } from '../clock/clock.ts';
import { newDigits, newToken } from '../crypto/secrets.ts';
import type { Door, Tx } from '../database/door.ts';
import { mayAsk } from './ask-limits.ts';
import { CODE_MINUTES, CODE_TRIES, codeHash, lookupOf, plainEmail, sameHash } from './code.rules.ts';
import type { KnownDevice } from './known-device.ts';

/** Works as a visitor who carries one secret: row-level security opens that row alone. */
export type Enter = Door['transaction'];

export type CodeRequest = {
  email: string;
  network: string;
  /** to whom the e-mail will belong once it is proven; such a code has no link */
  person?: string | undefined;
  /** of the browser that asks */
  device?: KnownDevice | undefined;
  /** whether anybody signs in with it */
  known: boolean;
};
export type RequestedCode =
  /** ask: stays in the browser that asked; code and link go by e-mail, unless no mail may leave */
  { kind: 'made'; ask: string; code: string; link: string | undefined; mail: boolean } | { kind: 'too-many' };

/**
 * Makes a code, and a link unless it is for keeping a question. Does the same for a known and an unknown e-mail.
 * A code works only together with `ask`, so that a stranger's guesses never use up someone's tries.
 * A code for keeping has no link: else a click in a stranger's mail would tie one's e-mail to his question.
 */
export const requestEmailCode = async (tx: Tx, request: CodeRequest, now: Date): Promise<RequestedCode> => {
  const email = plainEmail(request.email);
  const may = await mayAsk(tx, { ...request, email, keeps: request.person !== undefined }, now);
  if (may.kind === 'no') return { kind: 'too-many' };
  const [ask, code] = [newToken(), newDigits(may.digits)];
  const link = request.person ? undefined : newToken();
  const shared = {
    kind: 'email',
    email,
    person_id: request.person ?? null,
    created_at: now,
    expires_at: addMinutes(now, CODE_MINUTES),
    tries: 0,
    used_at: null,
  };
  const rows = [{ ...shared, lookup: lookupOf('ask', ask), code_hash: codeHash(ask, code) }];
  if (link) rows.push({ ...shared, lookup: lookupOf('link', link), code_hash: lookupOf('link', link) });
  await tx.insertInto('sign_in_code').values(rows).execute();
  return { kind: 'made', ask, code, link, mail: may.mail };
};

/** A link's token for who has just proven this e-mail and has one more question to answer first. */
export const passProofOn = async (
  tx: Tx,
  email: string,
  now: Date,
  minutes = CODE_MINUTES,
): Promise<string> => {
  const token = newToken();
  const lookup = lookupOf('link', token);
  await tx
    .insertInto('sign_in_code')
    .values({
      lookup,
      kind: 'email',
      code_hash: lookup,
      email,
      person_id: null,
      created_at: now,
      expires_at: addMinutes(now, minutes),
      tries: 0,
      used_at: null,
    })
    .execute();
  return token;
};

export type OpenCode = { email: string; person: string | null };

/** The code that this browser asked, while it still works. */
export const findOpenCode = (enter: Enter, ask: string, now: Date): Promise<OpenCode | undefined> => {
  const lookup = lookupOf('ask', ask);
  return enter({ kind: 'visitor', carrying: lookup }, async (tx) => {
    const row = await tx
      .selectFrom('sign_in_code')
      .select(['email', 'person_id'])
      .where('lookup', '=', lookup)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .where('tries', '<', CODE_TRIES)
      .executeTakeFirst();
    return row?.email ? { email: row.email, person: row.person_id } : undefined;
  });
};

export type EmailProof =
  | { kind: 'proven'; email: string; person: string | null }
  | { kind: 'wrong'; left: number; email: string }
  /** never asked, used, expired, or tried too often */
  | { kind: 'over' };

/** Counts a try before it looks, in one statement: tries at the same moment are each counted. */
export const claimEmailCode = async (
  enter: Enter,
  typed: { ask: string; code: string },
  now: Date,
): Promise<EmailProof> => {
  const proof = await claim(enter, lookupOf('ask', typed.ask), codeHash(typed.ask, typed.code), now);
  if (proof.kind === 'proven') await endOpenCodes(enter, proof.email);
  return proof;
};

/** A link works once, without more to type: its token is the proof. */
export const claimLink = async (
  enter: Enter,
  clicked: { token: string },
  now: Date,
): Promise<Exclude<EmailProof, { kind: 'wrong' }>> => {
  const lookup = lookupOf('link', clicked.token);
  const proof = await claim(enter, lookup, lookup, now);
  if (proof.kind === 'proven') await endOpenCodes(enter, proof.email);
  return proof.kind === 'wrong' ? { kind: 'over' } : proof;
};

// Not limited by network: a code has five tries with a secret of 256 bits, so that who guesses wide finds none.
const claim = (enter: Enter, lookup: string, hash: string, now: Date): Promise<EmailProof> =>
  enter({ kind: 'visitor', carrying: lookup }, async (tx): Promise<EmailProof> => {
    const row = await tx
      .updateTable('sign_in_code')
      .set({ tries: sql<number>`tries + 1` })
      .where('lookup', '=', lookup)
      .where('kind', '=', 'email')
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .where('tries', '<', CODE_TRIES)
      .returning(['code_hash', 'tries', 'email', 'person_id'])
      .executeTakeFirst();
    if (!row?.email) return { kind: 'over' };
    if (!sameHash(row.code_hash, hash))
      return { kind: 'wrong', left: CODE_TRIES - row.tries, email: row.email };
    await tx.updateTable('sign_in_code').set({ used_at: now }).where('lookup', '=', lookup).execute();
    return { kind: 'proven', email: row.email, person: row.person_id };
  });

/** Once an e-mail is proven, its other codes and links have done their work. */
const endOpenCodes = (enter: Enter, email: string): Promise<unknown> =>
  enter({ kind: 'visitor', carrying: email }, (tx) =>
    tx.deleteFrom('sign_in_code').where('email', '=', email).where('kind', '=', 'email').execute(),
  );
