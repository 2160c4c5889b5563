import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publish } from '../../src/judge/publication/index.ts';
import { attackAll, naive, publishAll, shownCount } from '../setup/attack-publications.ts';
import { chance, type RandomRegion, randomVerdicts } from '../setup/random-verdicts.ts';

const FULL = process.env.AANZET_PROVE !== undefined;
const REGIONS = FULL ? 120 : 6;
const LEVELS = ['friendly', 'driven', 'value'] as const;

const regionOf = (next: () => number): RandomRegion => ({
  services: 1 + Math.floor(next() * 4),
  teams: 1 + Math.floor(next() * (FULL ? 6 : 4)),
  density: 0.3 + 0.7 * next(),
  size: 4 + Math.floor(next() * 14),
  // Five: the first has left the year of the last.
  quarters: 1 + Math.floor(next() * 5),
});

describe('differencing: totals, professions, consecutive quarters and four quarters together', () => {
  const totals = { shown: 0, plain: 0, tried: 0, recovered: 0, plainTried: 0, plainRecovered: 0 };

  for (let seed = 1; seed <= REGIONS; seed += 1)
    test(`region ${seed}: no hidden count is recovered`, async () => {
      const next = chance(seed * 7919);
      const region = regionOf(next);
      const quarters = randomVerdicts(seed, region);
      const level = LEVELS[seed % LEVELS.length] ?? 'friendly';
      // A part of the cells, by chance: each is two solved problems per answer.
      const part = FULL ? 0.2 : 0.06;
      const some = () => next() < part;
      const ours = await publishAll(quarters, publish);
      const plain = await publishAll(quarters, naive);
      const attacked = await attackAll(ours, level, 'full', some);
      const betrayed = await attackAll(plain, level, 'full', some);
      assert.equal(attacked.recovered, 0, JSON.stringify(region));
      totals.shown += shownCount(ours);
      totals.plain += shownCount(plain);
      totals.tried += attacked.tried;
      totals.plainTried += betrayed.tried;
      totals.plainRecovered += betrayed.recovered;
    });

  test('the same attack breaks the plain rule of ten, so that it can fail', (t) => {
    assert.ok(totals.plainRecovered > 0, 'the attacker found nothing to recover');
    assert.ok(totals.tried > 0 && totals.shown < totals.plain);
    t.diagnostic(
      `shown: ${totals.shown} cells, by the plain rule ${totals.plain}; recovered: 0 of ${totals.tried}, ` +
        `by the plain rule ${totals.plainRecovered} of ${totals.plainTried}`,
    );
  });
});
