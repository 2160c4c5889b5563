import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS } from './coarse-places.data.ts';
import { coarsePlace, kilometresBetween } from './coarse-places.rules.ts';

test('all ninety areas are there, and in the Netherlands', () => {
  assert.deepEqual(
    Object.keys(AREAS),
    Array.from({ length: 90 }, (_, index) => String(index + 10)),
  );
  for (const [latitude, longitude] of Object.values(AREAS)) {
    assert.ok(latitude > 50.7 && latitude < 53.5);
    assert.ok(longitude > 3.3 && longitude < 7.25);
  }
});

test('about so far; inside one area, and where nothing is known, nothing is said', () => {
  const about = (from: string, to: string, km: number) =>
    assert.ok(Math.abs((kilometresBetween(from, to) ?? 0) - km) < 0.1 * km + 5, `${from} ${to}`);
  // Distances between the centres of the postcodes, computed from the table of 2021 (MIT, Peter Arends).
  about('1012', '3511', 35.14);
  about('9711', '6211', 269.94);
  about('2511', '7511', 176.92);
  assert.equal(kilometresBetween('1012', '1013'), null);
  assert.equal(kilometresBetween('0999', '1013'), null);
  assert.equal(coarsePlace('xx'), undefined);
});
