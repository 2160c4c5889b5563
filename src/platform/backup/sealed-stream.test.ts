import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { keyFrom, newSalt, opened, sealed } from './sealed-stream.ts';

const salt = newSalt();
const key = keyFrom('zeven stoelen en een paraplu', salt);
async function* chunks(bytes: Uint8Array, size = 30_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const all = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(source));

test('what was sealed opens again, of any size around the size of a piece', async () => {
  for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000]) {
    const plain = randomBytes(size);
    const closed = await all(sealed(chunks(plain), key));
    assert.ok(size < 100 || !closed.includes(plain.subarray(0, 64)));
    assert.ok(plain.equals(await all(opened(chunks(closed, 7_777), key))), `${size}`);
  }
});

test('changed, cut off, put in another order, or another passphrase: it does not open', async () => {
  const closed = await all(sealed(chunks(randomBytes(200_000)), key));
  const piece = 65_536 + 16;
  const changed = Buffer.from(closed);
  changed[100_000] = (changed[100_000] ?? 0) ^ 1;
  const swapped = Buffer.concat([
    closed.subarray(piece, 2 * piece),
    closed.subarray(0, piece),
    closed.subarray(2 * piece),
  ]);
  for (const [what, bytes] of Object.entries({
    changed,
    swapped,
    'cut off at a piece': closed.subarray(0, 2 * piece),
    'cut off inside one': closed.subarray(0, closed.length - 1),
    'nothing left': Buffer.alloc(0),
  }))
    await assert.rejects(all(opened(chunks(bytes), key)), { name: 'BackupProblem' }, what);
  await assert.rejects(all(opened(chunks(closed), keyFrom('another', salt))), /passphrase/);
});
