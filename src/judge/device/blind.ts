import { BlindRSA, PrepareType } from '@cloudflare/blindrsa-ts/lib/src/blindrsa.js';
import { fromBase64url, joined, toBase64url } from '../protocol/index.ts';
import { pkcs8Of } from './token-text.rules.ts';

/** RFC 9474, 5: RSABSSA-SHA384-PSS-Randomized. */
const suite = new BlindRSA({
  name: 'RSABSSA-SHA384-PSS-Randomized',
  hash: 'SHA-384',
  saltLength: 48,
  prepareType: PrepareType.Randomized,
  supportsRSARAW: false,
});

/** What the device must remember until it has its signature. All base64url; `inv` and `key` never leave it. */
export type Blinding = { prepared: string; blinded: string; inv: string; key: string };

const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const PSS = { name: 'RSA-PSS', hash: 'SHA-384' } as const;

const publicKey = (spki: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', fromBase64url(spki), PSS, true, ['verify']);

/** A fresh pair of keys, whose public half is what gets signed without being seen. */
export const startBlinding = async (spki: string): Promise<Blinding> => {
  const pair = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const { d = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const point = joined(Uint8Array.of(4), fromBase64url(x), fromBase64url(y));
  const prepared = suite.prepare(point);
  const { blindedMsg, inv } = await suite.blind(await publicKey(spki), prepared);
  return {
    prepared: toBase64url(prepared),
    blinded: toBase64url(blindedMsg),
    inv: toBase64url(inv),
    key: pkcs8Of(fromBase64url(d), point),
  };
};

/** @returns the signature that anyone can check; @throws when what came back is no signature of this key */
export const finishBlinding = async (
  spki: string,
  { prepared, inv }: Blinding,
  blindSignature: string,
): Promise<string> =>
  toBase64url(
    await suite.finalize(
      await publicKey(spki),
      fromBase64url(prepared),
      fromBase64url(blindSignature),
      fromBase64url(inv),
    ),
  );
