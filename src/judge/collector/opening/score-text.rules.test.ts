import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ANSWERED_BY, ANSWERS, ITEMS, PROFESSIONS, VERSIONS } from '../../protocol/index.ts';
import type { OpenedVerdict } from '../../publication/index.ts';
import { readScore, scoreText } from './score-text.rules.ts';

const verdicts = fc.record(
  {
    bucket: fc.constant('t:1:thuiszorg'),
    items: fc.dictionary(fc.constantFrom(...ITEMS.map(({ key }) => key)), fc.constantFrom(...ANSWERS), {
      noNullPrototype: true,
    }),
    again: fc.integer({ min: 0, max: 10 }),
    professions: fc.subarray([...PROFESSIONS]),
    by: fc.constantFrom(...ANSWERED_BY),
    version: fc.constantFrom(...VERSIONS),
  },
  { requiredKeys: ['bucket', 'items', 'professions', 'by', 'version'], noNullPrototype: true },
) as fc.Arbitrary<OpenedVerdict>;

test('comes back as it was', () => {
  fc.assert(
    fc.property(verdicts, (verdict) => {
      assert.deepEqual(readScore(verdict.bucket, scoreText(verdict)), verdict);
    }),
  );
});

test('the order in which professions were ticked is nobody’s mark', () => {
  const base = { items: {}, by: 'self', version: 'full' } as const;
  assert.equal(
    scoreText({ ...base, professions: ['nurse', 'doctor'] }),
    scoreText({ ...base, professions: ['doctor', 'nurse'] }),
  );
});
