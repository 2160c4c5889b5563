import { hash, randomBytes, randomInt, randomUUID, randomUUIDv7 } from 'node:crypto';

export const newId = (): string => randomUUID();
/** Grows with time (UUID version 7): for rows of which thousands a second are only ever added at the end. */
export const newIdInTime = (): string => randomUUIDv7();
/** 256 bits for a session or link; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): string => hash('sha256', secret);

// No 0/O, 1/I/L, 5/S, 2/Z, 8/B: a code on paper is read aloud and typed by old eyes.
const CLEAR = 'ACDEFGHJKMNPQRTUVWXY3467';
/** Letters and digits that can't be mistaken for each other: 24^n possibilities. */
export const newPaperCode = (length: number): string =>
  Array.from({ length }, () => CLEAR[randomInt(CLEAR.length)]).join('');
/** Digits, for a code typed within minutes. */
export const newDigits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('');
/** As it is compared: capitals, without the spaces and dashes in which it was printed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
/** 'ABCD-EFGH-JKMN' */
export const inGroups = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;
