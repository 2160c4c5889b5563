import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyring } from './sealed.ts';

const ours = keyring('a secret of the test');

test('what is sealed opens again, and never looks the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sealed = ours.seal(text, 'a');
      assert.equal(ours.open(sealed, 'a'), text);
      assert.notEqual(ours.seal(text, 'a'), sealed);
    }),
    { numRuns: 30 },
  );
});

test('another purpose, another key or another byte opens nothing', () => {
  const sealed = ours.seal('secret', 'a');
  assert.throws(() => ours.open(sealed, 'b'));
  assert.throws(() => keyring('another').open(sealed, 'a'));
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => ours.open(changed.toString('base64url'), 'a'), `byte ${at}`);
  }
});
