import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fingerprint } from '../protocol/index.ts';
import { plainFingerprint } from './witness.rules.ts';

for (const [typed, plain] of [
  ['0123 4567 89AB CDEF GHJK MNPQ', '0123456789ABCDEFGHJKMNPQ'],
  ['o123-4567-89ab-cdef-ghjk-mnpq', '0123456789ABCDEFGHJKMNPQ'],
  ['OIL3 4567 89AB CDEF GHJK MNPQ', '0113456789ABCDEFGHJKMNPQ'],
  ['0123 4567 89AB CDEF GHJK', undefined],
  ['0123 4567 89AB CDEF GHJK MNPU', undefined],
  ['', undefined],
] as [string, string | undefined][])
  test(`'${typed}' is ${plain ?? 'no fingerprint'}`, () => assert.equal(plainFingerprint(typed), plain));

test('each print can be typed back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (head) => {
      const print = fingerprint(head);
      assert.equal(plainFingerprint(print.toLowerCase()), print.replaceAll(' ', ''));
    }),
  );
});
