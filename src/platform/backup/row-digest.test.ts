import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rowDigest } from './row-digest.ts';

const of = (chunks: readonly string[]) => {
  const digest = rowDigest();
  for (const chunk of chunks) digest.add(Buffer.from(chunk));
  return { rows: digest.rows(), digest: digest.digest() };
};
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));
const whole = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

test('the order of rows makes no difference, nor where the text was cut', () => {
  fc.assert(
    fc.property(fc.array(line), fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (rows, cuts) => {
      const bytes = Buffer.from(whole(rows));
      const digest = rowDigest();
      for (let at = 0; at < bytes.length; ) {
        const size = cuts.next().value;
        digest.add(bytes.subarray(at, at + size));
        at += size;
      }
      assert.deepEqual({ rows: digest.rows(), digest: digest.digest() }, of([whole(rows.toReversed())]));
    }),
  );
});

test('a row more, less, twice or changed makes another digest', () => {
  const rows = ['1\tRiet', '2\tJo', '3\t\\N'];
  const digest = of([whole(rows)]).digest;
  for (const other of [[...rows, ''], rows.slice(1), [...rows, '2\tJo'], ['1\tRiet', '2\tJO', '3\t\\N'], []])
    assert.notEqual(of([whole(other)]).digest, digest, other.join('|'));
  assert.equal(of([whole(rows)]).rows, 3);
});
