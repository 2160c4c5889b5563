import { createHash, timingSafeEqual } from 'node:crypto';
import { inGroups, plainCode } from '../crypto/secrets.ts';

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
export const CODE_DIGITS = 6;
export const PRINTED_LENGTH = 12;
export const PRINTED_DAYS = 365;

/** How often, in which minutes. With five tries a code, a year of guessing at one e-mail stays under 2.5 %. */
export const LIMITS = {
  askByEmail: { often: 5, minutes: 60 },
  askByEmailDaily: { often: 12, minutes: 1440 },
  askByNetwork: { often: 40, minutes: 60 },
  tryByNetwork: { often: 60, minutes: 60 },
} as const;

/** One spelling of an address, as sign-in names are kept. */
export const plainEmail = (typed: string): string => typed.trim().toLowerCase();

/** '123 456' → '123456'; undefined when it can't be a code, so that a slip costs no try. */
export const digitsOf = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s.-]/g, '');
  return new RegExp(`^\\d{${CODE_DIGITS}}$`).test(digits) ? digits : undefined;
};

/** 'abcd efgh jkmn' → 'ABCDEFGHJKMN'; undefined when it can't be a printed code. */
export const printedOf = (typed: string): string | undefined => {
  const code = plainCode(typed);
  return code.length === PRINTED_LENGTH ? code : undefined;
};
/** 'ABCD-EFGH-JKMN' */
export const shownPrinted = (code: string): string => inGroups(code);

// Each kind of secret has its own space of keys: a link's token is never good as a code's.
export const lookupOf = (kind: 'ask' | 'link', secret: string): string => digest(`${kind}:${secret}`);

/** Six digits alone are found in a second from their hash; with the secret that only the browser holds they aren't. */
export const codeHash = (secret: string, code: string): string => digest(`code:${secret}:${code}`);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
