import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Candidate,
  type Change,
  type Criterion,
  compareOffers,
  type Stones,
  stabilityOf,
  stabilityValues,
} from './order.rules.ts';

const KEYS = ['price', 'place', 'people', 'feeling'];
const criteriaOf = (...laid: (number | undefined)[]): Criterion[] =>
  laid.map((stones, at) => ({ key: KEYS[at] ?? '', name: KEYS[at] ?? '', stones: stones as Stones }));
const offer = (id: string, ...all: (number | null)[]): Candidate => ({
  id,
  name: id,
  lot: 0,
  points: Object.fromEntries(all.map((points, at) => [KEYS[at], points])),
});

test('one criterion, the fewest stones', () => {
  assert.deepEqual(stabilityOf(criteriaOf(1, 3), [offer('a', 1, 4), offer('b', 4, 2)]), {
    kind: 'unless',
    name: 'a',
    changes: [{ name: 'price', by: 2 }],
    other: 'b',
  });
});
test('two criteria, when one does not do it', () => {
  assert.deepEqual(stabilityOf(criteriaOf(3, 2, 0), [offer('a', 4, 4, 0), offer('b', 0, 0, 4)]), {
    kind: 'unless',
    name: 'a',
    changes: [
      { name: 'price', by: -3 },
      { name: 'people', by: 3 },
    ],
    other: 'b',
  });
});
test('nothing of two criteria moves who is best in everything', () => {
  assert.deepEqual(stabilityOf(criteriaOf(1, 1), [offer('a', 4, 4), offer('b', 3, 3)]), {
    kind: 'firm',
    name: 'a',
  });
});
test('what would part those who share the first place', () => {
  assert.deepEqual(stabilityOf(criteriaOf(1, 1), [offer('a', 4, 2), offer('b', 2, 4)]), {
    kind: 'parts',
    changes: [{ name: 'price', by: 1 }],
    other: 'a',
  });
});
test('nothing to say without a stone, about one offer, or when all is unknown', () => {
  const set = [offer('a', 4), offer('b', 1)];
  assert.equal(stabilityOf(criteriaOf(undefined), set).kind, 'none');
  assert.equal(stabilityOf(criteriaOf(2), set.slice(1)).kind, 'none');
  assert.equal(stabilityOf(criteriaOf(2), [offer('a', null), offer('b', null)]).kind, 'none');
});

test('in words', () => {
  const words = {
    stones: ['', 'één steen', 'twee stenen', 'drie stenen'],
    more: '‘{criterion}’ {stones} meer',
    fewer: '‘{criterion}’ {stones} minder',
    and: ' en ',
  };
  const changes: Change[] = [
    { name: 'Wat u betaalt', by: 2 },
    { name: 'Waar', by: -1 },
  ];
  assert.deepEqual(stabilityValues({ kind: 'unless', name: 'A', changes, other: 'B' }, words), {
    name: 'A',
    other: 'B',
    changes: '‘wat u betaalt’ twee stenen meer en ‘waar’ één steen minder',
  });
});

/** By brute force, from the order itself: of all stones that may be laid, those that change who may be first. */
const bruteForce = (criteria: Criterion[], set: Candidate[]) => {
  const best = (laid: Criterion[]): string[] =>
    compareOffers(laid, set)
      .standings.filter(({ fit }) => fit === 'best' || fit === 'perhaps')
      .map(({ id }) => id);
  const now = best(criteria);
  const found: { changed: number; size: number; laid: number[] }[] = [];
  const all = criteria.reduce<number[][]>(
    (rows) => rows.flatMap((row) => [0, 1, 2, 3].map((s) => [...row, s])),
    [[]],
  );
  for (const laid of all) {
    const moves = laid.map((to, at) => Math.abs(to - (criteria[at]?.stones ?? 0)));
    const changed = moves.filter((move) => move > 0).length;
    if (changed === 0 || changed > 2) continue;
    const then = best(criteria.map((one, at) => ({ ...one, stones: laid[at] as Stones })));
    const done = now.length === 1 ? then.length > 0 && !then.includes(now[0] ?? '') : then.length === 1;
    if (done) found.push({ changed, size: moves.reduce((sum, move) => sum + move, 0), laid });
  }
  const smallest = found.sort((a, b) => a.changed - b.changed || a.size - b.size)[0];
  return { now, smallest, best };
};

test('the smallest change, as trying out everything finds it', () => {
  const stones = fc.option(fc.constantFrom<Stones>(0, 1, 2, 3), { nil: undefined });
  const points = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 });
  const anyCase = fc.tuple(
    fc.tuple(stones, stones, stones, stones),
    fc.array(fc.tuple(points, points, points), { minLength: 2, maxLength: 4 }),
  );
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyCase, ([laid, rows]) => {
      const criteria = criteriaOf(...laid);
      const set = rows.map((row, at) => offer(`${at}`, ...row));
      const said = stabilityOf(criteria, set);
      const { now, smallest, best } = bruteForce(criteria, set);
      seen.set(said.kind, (seen.get(said.kind) ?? 0) + 1);
      if (now.length === 0) return assert.equal(said.kind, 'none');
      if (!smallest) return assert.equal(said.kind, now.length === 1 ? 'firm' : 'none');
      assert.ok(said.kind === 'unless' || said.kind === 'parts');
      assert.equal(said.kind, now.length === 1 ? 'unless' : 'parts');
      const size = said.changes.reduce((sum, { by }) => sum + Math.abs(by), 0);
      assert.deepEqual([said.changes.length, size], [smallest.changed, smallest.size]);
      const then = criteria.map((one) => {
        const by = said.changes.find(({ name }) => name === one.name)?.by ?? 0;
        return { ...one, stones: ((one.stones ?? 0) + by) as Stones };
      });
      assert.ok(best(then).includes(said.other), 'what it says comes true');
    }),
    { seed: 3, numRuns: process.env.AANZET_PROVE ? 5_000 : 300 },
  );
  assert.deepEqual([...seen.keys()].sort(), ['firm', 'none', 'parts', 'unless']);
});
