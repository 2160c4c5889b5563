import { createHash } from 'node:crypto';
import { plainCode } from '../../../platform/crypto/secrets.ts';

/** 24 signs to the power 12: more than 10^16 possibilities. */
export const CODE_LENGTH = 12;
export const CODE_HOURS = 24;
/** Wrong codes, of everyone together: after these only a new start gives a new code. */
export const CODE_TRIES = 10;
/** How long the form may stay open once the code was right. */
export const PROOF_MINUTES = 120;

/** 'abcd-efgh jkmn' → 'ABCDEFGHJKMN'; undefined when it can't be one, so that a slip costs no try. */
export const setUpCodeOf = (typed: string): string | undefined => {
  const code = plainCode(typed);
  return code.length === CODE_LENGTH ? code : undefined;
};

/** Hashed with its purpose: a code of another kind is never good here. */
export const setUpHash = (code: string): string =>
  createHash('sha256').update(`set-up:${code}`).digest('hex');
