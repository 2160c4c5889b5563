import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { titleOf } from './title.rules.ts';

const cases: [string, string][] = [
  [
    'Ik wil hulp bij het douchen, van iemand die ik ken.',
    'Ik wil hulp bij het douchen, van iemand die ik ken',
  ],
  [
    'Goedemorgen, mijn vader komt thuis uit het ziekenhuis. Wat nu?',
    'Mijn vader komt thuis uit het ziekenhuis',
  ],
  ['Beste mensen,\n\nWie kan mijn moeder helpen?\nZij is 82.', 'Wie kan mijn moeder helpen?'],
  ['hallo!!! wandelen', 'Wandelen'],
  ['Hallo', 'Hallo'],
  ['  hulp\n bij   eten ', 'Hulp'],
  ['...', '...'],
  ['Hoi.', 'Hoi'],
  [
    'Ik zoek voor mijn man, die al jaren Parkinson heeft, een plek waar hij overdag naartoe kan',
    'Ik zoek voor mijn man, die al jaren Parkinson heeft, een…',
  ],
  ['a'.repeat(100), `${'A'}${'a'.repeat(58)}…`],
  ['<b>hulp</b> & meer', '<b>hulp</b> & meer'],
];

test('a title is the first sentence, without the greeting, cut between words', () => {
  for (const [text, title] of cases) assert.equal(titleOf(text), title);
});

test('an emoji is never cut in two', () => {
  const title = titleOf('👩‍👩‍👧‍👦'.repeat(20));
  assert.ok(title.length <= 60);
  assert.match(title, /^(👩‍👩‍👧‍👦)+…$/u);
});

test('whatever is typed, a title is 1 to 60 characters and of one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
      const title = titleOf(`x${text}`);
      assert.ok(title.length >= 1 && title.length <= 60, title);
      assert.doesNotMatch(title, /\n/);
    }),
  );
});
