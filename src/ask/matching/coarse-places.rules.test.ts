import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AREAS } from './coarse-places.data.ts';
import { coarsePlace, distanceBetween, kilometresBetween, kmForPoints } from './coarse-places.rules.ts';

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

test('as exact as is known: the table first, then one end of it, then areas', () => {
  const at = (latitude: number, longitude: number) => ({ latitude, longitude });
  const known = new Map([
    ['1012', at(52.3735, 4.8951)],
    ['1013', at(52.3965, 4.8826)],
    ['3511', at(52.0907, 5.1136)],
  ]);
  const between = (from: string, to: string) => distanceBetween(from, to, known);
  assert.equal(between('1012', '3511')?.exact, true);
  assert.ok(Math.abs((between('1012AB', '3511')?.km ?? 0) - 34.8) < 0.5);
  // Inside one area too, when both are in the table.
  assert.equal(between('1012', '1013')?.exact, true);
  const one = between('1012', '9711');
  assert.ok(one && !one.exact && one.km > 130 && one.km < 160);
  assert.deepEqual(one, between('9711', '1012'));
  assert.equal(between('1012', '1099'), undefined);
  assert.equal(between('1012', '0999'), undefined);
  assert.equal(between('1012', '0'), undefined);
});

test('points follow from a coarse distance only when it is surely far', () => {
  for (const [km, exact, points] of [
    [2, true, 2],
    [90, true, 90],
    [2, false, null],
    [33.7, false, null],
    [90, false, 90],
  ] as const)
    assert.equal(kmForPoints({ km, exact }), points);
});
