import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordListOf } from './word-list.rules.ts';
import { dutchWords } from './word-list.ts';
import { readWordTable } from './word-table.rules.ts';

const list = (lines: string) => wordListOf(readWordTable(new TextEncoder().encode(lines)));

describe('wordListOf', () => {
  const small = list(
    '7\nhuis/CaYb\nWijk/Za\ncoördinatie/Zb\nkinder/CaCx\nfoutje/Fw\nbĳ\nthuiszorg\nloopt/V3\n10e\n',
  );

  const known: readonly [word: string, has: boolean, isPart: boolean][] = [
    ['huis', true, true],
    ['huizen', true, true],
    ['wijk', true, true],
    ['coordinatie', true, true],
    ['kinder', false, true],
    ['foutje', false, false],
    ['bij', true, false],
    ['thuiszorg', true, true],
    ['loopt', true, false],
    ['10e', false, false],
    ['', false, false],
    ['hui', false, false],
    ['huiss', false, false],
  ];
  for (const [word, has, part] of known) {
    it(`${word}: word ${has}, part ${part}`, () => {
      assert.equal(small.has(word), has);
      assert.equal(small.isPart(word), part);
    });
  }

  it('knows compounds of its parts as words', () => {
    assert.equal(small.isWord('wijkhuis'), true);
    assert.equal(small.has('wijkhuis'), false);
    assert.equal(small.isWord('wijkhius'), false);
  });

  it('lets only a head be inflected', () => {
    assert.equal(small.isPart('huizen', 'last'), true);
    assert.equal(small.isPart('huizen', 'first'), false);
  });

  it('counts each word once, whatever its entries', () => {
    const twice = list('3\nzorg/Ca\nZorg\nzorg/V3');
    assert.equal(twice.size, 1);
    assert.equal(twice.isPart('zorg'), true);
  });

  it('takes an empty or cut file', () => {
    assert.equal(list('').size, 0);
    assert.equal(list('1').size, 0);
    assert.equal(list('2\nzorg/C').has('zorg'), true);
  });
});

describe('dutchWords', () => {
  it('knows the words of every day and their forms, not what is misspelt', async () => {
    const words = await dutchWords();
    assert.ok(words.size > 150_000, `${words.size}`);
    const right = `moeder gelopen loopt kinderen huizen huisje patienten mantelzorgers gedoucht verzorgd oude zieken
      mijn geen steeds begeleiding douchen rolstoelen`;
    for (const word of right.split(/\s+/)) assert.equal(words.has(word), true, word);
    for (const word of 'postbode zeilboot thuiszorgmedewerker zaagde balkons'.split(' ')) {
      assert.equal(words.isWord(word), true, word);
    }
    const wrong = 'moedr lopn mantelsorg rollater xyzq psygoloog douge thuiszrog'.split(' ');
    for (const word of wrong) assert.equal(words.isWord(word), false, word);
    assert.equal(await dutchWords(), words);
  });
});
