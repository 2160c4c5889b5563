import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexicon } from '../vocabulary/lexicon.ts';
import { marksOf } from './marks.rules.ts';

const lexicon = new Lexicon((part) => ['thuis', 'zorg'].includes(part));
const marks = (word: string) => marksOf(lexicon.token(word), lexicon);

const cases: [word: string, marks: ReturnType<typeof marks>][] = [
  ['de', []],
  ['met', []],
  ['niet', [['niet', 0.42]]],
  ['nooit', [['niet', 0.42]]],
  ['trap', [['trap', 1]]],
  [
    'struikelen',
    [
      ['struikel', 1],
      ['strui*', 0.4],
    ],
  ],
];
for (const [word, expected] of cases) test(word, () => assert.deepEqual(marks(word), expected));

test('a compound has the marks of its parts too', () => {
  const own = new Map(marks('thuiszorg'));
  assert.equal(own.get('thuis'), 0.7);
  assert.equal(own.get('zorg'), 0.7);
});
