import assert from 'node:assert/strict';
import { createECDH } from 'node:crypto';
import { test } from 'node:test';
import { HOLDERS } from './share-text.rules.ts';
import { joinShares, splitSealingKey } from './split-key.ts';

const newPair = () => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  // node leaves out leading zeroes
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return { privateKey, publicKey: pair.getPublicKey() };
};

test('any two of the three open it, as typed over from paper; one and the same twice does not', async () => {
  const { privateKey, publicKey } = newPair();
  const shares = await splitSealingKey(privateKey);
  for (const one of HOLDERS)
    for (const other of HOLDERS) {
      const joined = await joinShares(
        [shares[one].toLowerCase(), shares[other].replaceAll(' ', '-')],
        publicKey,
      );
      if (one === other) assert.deepEqual(joined, { kind: 'refused', at: 1, reason: 'same' });
      else assert.deepEqual(joined.kind === 'key' && Buffer.from(joined.privateKey), privateKey);
    }
});

test('a typing error, another quarter and no share are told apart', async () => {
  const [ours, other] = [newPair(), newPair()];
  const shares = await splitSealingKey(ours.privateKey);
  const others = await splitSealingKey(other.privateKey);
  const wrong = `${shares.council.slice(0, -1)}${shares.council.endsWith('7') ? '8' : '7'}`;
  const cases: [string, string][] = [
    ['', 'empty'],
    [shares.council.slice(2), 'length'],
    [shares.council.replace(/.$/, '!'), 'letter'],
    [wrong, 'check'],
    [others.council, 'other-key'],
  ];
  for (const [text, reason] of cases)
    assert.deepEqual(await joinShares([shares.organisation, text], ours.publicKey), {
      kind: 'refused',
      at: 1,
      reason,
    });
});

test('one share says nothing: of one key, every byte of a share takes many values', async () => {
  const { privateKey } = newPair();
  const seen = new Set<string>();
  for (let at = 0; at < 40; at += 1) seen.add((await splitSealingKey(privateKey)).council);
  assert.equal(seen.size, 40);
});
