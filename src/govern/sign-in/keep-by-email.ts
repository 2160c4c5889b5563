import { z } from 'zod';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { type CodeSent, sendCode } from './send-code.ts';

export type KeepByEmail = {
  person: string;
  email: string;
  /** where she goes on after typing the code: a path of our own */
  back?: string;
};

/**
 * Sends a code to keep a visitor's open question. Typed in this same browser, it makes the e-mail her sign-in name.
 * @param tx as that person
 * @returns to: the page on which the code is typed
 */
export const keepByEmail = async (
  visit: Visit,
  tx: Tx,
  { person, email, back }: KeepByEmail,
): Promise<CodeSent | { kind: 'not-an-email' }> => {
  if (visit.actor.kind !== 'customer' || visit.actor.person !== person)
    throw new Error('only the person herself keeps her question by e-mail');
  if (!z.email().safeParse(email.trim()).success) return { kind: 'not-an-email' };
  await recordAccess(visit, tx, { person, action: 'E', object: 'session', purpose: 'sign-in' });
  return sendCode(visit, tx, { email: email.trim(), person, back: safeBack(back) });
};
