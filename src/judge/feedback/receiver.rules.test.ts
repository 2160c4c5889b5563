import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Receiver } from './compliment.ts';
import { readReceiver, receiverValue } from './receiver.rules.ts';

const id = fc.uuid({ version: 4 });
const anyReceiver: fc.Arbitrary<Receiver> = fc.oneof(
  fc.record(
    { organisation: id, kind: fc.constant('member' as const), member: id },
    { noNullPrototype: true },
  ),
  fc.record({ organisation: id, kind: fc.constant('team' as const), team: id }, { noNullPrototype: true }),
);

test('what a form says is read back as it was', () => {
  fc.assert(fc.property(anyReceiver, (to) => assert.deepEqual(readReceiver(receiverValue(to)), to)));
});

for (const value of ['', 'a/b/c', '/member/', 'x'.repeat(100)])
  test(`'${value.slice(0, 10)}' is nobody`, () => assert.equal(readReceiver(value), undefined));
