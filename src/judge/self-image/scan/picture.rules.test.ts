import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  countsOf,
  differing,
  levelShares,
  lowest,
  meanOf,
  STEP,
  shareOf,
  shownOf,
  unknownTo,
  wordOf,
} from './picture.rules.ts';
import {
  ALL_STATEMENTS,
  type Counts,
  PARTS,
  SCAN_ANSWERS,
  SIDES,
  type SideCounts,
  STATEMENTS,
} from './scan.ts';
import { statementsEn } from './statements.en.ts';
import { statementsNl } from './statements.nl.ts';

const counts = (of: Record<string, Record<string, number>>): Counts => new Map(Object.entries(of)) as Counts;
const side = (name: SideCounts['side'], of: Record<string, Record<string, number>>): SideCounts => ({
  side: name,
  people: 1,
  shown: 1,
  counts: counts(of),
});

test('33 statements, eleven a level, each once, short, and in both languages', () => {
  assert.equal(ALL_STATEMENTS.length, 33);
  assert.equal(new Set(ALL_STATEMENTS).size, 33);
  for (const part of PARTS) assert.equal(STATEMENTS[part].length, 11);
  for (const words of [statementsNl, statementsEn])
    for (const text of Object.values(words)) assert.ok(text.split(' ').length <= 22, text);
});

test('the share is entirely over what was known; not knowing is counted apart', () => {
  // By hand: entirely 3 + 1 of (3 + 1 + 0) + (1 + 3) = 8 known; 2 did not know.
  const of = counts({
    greeted: { entirely: 3, mostly: 1 },
    knocks: { entirely: 1, 'a-little': 3, unknown: 2 },
  });
  assert.deepEqual(shareOf(of, ['greeted', 'knocks']), { share: 0.5, mostly: 0.125, answers: 8, unknown: 2 });
  assert.equal(shareOf(counts({ greeted: { unknown: 4 } }), ['greeted']), undefined);
  assert.equal(levelShares(of).driven, undefined);
});

test('of staff five at a time, of board and council each', () => {
  const cases: [number, number][] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
  ];
  for (const [people, shown] of cases) {
    assert.equal(shownOf('staff', people), shown);
    assert.equal(shownOf('board', people), people);
    assert.equal(shownOf('council', people), people);
  }
  fc.assert(
    fc.property(fc.constantFrom(...SIDES), fc.nat(500), (of, people) => {
      const steps = [shownOf(of, people), shownOf(of, people + 1)];
      assert.ok(steps.every((shown) => shown % STEP[of] === 0 && shown <= people + 1));
    }),
  );
});

test('where groups differ: widest first, from one whole answer apart', () => {
  const board = side('board', { greeted: { entirely: 1 }, knocks: { entirely: 1 }, money: { mostly: 1 } });
  const staff = side('staff', {
    greeted: { 'not-at-all': 1 },
    knocks: { mostly: 1 },
    money: { mostly: 1, entirely: 1 },
  });
  assert.deepEqual(
    differing([board, staff]).map(({ statement, apart }) => [statement, apart]),
    [
      ['greeted', 3],
      ['knocks', 1],
    ],
  );
  assert.deepEqual(differing([board]), []);
});

test('lowest: the mean of the means of the groups, below mostly', () => {
  const board = side('board', {
    greeted: { 'a-little': 1 },
    money: { 'not-at-all': 1 },
    evening: { mostly: 1 },
  });
  const staff = side('staff', { greeted: { 'not-at-all': 8 }, money: { mostly: 8 } });
  // By hand: greeted (1 + 0) / 2 = 0.5; money (0 + 2) / 2 = 1; evening 2 is no low one.
  assert.deepEqual(lowest([board, staff]), [
    { statement: 'greeted', mean: 0.5 },
    { statement: 'money', mean: 1 },
  ]);
});

test('what most do not know, and a mean in a word', () => {
  assert.deepEqual(
    unknownTo([side('staff', { hiring: { unknown: 3, mostly: 2 }, money: { unknown: 1, mostly: 1 } })]),
    ['hiring'],
  );
  assert.deepEqual([0, 0.4, 0.6, 1.5, 2.4, 3].map(wordOf), [
    'not-at-all',
    'not-at-all',
    'a-little',
    'mostly',
    'mostly',
    'entirely',
  ]);
});

test('one person alone has her own picture by the same sums', () => {
  const answers = fc.dictionary(fc.constantFrom(...ALL_STATEMENTS), fc.constantFrom(...SCAN_ANSWERS));
  fc.assert(
    fc.property(answers, (given) => {
      const own = countsOf(given);
      for (const key of ALL_STATEMENTS) {
        const answer = given[key];
        const mean = meanOf(own, key);
        assert.equal(mean === undefined, answer === undefined || answer === 'unknown');
        if (mean !== undefined) assert.equal(wordOf(mean), answer);
      }
    }),
  );
});
