import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf } from './aloud.rules.ts';

test('short sentences are read in one breath, spaces between them are one', () => {
  assert.deepEqual(piecesOf('  Amina belt u.\n Vóór dinsdag 12 uur. '), [
    'Amina belt u. Vóór dinsdag 12 uur.',
  ]);
  assert.deepEqual(piecesOf(' \n '), []);
});

test('what is long is cut between sentences, or else between words', () => {
  const sentence = `${'woord '.repeat(24).trim()}.`;
  assert.deepEqual(piecesOf(`${sentence} ${sentence}`), [sentence, sentence]);
  const pieces = piecesOf('woord '.repeat(100));
  assert.ok(pieces.length > 2 && pieces.every((one) => one.length <= 180));
});

test('no letter is lost and none is read twice', () => {
  const bare = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '?', '\n'), maxLength: 900 }),
      (text) => {
        const said = bare(piecesOf(text).join(''));
        assert.equal(said, bare(text));
      },
    ),
  );
});
