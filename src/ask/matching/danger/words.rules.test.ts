import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './words.rules.ts';

const wholes = (text: string): string[][] =>
  sentencesOf(text).map((sentence) => sentence.map(({ whole }) => whole).filter((word) => word !== ''));

for (const [one, other] of [
  ['bloedt', 'bloed'],
  ['gevallen', 'gevalle'],
  ['zelfmoord', 'selfmoort'],
  ['benauwd', 'benouwd'],
  ['reageert nie', 'reageerd niet'],
  ["m'n pa", 'mijn vader'],
  ['heeeelp', 'heelp'],
  ['ik hep', 'IK HEB'],
] as const)
  test(`${one} reads as ${other}`, () => assert.deepEqual(wholes(one), wholes(other)));

test('sentences end at a mark or a new line; an empty one is none', () => {
  assert.equal(wholes('Help!! Mijn man.\nHij valt?').length, 3);
  assert.deepEqual(sentencesOf(' ... '), []);
});

test('a sentence that only says how long ago belongs to the one before', () => {
  assert.equal(wholes('Hij had een beroerte. Dat is twee jaar geleden.').length, 1);
});
