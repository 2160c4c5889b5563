import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReader } from '../language.ts';
import { isRefused, withoutAside } from './refused.rules.ts';

const reader = await newReader();
const refused = (text: string, word: string, canBeRefused = true): boolean => {
  const [sentence = []] = reader.sentences(text);
  return isRefused(
    sentence,
    sentence.findIndex((token) => token.word === word),
    canBeRefused,
  );
};

const cases: [text: string, word: string, refused: boolean][] = [
  ['geen verpleeghuis', 'verpleeghuis', true],
  ['ik wil beslist geen verpleeghuis', 'verpleeghuis', true],
  ['niet naar een verpleeghuis', 'verpleeghuis', true],
  ['naar een verpleeghuis willen ze absoluut niet', 'verpleeghuis', true],
  ['verhuizen willen we niet', 'verhuizen', true],
  ['slapen zonder pillen', 'pillen', true],
  ['niet weer een groep', 'groep', true],
  ['ik kan niet meer lopen', 'lopen', false],
  ['ze heeft geen zin om te koken', 'koken', false],
  ['hij heeft geen dagbesteding meer', 'dagbesteding', false],
  ['hij heeft liever geen dagbesteding', 'dagbesteding', true],
  ['verhuizen wille we niet', 'verhuizen', true],
  ['ze gaat niet vaak genoeg douchen', 'douchen', false],
  ['een verpleeghuis in de buurt', 'verpleeghuis', false],
  ['wij zoeken een groep, het liefst niet te groot', 'groep', false],
];
for (const [text, word, is] of cases)
  test(`${text}: ${is ? 'no' : 'a wish for'} ${word}`, () => assert.equal(refused(text, word), is));

test('what someone lacks is no refusal, unless she says that she wants none', () => {
  assert.equal(refused('ik heb geen vervoer', 'vervoer', false), false);
  assert.equal(refused('ik wil geen vervoer', 'vervoer', false), true);
});

test('what others must not know is no part of the question', () => {
  const said = (text: string): string =>
    withoutAside(reader.sentences(text)[0] ?? [])
      .map(({ word }) => word)
      .join(' ');
  assert.equal(said('praten zonder dat mijn huisarts het weet'), 'praten');
  assert.equal(said('slapen zonder pillen'), 'slapen zonder pillen');
});
