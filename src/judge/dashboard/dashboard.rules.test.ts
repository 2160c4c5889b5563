import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LevelState, MeasureKey, MeasureState, Standing } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { daysUntil, mayAimAt } from './aim.rules.ts';
import { changeOf, overlap, saysTooLittle, tellsMore } from './change.rules.ts';
import { figureRows, figuresCsv } from './figures-file.rules.ts';
import { HELPS, HELPS_OF } from './helps.data.ts';
import { nextLevel, threeHelps } from './helps.rules.ts';
import { ownBound, reachesOwn } from './own.rules.ts';
import { placeFrom, placeKey } from './place.rules.ts';
import { quartersIn, quartersTold, yearUpTo } from './quarters.rules.ts';
import { lastOf, mayWrite, yearsOf } from './report.rules.ts';
import type { Seen } from './seen.ts';
import { countTo, filledTo, scaleOf } from './text.rules.ts';

const known = (measure: MeasureKey, reached: boolean): MeasureState => ({
  measure,
  kind: 'known',
  value: 0.6,
  n: 40,
  low: 0.5,
  high: 0.7,
  reached,
});
const few = (measure: MeasureKey): MeasureState => ({ measure, kind: 'few' });
const level = (
  key: LevelState['level'],
  state: LevelState['state'],
  measures: MeasureState[],
  holdsBack: MeasureKey[] = [],
): LevelState => ({ level: key, state, measures, holdsBack });

const friendly = level('friendly', 'reached', [known('friendly', true)]);
const organised = level(
  'organised',
  'not-yet',
  [known('promises', false), known('one-contact', true), known('organised', false), few('direct-help')],
  ['promises', 'organised', 'direct-help'],
);
const driven = level('driven', 'unmeasured', [few('driven')], ['driven']);
const standing = (levels: Standing['levels'], reached: Standing['reached']): Standing => ({
  organisation: 'o',
  place: { scope: 'organisation', id: '' },
  label: '=Kwikstaart',
  period: 'quarter',
  quarter: '2026Q3',
  levels,
  reached,
  definition: 1,
  verdicts: 40,
  leftOut: 0,
});

describe('one quarter or four', () => {
  const open = level('organised', 'few', [few('organised')]);
  const done = level('organised', 'reached', [known('organised', true)]);
  const none = level('friendly', 'not-yet', [known('friendly', false)]);
  const quarter = standing([friendly, open, driven], 1);
  test('a quarter that leaves the next level open says too little', () => {
    assert.ok(saysTooLittle(quarter));
    assert.ok(!saysTooLittle(standing([friendly, organised, driven], 1)));
    assert.ok(!saysTooLittle(standing([friendly, done, level('driven', 'reached', [])], 3)));
  });
  for (const [name, year, more] of [
    ['the year reaches it', standing([friendly, done, driven], 2), true],
    ['the year says not yet', standing([friendly, organised, driven], 1), true],
    ['the year leaves it open too', standing([friendly, open, driven], 1), false],
    ['the year takes back what was reached', standing([none, organised, driven], 0), false],
  ] as const)
    test(name, () => assert.equal(tellsMore(year, quarter), more));
});

describe('a place in an address', () => {
  for (const [text, key] of [
    ['', ''],
    [null, ''],
    ['team:abc', 'team:abc'],
    ['service:a:b', 'service:a:b'],
    ['organisation:x', ''],
    ['person:1', ''],
    ['team:', ''],
  ] as const)
    test(`${text}`, () => assert.equal(placeKey(placeFrom(text)), key));
});

describe('three things that help', () => {
  test('the most direct one of each measure that holds it back and is known', () =>
    assert.deepEqual(threeHelps(organised), ['late', 'texts', 'capacity']));
  test('a level that is reached needs none', () => assert.deepEqual(threeHelps(friendly), []));
  test('with too few verdicts: what brings more of them', () =>
    assert.deepEqual(threeHelps(level('friendly', 'few', [few('friendly')], ['friendly'])), [
      'cards',
      'self-scan',
      'self-image',
    ]));
  test('the level to work on is the lowest that is not reached', () =>
    assert.equal(nextLevel(standing([friendly, organised, driven], 1))?.level, 'organised'));
  test('always three, none twice, all of them known', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(HELPS_OF) as MeasureKey[], { minLength: 1 }),
        (holdsBack) => {
          const measures = holdsBack.map((measure) => known(measure, false));
          const helps = threeHelps(level('driven', 'not-yet', measures, holdsBack));
          assert.equal(new Set(helps).size, 3);
          assert.ok(helps.every((help) => HELPS.includes(help)));
        },
      ),
    ));
});

describe('how far the tube is filled', () => {
  test('whole levels and a part of the next, never up to it', () => {
    assert.equal(filledTo(standing([friendly, organised, driven], 1)), 1.25);
    assert.equal(filledTo(standing([friendly, friendly, friendly], 3)), 3);
    assert.equal(filledTo(standing([friendly, friendly, friendly], 0)), 0.9);
  });
  test('a self-image counts up to its first gap', () => {
    assert.equal(countTo([true, true, false]), 2);
    assert.equal(countTo([false, true, true]), 0);
    assert.equal(countTo([true, true, true]), 3);
  });
  test('times go on to where they lie', () => {
    assert.deepEqual(scaleOf('pillar-to-post', 0.4), { from: 0, to: 2 });
    assert.deepEqual(scaleOf('pillar-to-post', 3.2), { from: 0, to: 4 });
  });
});

