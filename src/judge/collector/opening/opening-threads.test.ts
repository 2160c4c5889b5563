import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { type Answers, BLOB_BYTES, packAnswers, sealInfo } from '../../protocol/index.ts';
import { newSealingPair, sealTo } from '../sealing.ts';
import { openingThreads } from './opening-threads.ts';

const place = { organisation: 'o', quarter: '2026Q4', bucket: 'b' } as const;
const answers: Answers = {
  items: { respect: 'entirely', quick: 'unknown' },
  again: 8,
  professions: ['nurse'],
  by: 'self',
  version: 'full',
  good: 'De koffie.',
  better: '',
};

test('on threads as without: the same answers, in order, spoiled ones left empty', async () => {
  const pair = await newSealingPair();
  const info = sealInfo(place);
  const verdicts = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const aad = new Uint8Array(randomBytes(97));
      const blob = await sealTo(pair.publicKey, info, aad, packAnswers({ ...answers, again: at % 11 }));
      assert.equal(blob.length, BLOB_BYTES);
      return { aad, blob };
    }),
  );
  const noVerdict = await sealTo(pair.publicKey, info, new Uint8Array(97), new Uint8Array(2048).fill(7));
  verdicts.push(
    { aad: new Uint8Array(97), blob: noVerdict },
    { aad: new Uint8Array(97), blob: new Uint8Array(BLOB_BYTES) },
  );
  const wanted = [
    ...Array.from({ length: 40 }, (_, at) => ({ ...answers, again: at % 11 })),
    undefined,
    undefined,
  ];
  for (const expected of [42, 1_000_000]) {
    const threads = openingThreads(pair.privateKey, expected, 2);
    const [one, two] = await Promise.all([
      threads.open(info, verdicts),
      threads.open(info, verdicts.slice(3)),
    ]);
    assert.deepEqual(one, wanted);
    assert.deepEqual(two, wanted.slice(3));
    await threads.stop();
  }
});

test('a key that is none does not leave anyone waiting', async () => {
  const threads = openingThreads(new Uint8Array(32), 1_000_000, 1);
  await assert.rejects(
    threads.open(sealInfo(place), [{ aad: new Uint8Array(97), blob: new Uint8Array(BLOB_BYTES) }]),
  );
  await threads.stop();
});
