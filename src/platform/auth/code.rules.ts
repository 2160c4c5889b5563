import { createHash, timingSafeEqual } from 'node:crypto';
import { inGroups, plainCode } from '../crypto/secrets.ts';
import { LONG_DIGITS, SHORT_DIGITS } from './limits.rules.ts';

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
export const PRINTED_LENGTH = 12;
export const PRINTED_DAYS = 365;

/** One spelling of an address, as sign-in names are kept. */
export const plainEmail = (typed: string): string => typed.trim().toLowerCase();

/** '123 456' → '123456'; undefined when it can't be a code, so that a slip costs no try. */
export const digitsOf = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) && [SHORT_DIGITS, LONG_DIGITS].includes(digits.length) ? digits : undefined;
};

/** '123456'; '123 456 789' */
export const shownDigits = (code: string): string =>
  code.length > SHORT_DIGITS ? (code.match(/\d{3}/g)?.join(' ') ?? code) : code;

/** 'abcd efgh jkmn' → 'ABCDEFGHJKMN'; undefined when it can't be a printed code. */
export const printedOf = (typed: string): string | undefined => {
  const code = plainCode(typed);
  return code.length === PRINTED_LENGTH ? code : undefined;
};
/** 'ABCD-EFGH-JKMN' */
export const shownPrinted = (code: string): string => inGroups(code);

// Each kind of secret has its own space of keys: a link's token is never good as a code's.
export const lookupOf = (kind: 'ask' | 'link' | 'challenge', secret: string): string =>
  digest(`${kind}:${secret}`);

/** Six digits alone are found in a second from their hash; with the secret that only the browser holds they aren't. */
export const codeHash = (secret: string, code: string): string => digest(`code:${secret}:${code}`);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
