import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyNeed } from '../../../../test/setup/example-offer.ts';
import { EXCLUSION_REASONS } from '../hard-fit.rules.ts';
import { needSchema } from '../need.ts';
import { readRelaxation, relaxationsOf, relaxed, type Step } from './relaxations.rules.ts';

const steps = (reason: Step['reason'], ...amounts: (number | null)[]): Step[] =>
  amounts.map((amount) => ({ reason, amount }));

const cases: [string, Step[], ReturnType<typeof relaxationsOf>][] = [
  ['nothing falls off', [], []],
  ['the step is rounded up', steps('region', 3.4, 8.1, 9.9), [{ reason: 'region', by: 10, more: 3 }]],
  [
    'far away is not worth it when near gives nearly as much',
    steps('region', 4, 4.5, 5, 190),
    [{ reason: 'region', by: 5, more: 3 }],
  ],
  [
    'without known distance the wish itself gives way',
    steps('region', null, null),
    [{ reason: 'region', by: null, more: 2 }],
  ],
  ['an exact round amount counts', steps('wait', 7), [{ reason: 'wait', by: 7, more: 1 }]],
  [
    'most for least stands first, three at most',
    [...steps('age', null), ...steps('wait', 60), ...steps('delivery', null, null), ...steps('price', 2)],
    [
      { reason: 'delivery', by: null, more: 2 },
      { reason: 'price', by: 2.5, more: 1 },
      { reason: 'wait', by: 60, more: 1 },
    ],
  ],
];
for (const [name, given, expected] of cases)
  test(name, () => {
    assert.deepEqual(relaxationsOf(given), expected);
  });

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    reason: fc.constantFrom(...EXCLUSION_REASONS),
    amount: fc.option(fc.double({ min: 0.01, max: 5000, noNaN: true }), { nil: null }),
  },
  { noNullPrototype: true },
);

test('each way gives exactly what it says, whatever the order of the steps', () => {
  fc.assert(
    fc.property(fc.array(anyStep), (all) => {
      const ways = relaxationsOf(all);
      assert.deepEqual(relaxationsOf([...all].reverse()), ways);
      assert.ok(ways.length <= 3 && new Set(ways.map(({ reason }) => reason)).size === ways.length);
      for (const { reason, by, more } of ways) {
        const given = all.filter(
          (one) => one.reason === reason && (by === null || (one.amount !== null && one.amount <= by)),
        );
        assert.equal(more, given.length);
        assert.ok(more > 0);
      }
      assert.equal(ways.length === 0, all.length === 0);
    }),
  );
});

test('giving way changes that wish alone, to a need that can be kept', () => {
  const need = {
    ...emptyNeed,
    maxWaitDays: 14,
    maxPriceEur: 12.5,
    age: 80,
    language: 'tr',
    funding: ['wmo' as const],
    delivery: ['home' as const],
  };
  const ways: [Parameters<typeof relaxed>[1], object][] = [
    [{ reason: 'wait', by: 7 }, { maxWaitDays: 21 }],
    [{ reason: 'wait', by: null }, { maxWaitDays: null }],
    [{ reason: 'price', by: 2.5 }, { maxPriceEur: 15 }],
    [{ reason: 'region', by: 10 }, { travelKm: 10 }],
    [{ reason: 'region', by: null }, { travelKm: 400 }],
    [{ reason: 'age', by: null }, { age: null }],
    [{ reason: 'language', by: null }, { language: null }],
    [{ reason: 'funding', by: null }, { funding: [] }],
    [{ reason: 'delivery', by: null }, { delivery: [] }],
  ];
  for (const [way, change] of ways) {
    assert.deepEqual(relaxed(need, way), { ...need, ...change });
    assert.deepEqual(needSchema.parse(relaxed(need, way)), { ...need, ...change });
  }
});

test('only our own ways are read back from a form', () => {
  assert.deepEqual(readRelaxation('wait', '14'), { reason: 'wait', by: 14 });
  assert.deepEqual(readRelaxation('delivery', ''), { reason: 'delivery', by: null });
  for (const [reason, by] of [
    ['money', ''],
    ['wait', '13'],
    ['wait', '1e9'],
    ['delivery', '1'],
    ['__proto__', ''],
  ])
    assert.equal(readRelaxation(reason ?? '', by ?? ''), undefined, `${reason} ${by}`);
});
