import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeOf, nearness, type Verdict } from './change.rules.ts';

const given = (concepts: string[], ...offers: string[]) => ({ concepts, offers });

const cases: [
  what: string,
  wanted: string[],
  before: string[],
  after: string[],
  verdict: Verdict | undefined,
][] = [
  ['the same', ['a'], ['a', 'b'], ['a', 'b'], undefined],
  ['found at last', ['a'], [], ['a'], 'better'],
  ['no longer found', ['a'], ['a'], ['b'], 'worse'],
  ['further up', ['a'], ['b', 'a'], ['a', 'b'], 'better'],
  ['pushed down', ['a'], ['a', 'b'], ['b', 'a'], 'worse'],
  ['something beside it', ['a'], ['a'], ['a', 'b'], 'other'],
  ['nothing wanted', [], ['a'], ['b'], 'other'],
];
for (const [what, wanted, before, after, verdict] of cases)
  test(what, () => assert.equal(changeOf('?', wanted, given(before), given(after))?.verdict, verdict));

test('other offers first are a change too', () =>
  assert.equal(changeOf('?', ['a'], given(['a'], '1', '2'), given(['a'], '2', '1'))?.verdict, 'other'));

test('what is wanted, in its order, is as near as can be; nothing is as far', () => {
  const concepts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  fc.assert(
    fc.property(concepts, concepts, (wanted, other) => {
      assert.equal(nearness(wanted, wanted), 1);
      assert.equal(nearness(wanted, []), 0);
      const near = nearness(wanted, other);
      assert.ok(near >= 0 && near <= 1);
    }),
  );
});
