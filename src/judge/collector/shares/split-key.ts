import { createECDH, hash, timingSafeEqual } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { HOLDERS, type Holder, readShare, type Share, shareText } from './share-text.rules.ts';

const sum = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const tagOf = (publicKey: Uint8Array): Uint8Array => Uint8Array.from(sum(publicKey).subarray(0, 4));
const publicOf = (privateKey: Uint8Array): Buffer => {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  return pair.getPublicKey();
};

/** Each as text to print; handed out once, kept nowhere but (the collector's own) in its key folder. */
export type Shares = Readonly<Record<Holder, string>>;

/**
 * Splits the quarter's sealing key: any two of the three shares give it back, one alone says nothing (Shamir, GF(2⁸)).
 * @param privateKey the scalar, 32 bytes; the caller fills it with zeroes afterwards
 */
export const splitSealingKey = async (privateKey: Uint8Array): Promise<Shares> => {
  const tag = tagOf(publicOf(privateKey));
  const parts = await split(new Uint8Array(privateKey), HOLDERS.length, 2);
  const texts = HOLDERS.map((holder, at) => shareText({ holder, tag, bytes: parts[at] as Uint8Array }, sum));
  for (const part of parts) part.fill(0);
  return Object.fromEntries(HOLDERS.map((holder, at) => [holder, texts[at]])) as Shares;
};

/** `council`: SHA-256 of the council's share, when it is one of the two; it lets the council in later. */
export type OpeningKey = { privateKey: Uint8Array; council: Uint8Array | undefined };
export type JoinedShares =
  | ({ kind: 'key' } & OpeningKey)
  /** `at`: which of the given texts. */
  | { kind: 'refused'; at: number; reason: 'empty' | 'letter' | 'length' | 'check' | 'other-key' | 'same' };

/**
 * Two shares → the private key, proven against the published public key: a share of another quarter, or one that was
 * changed on purpose, gives no key.
 * @param publicKey raw, 65 bytes, from the key list
 */
export const joinShares = async (
  texts: readonly [string, string],
  publicKey: Uint8Array,
): Promise<JoinedShares> => {
  const shares: Share[] = [];
  for (const [at, text] of texts.entries()) {
    const read = readShare(text, sum);
    if (read.kind === 'wrong') return { kind: 'refused', at, reason: read.reason };
    if (!timingSafeEqual(read.share.tag, tagOf(publicKey)))
      return { kind: 'refused', at, reason: 'other-key' };
    shares.push(read.share);
  }
  const [one, two] = shares as [Share, Share];
  if (one.holder === two.holder || one.bytes[BYTES_PLACE] === two.bytes[BYTES_PLACE])
    return { kind: 'refused', at: 1, reason: 'same' };
  const council = shares.find(({ holder }) => holder === 'council');
  const councilHash = council && sum(council.bytes);
  const privateKey = await combine([one.bytes, two.bytes]);
  for (const { bytes } of shares) bytes.fill(0);
  try {
    if (publicOf(privateKey).equals(publicKey)) return { kind: 'key', privateKey, council: councilHash };
  } catch {
    // Not even a key: as wrong as another one.
  }
  privateKey.fill(0);
  return { kind: 'refused', at: 1, reason: 'other-key' };
};

/** SHA-256 of the council's share, as it was kept at the opening; undefined when this is no share of a council. */
export const councilHashOf = (text: string): Uint8Array | undefined => {
  const read = readShare(text, sum);
  return read.kind === 'share' && read.share.holder === 'council' ? sum(read.share.bytes) : undefined;
};

/** Where a share keeps its own place (x): the last byte. */
const BYTES_PLACE = 32;
