import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kilometres } from './distance.rules.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
// Centres of postcode areas (2021, MIT, Peter Arends) and distances computed from them elsewhere.
const centre1012 = at(52.373489257185895, 4.8950668271579625);

test('a degree of latitude', () => assert.ok(Math.abs(kilometres(at(52, 5), at(53, 5)) - 111.195) < 0.01));
test('to itself', () => assert.equal(kilometres(centre1012, centre1012), 0));
test('the same there and back', () => {
  const other = at(51.0, 6.0);
  assert.ok(Math.abs(kilometres(centre1012, other) - kilometres(other, centre1012)) < 1e-9);
});
