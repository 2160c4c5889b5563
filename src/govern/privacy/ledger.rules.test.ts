import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ledgerLine, ledgerText } from './ledger.rules.ts';

const lines = fc.record(
  {
    erasure: fc.uuid(),
    person: fc.uuid(),
    askedAt: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2200-01-01') }),
    receipt: fc.option(fc.base64String({ minLength: 4 }), { nil: null }),
  },
  { noNullPrototype: true },
);

test('a line reads back as it was written, in one line', () =>
  fc.assert(
    fc.property(lines, (one) => {
      assert.deepEqual(ledgerLine(ledgerText(one)), one);
      assert.doesNotMatch(ledgerText(one), /\n/);
    }),
  ));

test('what is no line is none: cut off, empty, of another file', () => {
  const [one] = fc.sample(lines, 1);
  assert.ok(one);
  for (const text of ['', '{}', 'null', '12', ledgerText(one).slice(0, -3), '{"erasure":"x"}'])
    assert.equal(ledgerLine(text), undefined, text);
});
