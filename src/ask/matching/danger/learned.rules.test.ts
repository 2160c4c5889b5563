import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learn } from './learned.rules.ts';

const kinds = [
  ['rode auto', 'snelle auto', 'auto wassen'],
  ['mijn moeder', 'zorg voor moeder', 'moeder wassen'],
];

test('what it learnt it also hears in a text it never saw', () => {
  const [car = 0, mother = 0] = learn(kinds)('een blauwe auto');
  assert.ok(car > mother);
});

test('the same examples give the same answers', () => {
  assert.deepEqual(learn(kinds)('moeder in de auto'), learn(kinds)('moeder in de auto'));
});

test('a text without a known word has a score too', () => {
  for (const score of learn(kinds)('')) assert.ok(Number.isFinite(score));
});
