import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseBook } from './phrases.rules.ts';
import { sentencesOf } from './words.rules.ts';

const placesOf = (set: string, text: string, ordinary = '') => {
  const book = phraseBook({ who: 'moeder, vader' }, () => sentencesOf(ordinary).flat());
  const id = book.idOf(set);
  return sentencesOf(text).flatMap((sentence) => book.find(sentence).get(id) ?? []);
};

for (const [set, text, found] of [
  ['geen lucht', 'hij krijgt geen lucht', 1],
  ['geen lucht', 'geen frisse lucht', 0],
  ['geen _ lucht', 'geen frisse lucht', 1],
  ['geen _ lucht', 'geen tijd voor frisse lucht', 0],
  ['ademn*', 'zij heeft ademnood', 1],
  ['bang voor $who', 'ik ben bang voor vader', 1],
  ['$who', 'mijn moeder en mijn vader', 2],
  ['wil niet meer .', 'ik wil niet meer', 1],
  ['wil niet meer .', 'ik wil niet meer alleen zijn', 0],
  ['bewusteloos', 'hij is bewustelos', 1],
  ['gestolen', 'mijn fiets is gesloten', 0],
] as const)
  test(`${set} in '${text}': ${found}`, () => assert.equal(placesOf(set, text).length, found));

test('an ordinary word is never taken for a word it resembles', () => {
  assert.equal(placesOf('overvallen', 'overvollen').length, 1);
  assert.equal(placesOf('overvallen', 'overvollen', 'overvollen').length, 0);
});

test('a list nobody wrote, or a phrase without a first word, is an error at start', () => {
  assert.throws(() => phraseBook({}).idOf('$nobody'));
  assert.throws(() => phraseBook({}).idOf('_ lucht'));
});