describe('what changed', () => {
  for (const [now, before, expected] of [
    [91, 88, { kind: 'more', by: 3 }],
    [86, 88, { kind: 'less', by: 2 }],
    [88, 88, { kind: 'equal' }],
    [88, undefined, { kind: 'unknown' }],
  ] as const)
    test(`${before} → ${now}`, () => assert.deepEqual(changeOf(now, before, 1), expected));
  test('two intervals that share a value may be chance', () => {
    assert.ok(overlap({ low: 0.5, high: 0.7 }, { low: 0.7, high: 0.9 }));
    assert.ok(!overlap({ low: 0.5, high: 0.6 }, { low: 0.61, high: 0.9 }));
  });
});

test('time goes on where nothing is told', () => {
  assert.deepEqual(quartersIn(['2026Q2', '2025Q3']), ['2025Q3', '2025Q4', '2026Q1', '2026Q2']);
  assert.deepEqual(quartersIn([]), []);
});

describe('an own bound', () => {
  for (const [measure, typed, expected] of [
    ['promises', '95', 0.95],
    ['promises', '', null],
    ['promises', '101', 'wrong'],
    ['promises', 'veel', 'wrong'],
    ['pillar-to-post', '0,3', 0.3],
    ['pillar-to-post', '21', 'wrong'],
  ] as const)
    test(`${measure}: ${typed}`, () => assert.equal(ownBound(measure, typed), expected));
  test('of verdicts the lower end must reach it; fewer changes are better', () => {
    assert.ok(!reachesOwn('friendly', { value: 0.8, low: 0.7 }, 0.75));
    assert.ok(reachesOwn('promises', { value: 0.95 }, 0.95));
    assert.ok(reachesOwn('pillar-to-post', { value: 0.3 }, 0.4));
  });
});

describe('an aim', () => {
  for (const [day, may] of [
    ['2026-11-23', true],
    ['2026-11-22', false],
    ['2031-11-22', true],
    ['2031-11-23', false],
    ['2026-02-30', false],
    ['morgen', false],
  ] as const)
    test(`${day} ${may ? 'may' : 'may not'}`, () => assert.equal(mayAimAt('2026-11-22', day), may));
  test('days that are left', () => assert.equal(daysUntil('2026-11-22', '2026-12-31'), 39));
});

describe('the report of a year', () => {
  const quarters = ['2026Q3', '2026Q2', '2025Q4', '2025Q3'] as const;
  test('is over the last closed quarter of it', () => {
    assert.deepEqual(yearsOf(quarters), [2026, 2025]);
    assert.equal(lastOf(quarters, 2026), '2026Q3');
    assert.equal(lastOf(quarters, 2024), undefined);
  });
  test('manager and council write what is theirs', () => {
    assert.ok(mayWrite(['manager'], 'next') && !mayWrite(['manager'], 'reflection'));
    assert.ok(mayWrite(['council'], 'reflection') && !mayWrite(['council'], 'opening'));
    assert.ok(!mayWrite(['carer'], 'opening'));
  });
});

describe('figures to take along', () => {
  const here = standing([friendly, organised, driven], 1);
  const seen: Seen = {
    us: { id: 'o', name: '=Kwikstaart', slug: 'kwikstaart' },
    quarters: ['2026Q3'],
    asked: { quarter: '2026Q3', period: 'quarter' },
    standings: [here],
    here,
    figures: [],
    self: undefined,
    images: new Map(),
  };
  test('what may not be shown has its state and no figure', () => {
    const hidden = figureRows(seen).find(({ measure }) => measure === 'direct-help');
    assert.equal(hidden?.state, 'few');
    assert.deepEqual([hidden?.value, hidden?.n, hidden?.low], [null, null, null]);
  });
  test('a name that begins like a formula does no harm', () =>
    assert.match(figuresCsv(seen), /,'=Kwikstaart,/));
});

describe('in how many of four quarters there are verdicts', () => {
  const of = (quarter: Quarter, n: number, period: 'quarter' | 'year' = 'quarter') => ({
    quarter,
    n,
    period,
  });
  for (const [what, figures, told] of [
    [
      'published as one: all four, also what was hidden of one',
      [of('2026Q3', 70, 'year'), of('2026Q3', 60)],
      4,
    ],
    ['made of what was shown', [of('2026Q3', 70, 'year'), of('2026Q3', 40), of('2026Q1', 30)], 2],
    ['the year before is another', [of('2026Q2', 40, 'year'), of('2026Q2', 40)], undefined],
  ] as const)
    test(what, () => assert.equal(quartersTold(figures, '2026Q3'), told));
  test('a quarter and the three before it', () =>
    assert.deepEqual(yearUpTo('2026Q2'), ['2026Q2', '2026Q1', '2025Q4', '2025Q3']));
});
