import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Parts, pack, unpack } from './parts.rules.ts';

const finite = { noNaN: true, noDefaultInfinity: true };
const table = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(finite),
  fc.float64Array(finite),
);
const anyText = fc.string({ unit: 'grapheme' });
const anyName = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((name) => name !== '__proto__');
const some = (part: fc.Arbitrary<Parts[string]>): fc.Arbitrary<Parts> =>
  fc.dictionary(anyName, part, { noNullPrototype: true });
const parts = some(fc.oneof(table, anyText, some(fc.oneof(table, anyText))));

test('what is packed comes out as it was, wherever the bytes stand', () => {
  fc.assert(
    fc.property(parts, fc.nat(9), (given, shift) => {
      const bytes = pack(given);
      const shifted = new Uint8Array(bytes.length + shift);
      shifted.set(bytes, shift);
      assert.deepEqual(unpack(bytes), given);
      assert.deepEqual(unpack(shifted.subarray(shift)), given);
    }),
  );
});

test('what is cut off, or something else, is not read', () => {
  const bytes = pack({ some: Uint32Array.of(1, 2, 3), more: { words: 'één' } });
  for (const length of [0, 4, 8, bytes.length - 8])
    assert.equal(unpack(bytes.subarray(0, length)), undefined);
  assert.equal(unpack(new TextEncoder().encode('no parts at all')), undefined);
});

test('bytes that were read from a file are bytes', () => {
  const bytes = Buffer.from([1, 2, 3]);
  assert.deepEqual(unpack(pack({ bytes })), { bytes: Uint8Array.of(1, 2, 3) });
});

test('half a letter is refused', () => {
  assert.throws(() => pack({ text: '\ud800' }));
});
