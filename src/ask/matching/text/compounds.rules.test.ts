import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { INDIVISIBLE } from './compounds.data.ts';
import { joined, partsOf } from './compounds.rules.ts';
import type { WordList } from './word-list.rules.ts';
import { dutchWords } from './word-list.ts';

let words: WordList;
before(async () => {
  words = await dutchWords();
});
const parts = (word: string) => partsOf(word, words.isPart).join(' ');

describe('partsOf', () => {
  const cases: readonly [string, string][] = [
    ['thuiszorg', 'thuis zorg'],
    ['thuiszorgmedewerker', 'thuiszorg medewerker'],
    ['dagbesteding', 'dag besteding'],
    ['kinderdagverblijf', 'kinderdag verblijf'],
    ['kinderopvang', 'kind opvang'],
    ['verzorgingstehuis', 'verzorging tehuis'],
    ['gezinshulp', 'gezin hulp'],
    ['ouderenzorg', 'ouderen zorg'],
    ['jongerencoach', 'jongeren coach'],
    ['ouderavond', 'ouder avond'],
    ['huisartsen', 'huis artsen'],
    ['steunkousen', 'steun kousen'],
    ['wondverzorging', 'wond verzorging'],
    ['mantelzorgondersteuning', 'mantelzorg ondersteuning'],
    ['pleegzorgbegeleider', 'pleeg zorg begeleider'],
    ['zwemles', 'zwem les'],
    ['badkamer', 'bad kamer'],
    ['avondeten', 'avond eten'],
    ['hersenletsel', 'hersen letsel'],
    ['valpreventie', 'val preventie'],
    ['rouwbegeleiding', 'rouw begeleiding'],
    ['schuldhulpverlening', 'schuld hulpverlening'],
    ['alzheimercafe', 'alzheimer cafe'],
    ['zorg-hotel', 'zorg hotel'],
    ['klachtenfunctionaris', 'klachten functionaris'],
    ['levenseindekliniek', 'levenseinde kliniek'],
    ['zorg', ''],
    ['vergeten', ''],
    ['behandelingen', ''],
    ['xyzzorg', ''],
    ['24/7', ''],
    ['', ''],
  ];
  for (const [word, expected] of cases) it(`${word}: ${expected}`, () => assert.equal(parts(word), expected));

  it('never splits the words of its list', () => {
    assert.ok(INDIVISIBLE.length >= 80, `${INDIVISIBLE.length}`);
    assert.deepEqual(
      INDIVISIBLE.filter((word) => parts(word) !== ''),
      [],
    );
  });

  it('has a list of which no word is there for nothing', () => {
    assert.deepEqual(
      INDIVISIBLE.filter((word, at) => INDIVISIBLE.indexOf(word) !== at),
      [],
    );
  });

  it('gives parts in their order, each of them known', () => {
    const piece = fc.constantFrom(
      'zorg',
      'huis',
      'dag',
      'gezin',
      'begeleiding',
      'kamer',
      'licht',
      'leven',
      's',
      'en',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = pieces.join('');
        let from = 0;
        for (const part of partsOf(word, words.isPart)) {
          const at = word.indexOf(part, from);
          assert.ok(at >= from && at - from <= 3, `${word}: ${part}`);
          from = at + part.length;
        }
      }),
    );
  });

  it('takes a long row of parts without trouble', () => {
    assert.deepEqual(partsOf('zorghuis'.repeat(500), words.isPart), []);
    assert.ok(partsOf('zorghuis'.repeat(6), () => true).length > 0);
  });
});

describe('joined', () => {
  const cases: readonly [string, string][] = [
    ['thuis zorg medewerker', 'thuiszorg thuiszorgmedewerker zorgmedewerker'],
    ['schoon te maken', 'schoonmaken'],
    ['dag besteding', 'dagbesteding'],
    ['mijn moeder zoekt dag besteding', 'dagbesteding'],
    ['hulp bij aan kleden', 'aankleden'],
    ['op vang voor een kind', 'opvang'],
    ['met een beperking', ''],
    ['wat er gebeurt', ''],
    ['mijn moeder valt', ''],
    ['ver zorging', 'verzorging'],
    ['thuis . zorg', ''],
    ['3 dagen', ''],
    ['zorg', ''],
    ['', ''],
  ];
  for (const [text, expected] of cases) {
    it(`${text}: ${expected}`, () => {
      assert.equal(joined(text.split(' ').filter(Boolean), words.isWord).sort().join(' '), expected);
    });
  }

  it('puts an s between when the list says so', () => {
    assert.deepEqual(joined(['leven', 'einde'], words.has), ['levenseinde']);
  });
});
