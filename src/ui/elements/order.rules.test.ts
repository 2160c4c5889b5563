import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Candidate,
  type Criterion,
  compareOffers,
  heaviest,
  LOTS,
  rangeText,
  reasonValues,
  totalText,
} from './order.rules.ts';

const criteria: Criterion[] = [
  { key: 'price', name: 'Wat u betaalt', stones: 3 },
  { key: 'place', name: 'Waar', stones: 1 },
  { key: 'feeling', name: 'Uw gevoel' },
];
const candidate = (id: string, price: number | null, place: number | null, lot = 0): Candidate => ({
  id,
  name: id.toUpperCase(),
  points: { price, place },
  lot,
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
    ['8', '0–8'],
  );
});

test('equal sums share a place, and a lot says who is shown first', () => {
  const { standings, reason } = compareOffers(criteria, [candidate('b', 2, 2, 1), candidate('a', 2, 2, 9)]);
  assert.deepEqual(
    standings.map(({ id, place, shared }) => [id, place, shared]),
    [
      ['a', 1, true],
      ['b', 1, true],
    ],
  );
  assert.deepEqual(reason, { kind: 'tie', names: ['A', 'B'] });
});

test('where ranges overlap, the lot says where in its range an offer is put', () => {
  const order = (lot: number): unknown =>
    compareOffers(criteria, [candidate('known', 2, 0), candidate('open', null, 0, lot)]).standings.map(
      ({ id, place }) => [id, place],
    );
  assert.deepEqual(order(LOTS - 1), [
    ['open', 1],
    ['known', 1],
  ]);
  assert.deepEqual(order(LOTS / 4), [
    ['known', 1],
    ['open', 1],
  ]);
});

test('who is surely beaten is never called the best, also when a range bridges the gap', () => {
  const { standings, reason } = compareOffers(criteria, [
    candidate('a', 4, 0),
    candidate('b', 1, 0),
    candidate('open', null, 0, LOTS - 1),
  ]);
  assert.deepEqual(
    standings.map(({ id, place, fit }) => [id, place, fit]),
    [
      ['a', 1, 'best'],
      ['open', 1, 'perhaps'],
      ['b', 1, 'less'],
    ],
  );
  assert.deepEqual(reason, { kind: 'tie', names: ['A', 'OPEN'] });
});

test('without a stone nothing has a place, and the lot alone orders', () => {
  const none = criteria.map(({ key, name }) => ({ key, name }));
  const { standings, laid, reason } = compareOffers(none, [candidate('b', 0, 0, 9), candidate('a', 4, 4, 1)]);
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

test('names that share a place: commas, and one ‘en’', () => {
  const names = (...all: string[]) => reasonValues({ kind: 'tie', names: all }, ' en ').names;
  assert.deepEqual([names('A', 'B'), names('A', 'B', 'C')], ['A en B', 'A, B en C']);
});
