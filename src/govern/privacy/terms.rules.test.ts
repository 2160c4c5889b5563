import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { careFileUntil, careFileYears, TERMS } from './terms.rules.ts';

test('a file of care is kept as long as the longest law that paid for it asks', () => {
  const examples: [string[], number][] = [
    [['wlz'], 20],
    [['zvw'], 20],
    [['jeugdwet'], 20],
    [['wmo'], 15],
    [['wmo', 'zvw'], 20],
    [['private'], 20],
    [['a law that is not known here'], 20],
    [[], 0],
  ];
  for (const [fundings, years] of examples) assert.equal(careFileYears(fundings), years, fundings.join());
});

test('its last day is a real day, never sooner than the years say', () => {
  assert.equal(careFileUntil('2026-03-10', ['wlz']), '2046-03-10');
  assert.equal(careFileUntil('2024-02-29', ['wmo']), '2039-03-01');
  assert.equal(careFileUntil('2024-02-29', ['wlz']), '2044-02-29');
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.constantFrom('wlz', 'wmo'), (last, funding) => {
      const until = careFileUntil(last, [funding]);
      assert.equal(new Date(`${until}T00:00:00Z`).toISOString().slice(0, 10), until);
      const years = Number(until.slice(0, 4)) - Number(last.slice(0, 4));
      assert.equal(years, careFileYears([funding]));
      assert.ok(until.slice(5) >= last.slice(5));
    }),
  );
});

test('each term says why, and whether that was found, known or our own', () => {
  for (const [key, { days, reason, mark }] of Object.entries(TERMS)) {
    assert.ok(Number.isInteger(days) && days >= 0, key);
    assert.ok(reason.nl && reason.en && ['F', 'K', 'own'].includes(mark), key);
  }
});
