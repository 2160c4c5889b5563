import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Candidate,
  type Criterion,
  compareOffers,
  type Feeling,
  LOTS,
  type Standing,
  type Stones,
} from './order.rules.ts';

const KEYS = ['product', 'price', 'place', 'promotion', 'personnel', 'feeling'];
const runs = { seed: 11, numRuns: process.env.AANZET_PROVE ? 50_000 : 400 };

const stones = fc.option(fc.constantFrom<Stones>(0, 1, 2, 3), { nil: undefined });
const anyCriteria = fc
  .tuple(...KEYS.map(() => stones))
  .map((laid) => KEYS.map((key, at): Criterion => ({ key, name: key, stones: laid[at] })));
const whole = fc.integer({ min: 0, max: 4 });
const points = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.tuple(whole, whole).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  },
);
const anyCandidate: fc.Arbitrary<Omit<Candidate, 'id' | 'name'>> = fc.record({
  points: fc.record({ product: points, price: points, place: points, promotion: points, personnel: points }),
  feeling: fc.option(fc.constantFrom<Feeling>(0, 1, 2), { nil: undefined }),
  lot: fc.nat(LOTS - 1),
});
const anySet = (least: number) =>
  fc
    .array(anyCandidate, { minLength: least, maxLength: 6 })
    .map((all) => all.map((one, at): Candidate => ({ ...one, id: `${at}`, name: `${at}` })));
const placed = (criteria: Criterion[], set: Candidate[]) => compareOffers(criteria, set).standings;
const find = (standings: Standing[], id: string): Standing => {
  const found = standings.find((one) => one.id === id);
  assert.ok(found);
  return found;
};
const at = (standings: Standing[], id: string): number => standings.findIndex((one) => one.id === id);

test('adding or removing an offer never swaps two others', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(3), fc.nat(5), (criteria, set, gone) => {
      const less = set.filter((_, index) => index !== gone % set.length);
      const whole = placed(criteria, set).map(({ id }) => id);
      const rest = placed(criteria, less).map(({ id }) => id);
      assert.deepEqual(
        whole.filter((id) => rest.includes(id)),
        rest,
      );
    }),
    runs,
  );
});

test('places follow: who was surely above another is never surely below it', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(3), fc.nat(5), (criteria, set, gone) => {
      const less = set.filter((_, index) => index !== gone % set.length);
      const [whole, rest] = [placed(criteria, set), placed(criteria, less)];
      for (const a of rest)
        for (const b of rest) {
          const before = (a.place ?? 0) - (b.place ?? 0);
          const after = (find(whole, a.id).place ?? 0) - (find(whole, b.id).place ?? 0);
          assert.ok(before * after >= 0);
        }
    }),
    runs,
  );
});

test('improving a criterion never lowers the place, nor the spot on the screen', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(2), fc.constantFrom(...KEYS), fc.nat(5), (criteria, set, key, which) => {
      const chosen = set[which % set.length];
      assert.ok(chosen);
      const had = key === 'feeling' ? chosen.feeling : chosen.points[key];
      fc.pre(typeof had === 'number' && had < (key === 'feeling' ? 2 : 4));
      if (typeof had !== 'number') return;
      const better =
        key === 'feeling'
          ? { ...chosen, feeling: (had + 1) as Feeling }
          : { ...chosen, points: { ...chosen.points, [key]: had + 1 } };
      const before = placed(criteria, set);
      const after = placed(
        criteria,
        set.map((one) => (one === chosen ? better : one)),
      );
      assert.ok(at(after, chosen.id) <= at(before, chosen.id));
      assert.ok((find(after, chosen.id).place ?? 0) <= (find(before, chosen.id).place ?? 0));
    }),
    runs,
  );
});

test('the parts add up to the sum, each part is points times stones, and what is not known is a range', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(1), (criteria, set) => {
      for (const { parts, total, points: known } of placed(criteria, set)) {
        const sum = (end: 'low' | 'high') => Object.values(parts).reduce((all, part) => all + part[end], 0);
        assert.deepEqual([sum('low'), sum('high')], [total.low, total.high]);
        for (const { key, stones: laid = 0 } of criteria) {
          const has = known[key];
          assert.ok(has && has.low >= 0 && has.high <= 4);
          assert.deepEqual([parts[key]?.low, parts[key]?.high], [laid * has.low, laid * has.high]);
        }
      }
    }),
    runs,
  );
});

test('surely better stands above; overlapping shares a place; a place counts those above it', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(2), (criteria, set) => {
      const { standings, laid } = compareOffers(criteria, set);
      fc.pre(laid);
      for (const [index, upper] of standings.entries())
        for (const lower of standings.slice(index + 1)) {
          assert.ok(upper.total.high >= lower.total.low);
          assert.ok((upper.place ?? 0) <= (lower.place ?? 0));
          if (lower.total.high >= upper.total.low) assert.equal(upper.place, lower.place);
        }
      for (const { place, shared } of standings) {
        assert.equal(standings.filter((one) => (one.place ?? 0) < (place ?? 0)).length, (place ?? 0) - 1);
        assert.equal(shared, standings.filter((one) => one.place === place).length > 1);
      }
    }),
    runs,
  );
});

test('what is not known counts for nothing up to the most, a part of it for what it may still be', () => {
  const criteria: Criterion[] = [
    { key: 'price', name: 'price', stones: 3 },
    { key: 'personnel', name: 'personnel', stones: 1 },
  ];
  const some: Candidate = {
    id: 'a',
    name: 'a',
    lot: 0,
    points: { price: null, personnel: { low: 3, high: 4 } },
  };
  assert.deepEqual(placed(criteria, [some])[0]?.total, { low: 3, high: 16 });
});

test('the order in which offers are given makes no difference', () => {
  fc.assert(
    fc.property(anyCriteria, anySet(2), (criteria, set) => {
      const ids = (given: Candidate[]) => placed(criteria, given).map(({ id, place }) => [id, place]);
      assert.deepEqual(ids([...set].reverse()), ids(set));
    }),
    runs,
  );
});

test('equals take turns: over many lots each is shown first about as often', () => {
  const criteria: Criterion[] = [{ key: 'price', name: 'price', stones: 2 }];
  const draws = fc.sample(fc.tuple(fc.nat(LOTS - 1), fc.nat(LOTS - 1), fc.nat(LOTS - 1)), {
    seed: 5,
    numRuns: 6_000,
  });
  const first = [0, 0, 0];
  for (const lots of draws) {
    const set = lots.map((lot, index) => ({ id: `${index}`, name: '', points: { price: 3 }, lot }));
    const top = Number(placed(criteria, set)[0]?.id);
    first[top] = (first[top] ?? 0) + 1;
  }
  for (const count of first) assert.ok(Math.abs(count - 2_000) < 200, `${first}`);
});
