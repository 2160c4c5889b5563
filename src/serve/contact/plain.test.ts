import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TurnKey } from './turn-of.rules.ts';
import { words } from './words.ts';

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole);
const length = (text: string): number => text.split(' ').length;

for (const language of ['nl', 'en'] as const)
  test(`plain words of a turn promise the same, in no more words (${language})`, () => {
    const { turn, plainTurn } = words[language];
    for (const [key, plain] of Object.entries(plainTurn)) {
      const usual = turn[key as TurnKey];
      assert.equal(plain.timed === undefined, usual.timed === undefined, key);
      for (const [said, easy] of [
        [usual.text, plain.text],
        [usual.timed ?? '', plain.timed ?? ''],
      ] as const) {
        const known = holes(`${usual.text} ${usual.timed}`);
        assert.deepEqual(
          holes(easy).filter((hole) => !known.includes(hole)),
          [],
          key,
        );
        assert.equal(easy.includes('{by}'), said.includes('{by}'), key);
        assert.ok(length(easy) <= length(said) + 1, `${key}: ${easy}`);
      }
    }
  });
