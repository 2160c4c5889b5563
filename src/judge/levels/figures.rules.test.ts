import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markOf } from '../publication/estimate.rules.ts';
import { type Cell, marksTogether, shareOf } from '../publication/index.ts';
import { figuresOf, together, yearsOf } from './figures.rules.ts';
import type { VerdictFigure } from './level.ts';

const bucket = (id: string, team: string | null, service: string | null = 's') => ({
  bucket: id,
  label: id,
  service,
  serviceLabel: service,
  team,
  teamLabel: team,
});
const cell = (scope: Cell['scope'], id: string, k: number, n: number, more: Partial<Cell> = {}): Cell =>
  ({
    period: 'quarter',
    scope,
    id,
    by: 'full',
    measure: 'friendly',
    shown: true,
    ...shareOf(k, n),
    ...more,
  }) as Cell;
const hidden = (scope: Cell['scope'], id: string): Cell => ({
  period: 'quarter',
  scope,
  id,
  by: 'full',
  measure: 'friendly',
  shown: false,
});
const find = (figures: VerdictFigure[], scope: string, id: string, period = 'quarter') =>
  figures.find((one) => one.scope === scope && one.id === id && one.period === period);
const locations = new Map([
  ['t1', 'huis'],
  ['t2', 'huis'],
  ['t3', null],
]);

describe('figures of places', () => {
  const buckets = [
    bucket('t1:a', 't1'),
    bucket('t1:b', 't1'),
    bucket('t1:c', 't1'),
    bucket('t2:a', 't2'),
    bucket('t3:a', 't3'),
    bucket('org', null, null),
  ];
  const cells = [
    cell('organisation', '', 90, 120),
    cell('service', 's', 80, 100),
    cell('service', '', 10, 20),
    cell('team', 't1:a', 8, 12),
    cell('team', 't1:b', 20, 28),
    hidden('team', 't1:c'),
    cell('team', 't2:a', 9, 15),
    hidden('team', 't3:a'),
    cell('team', 'org', 30, 40),
  ];
  const figures = figuresOf({ quarter: '2026Q3', cells, buckets }, locations);

  test('a team is its shown groups together, and says how many are left out', () => {
    const team = find(figures, 'team', 't1');
    // k 8 + 20, n 12 + 28: (28 + ½) / (40 + 1)
    assert.deepEqual(team && [team.k, team.n, team.mean, team.leftOut], [28, 40, 0.695122, 1]);
  });
  test('a location is its teams together', () => {
    const house = find(figures, 'location', 'huis');
    assert.deepEqual(house && [house.k, house.n, house.leftOut], [37, 55, 1]);
  });
  test('what is hidden has no figure, and what was rolled up belongs to no one', () => {
    assert.equal(find(figures, 'team', 't3'), undefined);
    assert.equal(find(figures, 'service', ''), undefined);
    assert.deepEqual([...new Set(figures.map(({ scope, id }) => `${scope} ${id}`))].sort(), [
      'location huis',
      'organisation ',
      'service s',
      'team t1',
      'team t2',
    ]);
  });
  test('four quarters are those published', () => {
    const published: Cell = { ...cell('organisation', '', 300, 400), period: 'year' };
    const later = figuresOf({ quarter: '2026Q3', cells: [...cells, published], buckets }, locations);
    assert.equal(find(later, 'organisation', '', 'year')?.n, 400);
  });
  test('else they are the quarters that are there, together', () => {
    const before = figuresOf(
      { quarter: '2026Q2', cells: [cell('service', 's', 40, 50)], buckets },
      locations,
    );
    const year = find(yearsOf([...before, ...figures], '2026Q3'), 'service', 's', 'year');
    assert.deepEqual(year && [year.n, year.k, year.quarter], [150, 120, '2026Q3']);
  });

  test('no figure stands on a hidden cell', () => {
    const any = fc.array(
      fc.record({ of: fc.nat(5), n: fc.integer({ min: 10, max: 40 }), shown: fc.boolean() }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(any, (some) => {
        const each = [...new Map(some.map((one) => [one.of, one])).values()];
        const made = figuresOf(
          {
            quarter: '2026Q3',
            buckets,
            cells: each.map(({ of, n, shown }) =>
              shown
                ? cell('team', buckets[of]?.bucket ?? '', n / 2, n)
                : hidden('team', buckets[of]?.bucket ?? ''),
            ),
          },
          locations,
        );
        const shown = each.filter((one) => one.shown && buckets[one.of]?.team);
        const sum = (scope: string) =>
          made
            .filter((one) => one.scope === scope && one.period === 'quarter')
            .reduce((total, { n }) => total + n, 0);
        assert.equal(
          sum('team'),
          shown.reduce((total, { n }) => total + n, 0),
        );
        for (const figure of made) assert.ok(figure.n >= 10);
      }),
      { seed: 7 },
    );
  });
});

describe('marks of several groups', () => {
  const marks = fc.array(
    fc
      .array(fc.nat(12), { minLength: 11, maxLength: 11 })
      .filter((counts) => counts.reduce((a, b) => a + b) >= 10),
    { minLength: 1, maxLength: 4 },
  );
  test('together are as if they had been counted together', () => {
    fc.assert(
      fc.property(marks, (groups) => {
        // An interval cut off on both sides hides its spread.
        const parts = groups.map(markOf);
        fc.pre(parts.every(({ low, high }) => low > 0 || high < 10));
        const all = markOf(
          Array.from({ length: 11 }, (_, mark) =>
            groups.reduce((sum, counts) => sum + (counts[mark] ?? 0), 0),
          ),
        );
        const joined = marksTogether(parts);
        assert.ok(
          Math.abs(joined.mean - all.mean) < 1e-5 &&
            Math.abs(joined.low - all.low) < 1e-3 &&
            Math.abs(joined.high - all.high) < 1e-3,
        );
      }),
      { seed: 7 },
    );
  });
  test('answers told equally finely are added', () => {
    const blocks = [[0, 1], [2], [3]];
    const part = (counts: number[]) => ({ ...shareOf(counts[2] ?? 0, 12), blocks, counts });
    assert.deepEqual(together('respect', [part([2, 2, 8]), part([1, 2, 9])]).counts, [3, 4, 17]);
    assert.equal(
      together('respect', [part([2, 2, 8]), { ...shareOf(9, 12), blocks: [[0, 1, 2], [3]], counts: [3, 9] }])
        .counts,
      undefined,
    );
  });
});
