import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import { RELATIONS } from '../vocabulary/relations.data.ts';
import { conceptNames, knownPhrases, phraseKey, phraseProblem, plainPhrase } from './phrase.rules.ts';

const problems: [phrase: string, problem: string | undefined][] = [
  ['', 'empty'],
  ['a', 'empty'],
  ['x'.repeat(61), 'long'],
  ['<b>vet</b>', 'letters'],
  ['bad; douche', 'letters'],
  ['bel 112', 'letters'],
  ['een twee drie vier vijf zes zeven', 'many-words'],
  ['de het een', 'says-nothing'],
  ['deur deuren', 'says-nothing'],
  ['snoezelbad', undefined],
  ['hulp bij het snoezelen', undefined],
  ['café', undefined],
  ["m'n tillift", undefined],
];
for (const [phrase, problem] of problems)
  test(`“${phrase}” ${problem ?? 'can be added'}`, () => assert.equal(phraseProblem(phrase), problem));

describe('a phrase', () => {
  test('is kept in small letters', () =>
    assert.equal(plainPhrase('  Hulp  bij\nSnoezelen '), 'hulp bij snoezelen'));

  test('is the same in another order, with other small words, in another form', () => {
    assert.equal(phraseKey('steunkous aantrekken'), phraseKey('aantrekken van de steunkousen'));
    assert.notEqual(phraseKey('steunkous'), phraseKey('kous'));
  });

  test('of the vocabulary is known by its key', () => {
    const known = knownPhrases(RELATIONS);
    assert.ok(known.size > 600, `${known.size} phrases`);
    assert.ok(known.get(phraseKey('dementie'))?.some(({ concept }) => concept === 'dementie'));
  });
});

test('a concept is named with what stands above it', () => {
  const names = conceptNames(CONCEPTS, 'nl');
  assert.equal(names.get('wassen'), 'Persoonlijke verzorging › Wassen en douchen');
  assert.equal(names.size, CONCEPTS.length);
});
