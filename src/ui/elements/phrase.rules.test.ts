import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrase, plainPhrase } from './phrase.rules.ts';

test('stars mark what is strong, braces are filled in', () => {
  assert.deepEqual(phrase('*{name}* staat bovenaan.', { name: 'Tureluur' }), [
    { text: 'Tureluur', strong: true },
    { text: ' staat bovenaan.', strong: false },
  ]);
});

test('a star or a brace in a value stays text', () => {
  assert.equal(plainPhrase('{name}!', { name: 'A*{b}*C' }), 'A*{b}*C!');
});
