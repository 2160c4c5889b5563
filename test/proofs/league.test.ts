import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverage, leadSeen } from '../../src/judge/league/simulate.rules.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const RUNS = PROVE ? 400 : 12;
const SIZES = PROVE ? [2, 5, 10, 30, 100] : [30];
const SPREADS = PROVE ? [0, 0.1, 0.2, 0.5, 1] : [0.2];

// In full with its lines: `npm run prove -- league`. What comes of it stands in docs/measures.md.
const told = (line: string): void => {
  if (PROVE) process.stdout.write(`${line}\n`);
};
const of100 = (share: number): string => (100 * share).toFixed(1);

describe('ranges of marks and of places hold the truth', () => {
  for (const organisations of SIZES)
    for (const tau of SPREADS)
      test(`${organisations} organisations, true spread ${tau}`, () => {
        const found = coverage({ runs: RUNS, organisations, tau, seed: organisations });
        told(
          `|${organisations}|${tau}|${of100(found.range)}|${of100(found.placeRange)}|${of100(found.allPlaceRanges)}|${of100(found.oneShared)}|${of100(found.width)}|`,
        );
        assert.ok(found.placeRange >= 0.9, JSON.stringify(found));
        if (PROVE) assert.ok(found.range >= 0.88, JSON.stringify(found));
        if (PROVE && tau === 0) assert.ok(found.oneShared >= 0.95, JSON.stringify(found));
      });

  test('errors that are 1.3 times larger than reported', () => {
    for (const tau of SPREADS) {
      const found = coverage({ runs: RUNS, organisations: 30, tau, seed: 5 }, 1.3);
      told(`|30, 1.3 × the error|${tau}|${of100(found.range)}|${of100(found.placeRange)}|`);
      assert.ok(found.placeRange >= 0.9, JSON.stringify(found));
    }
  });
});

describe('who is truly better is seen as better', () => {
  for (const [organisations, tau] of [
    [30, 0.6],
    [30, 0.2],
    [30, 0],
    [2, 0.6],
  ] as const)
    test(`${organisations} organisations, spread ${tau}`, () => {
      for (const lead of PROVE ? [0, 1, 2, 3, 4, 5] : [2]) {
        const seen = leadSeen({ runs: RUNS, organisations, tau, lead, seed: 7 });
        told(
          `|${organisations}|${tau}|${lead}|${of100(seen.ahead)}|${of100(seen.notWorse)}|${of100(seen.betterPlace)}|`,
        );
        if (PROVE && lead === 2) assert.ok(seen.ahead >= 0.95 && seen.notWorse >= 0.95, JSON.stringify(seen));
      }
    });
});
