import { fromLetters, inFours, plainLetters, toLetters } from '../letters.rules.ts';

/** Who keeps a share of the quarter's sealing key; any two of the three open it. */
export const HOLDERS = ['collector', 'organisation', 'council'] as const;
export type Holder = (typeof HOLDERS)[number];

/** `tag`: the first 4 bytes of SHA-256(public key), so that last quarter's share is recognised as such. */
export type Share = { holder: Holder; tag: Uint8Array; bytes: Uint8Array };

export type ReadShare =
  | { kind: 'share'; share: Share }
  | { kind: 'wrong'; reason: 'empty' | 'letter' | 'length' | 'check' };

const TAG = 4;
const BYTES = 33; // a share of 32 bytes, with its own place (shamir-secret-sharing)
const CHECK = 2;
const ALL = 1 + TAG + BYTES + CHECK;
const LETTERS = (ALL * 8) / 5;

/**
 * A share as it is printed: 64 letters in groups of four, without any that are mistaken for each other.
 * Layout: holder 1 · tag 4 · share 33 · check 2.
 * @param sum the first two bytes of SHA-256 over what comes before them
 */
export const shareText = (share: Share, sum: (bytes: Uint8Array) => Uint8Array): string => {
  const body = Uint8Array.from([HOLDERS.indexOf(share.holder), ...share.tag, ...share.bytes]);
  return inFours(toLetters(Uint8Array.from([...body, ...sum(body).subarray(0, CHECK)])));
};

/** As typed over from paper; says which of the usual errors it is. */
export const readShare = (typed: string, sum: (bytes: Uint8Array) => Uint8Array): ReadShare => {
  const letters = plainLetters(typed);
  if (letters === '') return { kind: 'wrong', reason: 'empty' };
  const bytes = fromLetters(letters);
  if (!bytes) return { kind: 'wrong', reason: 'letter' };
  if (letters.length !== LETTERS || bytes.length !== ALL) return { kind: 'wrong', reason: 'length' };
  const body = bytes.subarray(0, ALL - CHECK);
  const holder = HOLDERS[body[0] as number];
  const wanted = sum(body);
  if (!holder || bytes[ALL - 2] !== wanted[0] || bytes[ALL - 1] !== wanted[1])
    return { kind: 'wrong', reason: 'check' };
  return { kind: 'share', share: { holder, tag: body.slice(1, 1 + TAG), bytes: body.slice(1 + TAG) } };
};
