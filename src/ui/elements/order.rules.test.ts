import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Candidate,
  type Criterion,
  compareOffers,
  heaviest,
  rangeText,
  reasonValues,
  type Stones,
  totalText,
} from './order.rules.ts';

const criteria: Criterion[] = [
  { key: 'price', name: 'Wat u betaalt', stones: 3 },
  { key: 'place', name: 'Waar', stones: 1 },
  { key: 'feeling', name: 'Uw gevoel' },
];
const candidate = (id: string, price: number | null, place: number | null): Candidate => ({
  id,
  name: id.toUpperCase(),
  points: { price, place },
});

test('the best known sum stands first, and says what made the difference', () => {
  const { standings, reason, max } = compareOffers(criteria, [candidate('a', 1, 4), candidate('b', 4, 0)]);
  assert.deepEqual(
    standings.map(({ id, place, shared, fit }) => [id, place, shared, fit]),
    [
      ['b', 1, false, 'best'],
      ['a', 2, false, 'less'],
    ],
  );
  assert.equal(max, 16);
  assert.deepEqual(reason, { kind: 'lead', name: 'B', criterion: 'Wat u betaalt' });
});

test('what is not known is a range, never nothing', () => {
  const { standings } = compareOffers(criteria, [candidate('a', null, 4), candidate('b', 1, 1)]);
  const [a, b] = standings;
  assert.deepEqual(a && rangeText(a.total), '4–16');
  assert.deepEqual([a?.place, b?.place, a?.shared, b?.shared], [1, 1, true, true]);
});

test('first only because of what is not known is perhaps the best', () => {
  const { standings } = compareOffers(criteria, [candidate('a', 3, 3), candidate('b', null, 0)]);
  assert.deepEqual(
    standings.map(({ id, fit }) => [id, fit]),
    [
      ['a', 'best'],
      ['b', 'perhaps'],
    ],
  );
});

test('an unmarked feeling counts as a range once a stone lies on it', () => {
  const felt: Criterion[] = [{ key: 'feeling', name: 'Uw gevoel', stones: 2 }];
  const { standings } = compareOffers(felt, [candidate('a', 1, 1), { ...candidate('b', 1, 1), feeling: 2 }]);
  assert.deepEqual(
    standings.map(({ total }) => rangeText(total)),
    ['0–8', '8'],
  );
});

test('equal sums share a place and keep the neutral order', () => {
  const { standings, reason } = compareOffers(criteria, [candidate('b', 2, 2), candidate('a', 2, 2)]);
  assert.deepEqual(
    standings.map(({ id, place, shared }) => [id, place, shared]),
    [
      ['b', 1, true],
      ['a', 1, true],
    ],
  );
  assert.deepEqual(reason, { kind: 'tie', names: ['B', 'A'] });
});

test('without a stone nothing has a place', () => {
  const none = criteria.map(({ key, name }) => ({ key, name }));
  const { standings, laid, reason } = compareOffers(none, [candidate('b', 0, 0), candidate('a', 4, 4)]);
  assert.equal(laid, false);
  assert.deepEqual(
    standings.map(({ id, place, fit }) => [id, place, fit]),
    [
      ['b', undefined, 'none'],
      ['a', undefined, 'none'],
    ],
  );
  assert.equal(standings[0] && totalText(standings[0]), '–');
  assert.equal(reason.kind, 'neutral');
  assert.deepEqual(heaviest(none), []);
});

test('nobody stands above an offer that is surely better', () => {
  const points = fc.option(fc.integer({ min: 0, max: 4 }));
  const stones = fc.option(fc.constantFrom<Stones>(0, 1, 2, 3), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(fc.record({ price: points, place: points }), { minLength: 2, maxLength: 4 }),
      stones,
      stones,
      (all, w, v) => {
        const weighed: Criterion[] = [
          { key: 'price', name: 'p', stones: w },
          { key: 'place', name: 'q', stones: v },
        ];
        const { standings, laid } = compareOffers(
          weighed,
          all.map((each, index) => ({ id: `${index}`, name: `${index}`, points: each })),
        );
        standings.forEach((upper, at) => {
          for (const lower of standings.slice(at + 1))
            assert.ok(!laid || lower.total.low <= upper.total.high);
        });
      },
    ),
  );
});

test('names that share a place: commas, and one ‘en’', () => {
  const names = (...all: string[]) => reasonValues({ kind: 'tie', names: all }, ' en ').names;
  assert.deepEqual([names('A', 'B'), names('A', 'B', 'C')], ['A en B', 'A, B en C']);
});
