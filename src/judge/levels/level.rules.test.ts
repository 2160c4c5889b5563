import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shareOf } from '../publication/index.ts';
import { type Figures, levelsOf, measureState } from './level.rules.ts';
import { MEASURE_KEYS, type MeasureKey } from './level.ts';
import { WITHOUT_SOURCE } from './standings.rules.ts';
import { THRESHOLDS } from './thresholds.ts';

const said = (low: number, n = 40) => ({ value: low + 0.05, low, high: low + 0.1, n });
const done = (value: number, n = 40) => ({ value, n });
const unmeasured = Object.fromEntries(WITHOUT_SOURCE.map((one) => [one, 'unmeasured'])) as Figures;
const records: Figures = {
  'direct-help': done(0.5),
  'pillar-to-post': done(0.5),
  'one-contact': done(0.85),
  promises: done(0.9),
};
const friendly: Figures = { friendly: said(0.7) };
const organised: Figures = { ...friendly, ...records, organised: said(0.65) };
const driven: Figures = {
  ...organised,
  'influence-fit': done(0.9),
  'closed-loop': done(0.8),
  'change-rate': done(0.15),
  reach: done(0.1),
  representative: done(0.1),
  'open-dialogue': done(0.9),
  driven: said(0.55),
};

type Row = [what: string, figures: Figures, reached: number, states: string, holdsBack: string];
const rows: Row[] = [
  ['nothing is known', {}, 0, 'few few few', 'friendly'],
  ['friendly on the very threshold', { ...friendly, ...unmeasured }, 1, 'reached few unmeasured', ''],
  ['just below it', { ...unmeasured, friendly: said(0.6999) }, 0, 'not-yet few unmeasured', 'friendly'],
  ['24 verdicts reach nothing', { ...unmeasured, friendly: said(0.9, 24) }, 0, 'few few unmeasured', ''],
  ['25 do', { ...unmeasured, friendly: said(0.9, 25) }, 1, 'reached few unmeasured', ''],
  ['all of level 2 on its thresholds', { ...organised, ...unmeasured }, 2, 'reached reached unmeasured', ''],
  [
    'three of four records are enough',
    { ...organised, ...unmeasured, promises: done(0.2) },
    2,
    'reached reached unmeasured',
    '',
  ],
  [
    'two of four are not',
    { ...organised, ...unmeasured, promises: done(0.45), 'pillar-to-post': done(2) },
    1,
    'reached not-yet unmeasured',
    '',
  ],
  [
    'two and one that is not known: too few to tell',
    { ...organised, ...unmeasured, promises: done(0.2), 'pillar-to-post': undefined },
    1,
    'reached few unmeasured',
    '',
  ],
  [
    'nine cases tell nothing',
    { ...organised, ...unmeasured, promises: done(0.95, 9), 'direct-help': done(0.1) },
    1,
    'reached few unmeasured',
    '',
  ],
  [
    'records do not make up for the verdict',
    { ...organised, ...unmeasured, organised: said(0.64) },
    1,
    'reached not-yet unmeasured',
    '',
  ],
  [
    'level 2 needs level 1',
    { ...organised, ...unmeasured, friendly: said(0.5) },
    0,
    'not-yet not-yet unmeasured',
    'friendly',
  ],
  ['all three', driven, 3, 'reached reached reached', ''],
  [
    'reach without who was reached is one short',
    { ...driven, representative: done(0.3) },
    3,
    'reached reached reached',
    '',
  ],
  [
    'reach and one more short is too many',
    { ...driven, representative: done(0.3), 'change-rate': done(0.1) },
    2,
    'reached reached not-yet',
    '',
  ],
  [
    'influence fit can not be missed',
    { ...driven, 'influence-fit': done(0.89) },
    2,
    'reached reached not-yet',
    '',
  ],
  [
    'a verdict that falls short decides',
    { ...organised, ...unmeasured, driven: said(0.2) },
    2,
    'reached reached not-yet',
    '',
  ],
];

