import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from '../text/words.rules.ts';
import { monthsBefore, notableWords } from './unknown-words.rules.ts';

const KNOWN = new Set(['mijn', 'dochter', 'heet', 'woon', 'wonen', 'zoek', 'hulp', 'kijk', 'gezocht']);
/** As if the matcher knew hardly a word, so that only the rule decides. */
const notable = (text: string, ...names: string[]): string[] =>
  notableWords(
    text,
    tokensOf(text).filter((word) => !KNOWN.has(word)),
    names,
  );

const cases: [text: string, noted: string[], names?: string[]][] = [
  ['ik zoek een snoezelbad', ['snoezelbad']],
  ['snoezelbad, snoezelbad en snoezelbad.', ['snoezelbad']],
  ['Snoezelbad gezocht', []],
  ['mijn dochter anouk wil prikkels', ['prikkels']],
  ['ik heet fatima yilmaz en wil tillen', ['tillen']],
  ['met jan van der meulen', [], ['jan']],
  ['ik woon in blaricum', []],
  ['hulp in zwammerdam', [], ['Zwammerdam']],
  ['bel 0612345678 of snoezel@voorbeeld.example', []],
  ['kijk op www.snoezel.example/bad', []],
  ['bsn123456782 en nl91abna0417164300', []],
  ['wij wonen aan de kerkstraat', []],
  ['de wilgenstraat en de eikenlaan', []],
  ['hottentottententententoonstelling', []],
  ['дом престарелых', []],
  ['DIT IS EEN NOODKREET', []],
];
for (const [text, noted, names = []] of cases)
  test(`“${text}”: ${noted.join(', ') || 'nothing'}`, () => assert.deepEqual(notable(text, ...names), noted));

test('whatever is typed: only plain words of 4 to 30 letters, at most twenty, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const noted = notable(text);
      assert.ok(noted.length <= 20);
      assert.equal(new Set(noted).size, noted.length);
      for (const word of noted) assert.match(word, /^[a-z]{4,30}$/);
    }),
  );
});

test('a word with a capital anywhere in the text is never noted', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.array(word), (name, others) => {
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      assert.ok(!notable([...others, name, capital, ...others].join(' ')).includes(name));
    }),
  );
});

for (const [month, many, before] of [
  ['2026-03', 2, '2026-01'],
  ['2026-03', 3, '2025-12'],
  ['2026-12', 12, '2025-12'],
  ['2026-01', 1, '2025-12'],
] as const)
  test(`${many} months before ${month}`, () => assert.equal(monthsBefore(month, many), before));
