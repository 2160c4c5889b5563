import { joined, sha256, toBase64url, utf8 } from './bytes.ts';
import type { Quarter } from './quarter.rules.ts';

/**
 * One line of the public, append-only list of keys of one organisation and quarter. The list is made and sealed before
 * the quarter's first right is issued; nothing is ever added to it, so one fingerprint stands for all keys in it.
 */
export type KeyLine =
  | { index: number; kind: 'quarter'; organisation: string; quarter: Quarter; name: string; cap: number }
  /** Signs blindly: RSABSSA-SHA384-PSS-Randomized, 2048 bits; the context is the key. */
  | { index: number; kind: 'bucket'; bucket: string; label: string; expected: number; spki: string }
  /** Verdicts are sealed to it: DHKEM(P-256, HKDF-SHA256), raw point. */
  | { index: number; kind: 'sealing'; raw: string };

export type KeyList = { lines: readonly KeyLine[]; head: string };

/** The text that is hashed: keys in alphabetical order, no white space (as RFC 8785 for these simple values). */
export const canonical = (value: Readonly<Record<string, string | number>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));

/** head₀ = 32 zero bytes; headₙ = SHA-256(headₙ₋₁ ‖ UTF-8(canonical lineₙ)). @returns base64url */
export const headOf = async (lines: readonly KeyLine[]): Promise<string> => {
  let head: Uint8Array<ArrayBuffer> = new Uint8Array(32);
  for (const line of lines) head = await sha256(joined(head, utf8(canonical(line))));
  return toBase64url(head);
};

/** Letters and digits that are not mistaken for each other (Crockford's base32), in groups of four: 120 bits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const fingerprint = (head: Uint8Array): string => {
  let bits = 0n;
  for (const byte of head.subarray(0, 15)) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from(
    { length: 24 },
    (_, at) => LETTERS[Number((bits >> BigInt(115 - 5 * at)) & 31n)],
  );
  return (letters.join('').match(/.{4}/g) ?? []).join(' ');
};

/** As typed by a person: spaces, dashes and lower case do not matter; O is 0, I and L are 1. */
export const sameFingerprint = (typed: string, known: string): boolean =>
  plain(typed) === plain(known) && plain(known).length === 24;
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