describe('the three levels', () => {
  for (const [what, figures, reached, states, first] of rows)
    test(what, () => {
      const found = levelsOf(figures, THRESHOLDS);
      assert.equal(found.reached, reached);
      assert.equal(found.levels.map(({ state }) => state).join(' '), states);
      if (first) assert.equal(found.levels[0].holdsBack[0], first);
    });

  test('what holds back most comes first, as a part of its threshold; then what is not known', () => {
    const { levels } = levelsOf(
      {
        ...organised,
        ...unmeasured,
        'pillar-to-post': done(0.8),
        promises: done(0.45),
        'one-contact': undefined,
      },
      THRESHOLDS,
    );
    // (0.8 − 0.5) / 0.5 = 0.6 and (0.9 − 0.45) / 0.9 = 0.5
    assert.deepEqual(levels[1].holdsBack, ['pillar-to-post', 'promises', 'one-contact']);
    // A level waits for the one below first.
    assert.deepEqual(levels[2].holdsBack.slice(0, 3), ['pillar-to-post', 'promises', 'one-contact']);
  });

  test('of records fewer than ten are not shown; verdicts that may be shown are, and reach nothing below 25', () => {
    assert.deepEqual(measureState('promises', done(1, 9), THRESHOLDS.promises), {
      measure: 'promises',
      kind: 'few',
    });
    const state = measureState('friendly', said(0.9, 12), THRESHOLDS.friendly);
    assert.deepEqual(state.kind === 'known' && [state.n, state.reached], [12, false]);
  });

  // Around the thresholds, so that every level is reached in some of the runs: else the property would say nothing.
  const verdict = (level: MeasureKey) =>
    fc.record({
      n: fc.integer({ min: 10, max: 400 }),
      part: fc.double({ min: THRESHOLDS[level].value - 0.15, max: 1, noNaN: true }),
    });
  const OTHERS = MEASURE_KEYS.filter((one) => THRESHOLDS[one].bound === 'value');
  const record = (measure: MeasureKey) => {
    const { value, wanted } = THRESHOLDS[measure];
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant(done(value)) },
      { weight: 1, arbitrary: fc.constant(done(wanted === 'least' ? value - 0.01 : value + 0.01)) },
      { weight: 1, arbitrary: fc.constantFrom(undefined, 'unmeasured' as const, done(value, 9)) },
    );
  };
  const SAID = ['friendly', 'organised', 'driven'] as const;
  type Three = readonly { n: number; k: number }[];
  const reachedBy = (three: Three, others: Figures): number =>
    levelsOf(
      {
        ...others,
        ...Object.fromEntries(
          three.map(({ n, k }, at) => {
            const { mean, low, high } = shareOf(k, n);
            return [SAID[at], { value: mean, low, high, n }];
          }),
        ),
      },
      THRESHOLDS,
    ).reached;

  test('a better verdict never lowers a level, nor does one more that says all', () => {
    const seen = { before: new Set<number>(), roseTo: new Set<number>() };
    fc.assert(
      fc.property(
        fc.tuple(verdict('friendly'), verdict('organised'), verdict('driven')),
        fc.tuple(...OTHERS.map(record)),
        fc.nat(2),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (three, kinds, which, more) => {
          const others: Figures = Object.fromEntries(OTHERS.map((one, at) => [one, kinds[at]]));
          const now = three.map(({ n, part }) => ({ n, k: n * part }));
          const changed = (how: (one: Three[number]) => Three[number]) =>
            now.map((one, at) => (at === which ? how(one) : one));
          const before = reachedBy(now, others);
          const better = reachedBy(
            changed(({ n, k }) => ({ n, k: k + (n - k) * more })),
            others,
          );
          const another = reachedBy(
            changed(({ n, k }) => ({ n: n + 1, k: k + 1 })),
            others,
          );
          seen.before.add(before);
          if (better > before) seen.roseTo.add(better);
          assert.ok(better >= before && another >= before);
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
    assert.deepEqual([...seen.before].sort(), [0, 1, 2, 3]);
    assert.deepEqual([...seen.roseTo].sort(), [1, 2, 3]);
  });
});
