// Entry of one thread that signs blindly (blind-signer.ts): raw RSA, RFC 9474, 4.3 BlindSign.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { rawSign } from './raw-sign.ts';

export type SignItem = {
  key: string;
  /** the first time this thread meets the key */
  pkcs8?: Uint8Array | undefined;
  /** one after another, 256 bytes each, every one smaller than the modulus */
  blinded: Uint8Array;
};
export type SignCall = { id: number; items: readonly SignItem[] };
/** In the order of the items; a text says what went wrong. */
export type SignAnswer = { id: number; signed: readonly (Uint8Array | string)[] };

const BYTES = 256;
const keys = new Map<string, { priv: KeyObject; pub: KeyObject }>();

const keyOf = ({ key, pkcs8 }: SignItem) => {
  const known = keys.get(key);
  if (known) return known;
  if (!pkcs8) throw new Error('a key that this thread does not have');
  const priv = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const pair = { priv, pub: createPublicKey(priv) };
  keys.set(key, pair);
  return pair;
};

const sign = (item: SignItem): Uint8Array => {
  const { priv, pub } = keyOf(item);
  const all = Buffer.alloc(item.blinded.length);
  for (let at = 0; at < all.length; at += BYTES)
    rawSign(priv, pub, item.blinded.subarray(at, at + BYTES)).copy(all, at);
  return new Uint8Array(all);
};

const signOrSay = (item: SignItem): Uint8Array | string => {
  try {
    return sign(item);
  } catch (error) {
    return (error as Error).message;
  }
};

parentPort?.on('message', (call: SignCall | { forget: string }) => {
  if ('forget' in call) {
    for (const key of keys.keys()) if (key.startsWith(call.forget)) keys.delete(key);
    return;
  }
  parentPort?.postMessage({ id: call.id, signed: call.items.map(signOrSay) } satisfies SignAnswer);
});
