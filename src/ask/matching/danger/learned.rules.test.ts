import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learn, soundOf } from './learned.rules.ts';

const heard = () => soundOf(learn(kinds));
const kinds = [
  ['rode auto', 'snelle auto', 'auto wassen'],
  ['mijn moeder', 'zorg voor moeder', 'moeder wassen'],
];

test('what it learnt it also hears in a text it never saw', () => {
  const [car = 0, mother = 0] = heard()('een blauwe auto');
  assert.ok(car > mother);
});

test('the same examples give the same answers', () => {
  assert.deepEqual(heard()('moeder in de auto'), heard()('moeder in de auto'));
});

test('a text without a known word has a score too', () => {
  for (const score of heard()('')) assert.ok(Number.isFinite(score));
});
