import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { PACKED_BYTES } from '../../protocol/index.ts';
import { blobOpener } from './hpke-open.ts';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const pair = async () => {
  const { publicKey, privateKey } = await suite.kem.generateKeyPair();
  return { publicKey, raw: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)) };
};

const sealed = async (
  recipientPublicKey: CryptoKey,
  info: Uint8Array<ArrayBuffer>,
  aad: Uint8Array<ArrayBuffer>,
  text: Uint8Array<ArrayBuffer>,
) => {
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  return Buffer.concat([new Uint8Array(sender.enc), new Uint8Array(await sender.seal(text, aad))]);
};

test('opens what the library of the browser sealed, byte for byte', async () => {
  const { publicKey, raw } = await pair();
  const opener = blobOpener(raw);
  for (let at = 0; at < 20; at += 1) {
    const [info, aad, text] = [randomBytes(40 + at), randomBytes(97), randomBytes(PACKED_BYTES)];
    const blob = await sealed(publicKey, new Uint8Array(info), new Uint8Array(aad), new Uint8Array(text));
    assert.deepEqual(opener.open(info, aad, blob), text);
    assert.deepEqual(opener.open(info, aad, blob), text, 'a second time the same');
  }
});

test('another key, bucket or token, and every changed byte, is spoiled', async () => {
  const [ours, other] = [await pair(), await pair()];
  const [info, aad] = [new Uint8Array(randomBytes(50)), new Uint8Array(randomBytes(97))];
  const blob = await sealed(ours.publicKey, info, aad, new Uint8Array(PACKED_BYTES));
  const opener = blobOpener(ours.raw);
  assert.ok(opener.open(info, aad, blob));
  assert.equal(blobOpener(other.raw).open(info, aad, blob), undefined);
  assert.equal(opener.open(randomBytes(50), aad, blob), undefined);
  assert.equal(opener.open(info, randomBytes(97), blob), undefined);
  assert.equal(opener.open(info, aad, blob.subarray(1)), undefined);
  for (const at of [0, 1, 64, 65, 1000, blob.length - 1]) {
    const changed = Buffer.from(blob);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.equal(opener.open(info, aad, changed), undefined, `byte ${at}`);
  }
});
