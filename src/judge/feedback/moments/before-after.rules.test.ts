import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Quarter } from '../../protocol/index.ts';
import {
  beforeAndAfter,
  lastOf,
  placeInPeriod,
  type QuarterFigure,
  reminderOn,
} from './before-after.rules.ts';

const TEAM = 'team';
const told = (quarter: Quarter, mean: number, team: string | null = TEAM, n = 40): QuarterFigure => ({
  quarter,
  team,
  n,
  mean,
  low: mean - 0.1,
  high: mean + 0.1,
  leftOut: 0,
});
const period = { team: TEAM, item: 'welcome', first: '2026Q3', last: '2026Q4' } as const;
const TODAY = '2026-11-22';
const at = (today: string, heard = true) => ({ today, heard });

describe('what is laid beside what', () => {
  test('the last quarter before, and the last one of the moment', () => {
    const figures = [
      told('2026Q3', 0.7),
      told('2026Q1', 0.3),
      told('2026Q2', 0.5),
      told('2026Q4', 0.9),
      told('2027Q1', 0.1),
    ];
    const seen = beforeAndAfter(period, figures, at('2027-06-01'));
    assert.ok(seen.kind === 'compared');
    assert.deepEqual([seen.before.quarter, seen.after.quarter], ['2026Q2', '2026Q4']);
    assert.equal(seen.says, 'better');
    assert.equal(seen.wider, false);
    assert.deepEqual(
      seen.course.map(({ quarter }) => quarter),
      ['2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1'],
    );
  });

  const rows: [string, QuarterFigure[], string, string][] = [
    ['nothing of it is closed yet', [told('2026Q2', 0.5)], '2026-10-20', 'waits'],
    ['nothing was ever told', [], '2026-10-20', 'waits'],
    ['closed, and too few after', [told('2026Q2', 0.5)], TODAY, 'few'],
    ['too long ago before', [told('2025Q2', 0.5), told('2026Q3', 0.9)], TODAY, 'few'],
    ['a year before still counts', [told('2025Q3', 0.5), told('2026Q3', 0.9)], TODAY, 'compared'],
    ['another team says nothing', [told('2026Q2', 0.5, 'x'), told('2026Q3', 0.9, 'x')], TODAY, 'few'],
  ];
  for (const [name, figures, today, kind] of rows)
    test(`${name}: ${kind}`, () => assert.equal(beforeAndAfter(period, figures, at(today)).kind, kind));

  test('no verdict was ever told: it says when the first can come', () => {
    const until = (today: string) => {
      const seen = beforeAndAfter(period, [], at(today, false));
      return seen.kind === 'none' ? seen.until : seen.kind;
    };
    assert.deepEqual(
      [until('2026-10-20'), until(TODAY), until('2027-01-15'), until('2027-01-29')],
      ['waits', '2027-01-29', '2027-01-29', '2027-04-29'],
    );
  });

  test('it waits until the quarter closes: 28 days after its end', () => {
    const seen = beforeAndAfter(period, [], at('2026-10-20'));
    assert.equal(seen.kind === 'waits' && seen.until, '2026-10-29');
  });

  test('a team that is hidden on one side is told with all customers, on both sides', () => {
    const all = [told('2026Q2', 0.6, null), told('2026Q3', 0.65, null)];
    const seen = beforeAndAfter(period, [told('2026Q3', 0.9), ...all], at(TODAY));
    assert.ok(seen.kind === 'compared');
    assert.equal(seen.wider, true);
    assert.deepEqual([seen.before.mean, seen.after.mean], [0.6, 0.65]);
    assert.equal(seen.says, 'early');
  });

  test('everybody together is not wider than itself', () => {
    const all = [told('2026Q2', 0.6, null), told('2026Q3', 0.9, null)];
    assert.equal(beforeAndAfter({ ...period, team: null }, all, at(TODAY)).wider, false);
  });
});

test('which quarters are laid beside each other never depends on the figures in them', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
      const seen = beforeAndAfter(
        period,
        [told('2026Q1', a), told('2026Q2', b), told('2026Q3', c)],
        at(TODAY),
      );
      assert.ok(seen.kind === 'compared');
      assert.deepEqual([seen.before.quarter, seen.after.quarter], ['2026Q2', '2026Q3']);
    }),
  );
});

const quarters: [Quarter, number, Quarter][] = [
  ['2026Q3', 1, '2026Q3'],
  ['2026Q3', 2, '2026Q4'],
  ['2026Q3', 3, '2027Q1'],
  ['2026Q4', 4, '2027Q3'],
];
for (const [first, many, last] of quarters)
  test(`${many} from ${first} is up to ${last}`, () => {
    assert.equal(lastOf(first, many), last);
    assert.deepEqual(placeInPeriod({ first, last }, last), { at: many, of: many });
    assert.equal(placeInPeriod({ first, last }, '2026Q2').at, 0);
  });

const days: [string, string][] = [
  ['2026-08-01', 'running'],
  ['2026-10-28', 'running'],
  ['2026-10-29', 'look'],
  ['2027-01-27', 'look'],
  ['2027-01-29', 'round-off'],
];
for (const [day, reminder] of days)
  test(`on ${day} it is ${reminder}`, () => assert.equal(reminderOn(period, day), reminder));
