import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ALL, bucketOf, FEWEST, formBuckets } from './buckets.rules.ts';
import type { Expected } from './verdict.ts';

const some = (n: number, team: string | null, service: string | null, from = 0): Expected[] =>
  Array.from({ length: n }, (_, at) => ({ person: `p${from + at}`, team, offer: null, service }));
const told = (all: readonly Expected[]) =>
  formBuckets(all).map(({ bucket, expected }) => [bucket, expected] as const);

describe('groups of customers', () => {
  for (const [what, all, groups] of [
    ['nobody', [], [[ALL, 0]]],
    ['a small organisation is one group', some(15, 'a', 'wash'), [[ALL, 15]]],
    [
      'team and service apart from twenty on',
      [...some(30, 'a', 'wash'), ...some(20, 'b', 'wash', 100), ...some(25, 'a', 'clean', 200)],
      [
        ['t:a:wash', 30],
        ['t:a:clean', 25],
        [ALL, 20],
      ],
    ],
    [
      'small teams of one service judge it together',
      [...some(12, 'a', 'wash'), ...some(12, 'b', 'wash', 50), ...some(40, 'c', 'clean', 100)],
      [
        ['t:c:clean', 40],
        [ALL, 24],
      ],
    ],
    [
      'what is left over is large enough by itself',
      [...some(30, 'a', 'wash'), ...some(15, 'b', 'clean', 50), ...some(15, 'c', 'drive', 90)],
      [
        ['t:a:wash', 30],
        [ALL, 30],
      ],
    ],
    [
      'services, when teams are small and the rest is large',
      [...some(11, 'a', 'wash'), ...some(11, 'b', 'wash', 20), ...some(20, null, null, 40)],
      [
        ['s:wash', 22],
        [ALL, 20],
      ],
    ],
    [
      'a team that can not stay joins its own service first',
      [
        ...some(20, 'a', 'wash'),
        ...some(12, 'b', 'wash', 100),
        ...some(12, 'c', 'wash', 200),
        ...some(2, null, null, 300),
      ],
      [[ALL, 46]],
    ],
  ] as [string, Expected[], [string, number][]][])
    test(what, () => assert.deepEqual(told(all), groups));
});

const anyExpected: fc.Arbitrary<Expected> = fc.record({
  person: fc.integer({ min: 0, max: 150 }).map((n) => `p${n}`),
  team: fc.constantFrom('a', 'b', 'c', 'd', null),
  offer: fc.constantFrom('o1', 'o2', null),
  service: fc.constantFrom('wash', 'clean', 'drive', null),
});

test('every customer in exactly one group per kind of care; each group large enough, or the whole organisation', () => {
  fc.assert(
    fc.property(fc.array(anyExpected, { maxLength: 500 }), (all) => {
      const buckets = formBuckets(all);
      assert.equal(new Set(buckets.map(({ bucket }) => bucket)).size, buckets.length);
      const inside = Map.groupBy(all, (one) => bucketOf(one, buckets));
      for (const { bucket, expected } of buckets) {
        const persons = new Set((inside.get(bucket) ?? []).map(({ person }) => person)).size;
        assert.equal(persons, expected, bucket);
        assert.ok(expected >= FEWEST || buckets.length === 1, `${bucket}: ${expected}`);
      }
      assert.ok([...inside.keys()].every((id) => buckets.some(({ bucket }) => bucket === id)));
      // The collector makes no more keys than this: see key-list.ts, cap.
      const sum = buckets.reduce((total, { expected }) => total + expected, 0);
      assert.ok(buckets.length <= Math.max(1, Math.floor(sum / FEWEST)));
    }),
    { numRuns: 400 },
  );
});

test('the order in which customers are told changes nothing; care that nobody expected has a group too', () => {
  fc.assert(
    fc.property(fc.array(anyExpected, { maxLength: 300 }), anyExpected, (all, late) => {
      const buckets = formBuckets(all);
      assert.deepEqual(formBuckets(all.toReversed()), buckets);
      assert.ok(buckets.some(({ bucket }) => bucket === bucketOf({ ...late, service: 'new' }, buckets)));
    }),
  );
});
