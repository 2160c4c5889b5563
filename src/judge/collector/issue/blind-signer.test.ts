import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { BucketKey } from '../keys/quarter-keys.ts';
import { blindSigner } from './blind-signer.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key: BucketKey = {
  id: 'o|2026Q4|a',
  publicKey: createPublicKey(privateKey),
  modulus: Buffer.alloc(256, 255),
  privateKey: () => privateKey.export({ type: 'pkcs8', format: 'der' }),
};
const blinded = Buffer.concat([Buffer.alloc(1), randomBytes(255)]);

test('a thread that dies at its work is replaced, and who waits is told when no thread survives it', async () => {
  let begun = 0;
  const dying = (): Worker => {
    begun += 1;
    return new Worker("require('node:worker_threads').parentPort.once('message', () => process.exit(1))", {
      eval: true,
    });
  };
  const signer = blindSigner(1, dying);
  await assert.rejects(signer.sign(key, [blinded]), /no thread survived/);
  assert.equal(begun, 3);
  await signer.stop();
});

test('one death costs nobody a signature', async () => {
  let begun = 0;
  const signer = blindSigner(1, (usual) => {
    begun += 1;
    if (begun > 1) return usual();
    return new Worker("require('node:worker_threads').parentPort.once('message', () => process.exit(1))", {
      eval: true,
    });
  });
  const [signature] = await signer.sign(key, [blinded]);
  assert.equal(signature?.length, 256);
  await signer.stop();
});
