import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textPlaces } from './release-texts.rules.ts';

const own = (bucket: string) => ({ bucket, released: true });
const pooled = { bucket: null, released: true };
const kept = { bucket: null, released: false };

test('a large group under its name, small ones together, too few not at all', () => {
  const cases: [string, Record<string, number>, Record<string, unknown>][] = [
    ['one large', { a: 10 }, { a: own('a') }],
    ['one small', { a: 9 }, { a: kept }],
    ['two small, enough together', { a: 9, b: 1 }, { a: pooled, b: pooled }],
    ['two small, too few', { a: 5, b: 4 }, { a: kept, b: kept }],
    ['beside a large one', { a: 50, b: 4, c: 7 }, { a: own('a'), b: pooled, c: pooled }],
    ['an empty one hides nobody', { a: 9, b: 0 }, { a: kept, b: kept }],
  ];
  for (const [name, counts, wanted] of cases)
    assert.deepEqual(Object.fromEntries(textPlaces(new Map(Object.entries(counts)))), wanted, name);
});
