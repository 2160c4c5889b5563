import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEEDS, NOTHING, type Told } from './profile.ts';
import { fewWords, saidLines } from './said.rules.ts';
import { profileWords } from './words.ts';

const w = profileWords.nl;
const riet: Told = {
  ...NOTHING,
  called: 'mevrouw De Wit',
  form: 'u',
  callFrom: 10,
  needs: ['large-letters', 'hears-badly', 'hearing-aid'],
  never: 'Geen vreemden in mijn slaapkamer.',
};

test('a row says how to call her, whether to call now, and what helps most', () => {
  assert.deepEqual(fewWords(riet, 9, w.row), [
    'zeg ‘mevrouw De Wit’',
    'nu niet bellen, wel vanaf 10 uur',
    'hoort slecht',
    'grote letters',
  ]);
  assert.deepEqual(fewWords(riet, 11, w.row).slice(0, 2), ['zeg ‘mevrouw De Wit’', 'bel vanaf 10 uur']);
  assert.deepEqual(fewWords({ ...NOTHING, form: 'je', reach: ['message'] }, 11, w.row), [
    'zeg je',
    'liever niet bellen',
  ]);
  assert.deepEqual(fewWords({ ...NOTHING, callUntil: 18 }, 19, w.row), [
    'nu niet bellen, na 18 uur niet meer',
  ]);
  assert.equal(fewWords({ ...NOTHING, needs: [...NEEDS] }, 9, w.row).length, 2);
  assert.deepEqual(fewWords(NOTHING, 9, w.row), []);
  assert.deepEqual(fewWords({ ...NOTHING, needs: ['blind', 'sees-badly', 'hearing-aid'] }, 9, w.row), [
    'gehoorapparaat',
    'blind',
  ]);
  // A call that was planned for an hour that does not suit her says so.
  assert.equal(fewWords(riet, 9, w.row, 'then')[1], 'let op: niet bellen vóór 10 uur');
  assert.equal(fewWords(riet, 10, w.row, 'then')[1], 'bel vanaf 10 uur');
  // Of another day there is no now.
  assert.equal(fewWords(riet, undefined, w.row)[1], 'bel vanaf 10 uur');
});

test('how to call her and what never come first; nothing stands there that she left out', () => {
  assert.deepEqual(
    saidLines(riet, w).map(({ text, strong, quoted }) => [strong ?? false, quoted ?? text]),
    [
      [true, 'Zeg ‘mevrouw De Wit’ en u'],
      [true, 'Geen vreemden in mijn slaapkamer.'],
      [false, 'Ik hoor slecht. Praat duidelijk en kijk me aan. Ik draag een gehoorapparaat.'],
      [false, 'Bel niet vóór 10 uur.'],
      [false, 'Stuur mij grote letters.'],
    ],
  );
  assert.deepEqual(saidLines(NOTHING, w), []);
  const all = saidLines({ ...riet, pronouns: 'zij', reach: ['letter'], callUntil: 18, speaks: 'Turks' }, w);
  const texts = all.map(({ text }) => text);
  assert.ok(texts.includes('Zeg ‘mevrouw De Wit’ en u (zij, haar)'));
  assert.ok(texts.includes('Bel alleen tussen 10 en 18 uur. Het liefst: een brief.'));
  assert.ok(texts.includes('Spreekt het liefst: Turks.'));
});
