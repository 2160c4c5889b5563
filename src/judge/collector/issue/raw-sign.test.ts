import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { PSS_RANDOMIZED } from '../../../../test/setup/rfc9474.data.ts';
import { isTokenSigned } from '../redeem/check-redemption.ts';
import { rawSign } from './raw-sign.ts';

const suite = RSABSSA.SHA384.PSS.Randomized();
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (number: bigint) => {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
};
/** Extended Euclid: the inverse of a modulo m. */
const inverse = (a: bigint, m: bigint): bigint => {
  let [r0, r1, s0, s1] = [a % m, m, 1n, 0n];
  while (r1 > 0n) [r0, r1, s0, s1] = [r1, r0 % r1, s1, s0 - (r0 / r1) * s1];
  return ((s0 % m) + m) % m;
};
const [p, q, e] = [BigInt(`0x${PSS_RANDOMIZED.p}`), BigInt(`0x${PSS_RANDOMIZED.q}`), 65_537n];
const d = inverse(e, (p - 1n) * (q - 1n));
const priv = createPrivateKey({
  format: 'jwk',
  key: {
    ...{ kty: 'RSA', e: text(e), n: text(p * q), d: text(d), p: text(p), q: text(q) },
    ...{ dp: text(d % (p - 1n)), dq: text(d % (q - 1n)), qi: text(inverse(q, p)) },
  },
});
const pub = createPublicKey(priv);
const webKey = () =>
  crypto.subtle.importKey(
    'spki',
    Uint8Array.from(pub.export({ type: 'spki', format: 'der' })),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  );
const prepared = bytes(PSS_RANDOMIZED.msgPrefix + PSS_RANDOMIZED.msg);

test('RFC 9474, A.1: what was blinded is signed as there', () => {
  assert.equal(rawSign(priv, pub, bytes(PSS_RANDOMIZED.blindedMsg)).toString('hex'), PSS_RANDOMIZED.blindSig);
});

test("RFC 9474, A.1: the browser's library unblinds it to that signature", async () => {
  const [blindSig, inv] = [bytes(PSS_RANDOMIZED.blindSig), bytes(PSS_RANDOMIZED.inv)];
  const signature = await suite.finalize(await webKey(), prepared, blindSig, inv);
  assert.equal(Buffer.from(signature).toString('hex'), PSS_RANDOMIZED.sig);
});

test('RFC 9474, A.1: the signature holds for both, and no changed byte does', async () => {
  const signature = bytes(PSS_RANDOMIZED.sig);
  assert.equal(await isTokenSigned(pub, prepared, signature), true);
  assert.equal(await suite.verify(await webKey(), signature, prepared), true);
  for (const at of [0, 31, 32, 79]) {
    const changed = Uint8Array.from(prepared, (byte, place) => (place === at ? byte ^ 1 : byte));
    assert.equal(await isTokenSigned(pub, changed, signature), false);
  }
  assert.equal(await isTokenSigned(pub, prepared, signature.with(100, (signature[100] ?? 0) ^ 1)), false);
});

test('what is not smaller than the modulus is not signed', () => {
  assert.throws(() => rawSign(priv, pub, new Uint8Array(512).fill(255)));
});
