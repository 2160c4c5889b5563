import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { soundOf, spellingsOf } from './spelling.rules.ts';

const ALIKE = [
  ['jansen', 'janssen', 'janse', 'jansse', 'janzen'],
  ['meijer', 'meyer', 'meier'],
  ['bakker', 'backer', 'baker'],
  ['visser', 'fisser', 'visscher'],
  ['smit', 'smid', 'smidt', 'smitt'],
  ['vries', 'fries'],
  ['dijkstra', 'dykstra'],
  ['mohammed', 'mohamed', 'mohamet'],
  ['claassen', 'klaasen', 'klaassen', 'claasse'],
  ['boukhari', 'baukhari'],
];

test('what sounds alike is alike, however it is written', () => {
  for (const [first = '', ...others] of ALIKE)
    for (const other of others) assert.equal(soundOf(other), soundOf(first), `${first} and ${other}`);
});

test('what sounds otherwise is somebody else', () => {
  for (const [a, b] of [
    ['jansen', 'hansen'],
    ['bakker', 'dekker'],
    ['visser', 'vissers'],
    ['berg', 'burg'],
    ['smit', 'smits'],
  ] as const)
    assert.notEqual(soundOf(a), soundOf(b), `${a} and ${b}`);
});

test('a word is looked for as others write it, by how those words begin', () => {
  const finds = (typed: string, kept: string) => spellingsOf(typed).some((one) => kept.startsWith(one));
  for (const [typed, kept] of [
    ['janssen', 'jansen'],
    ['janse', 'janssen'],
    ['jansen', 'janse'],
    ['meyer', 'meijer'],
    ['backer', 'bakker'],
    ['klaassen', 'claassen'],
    ['smidt', 'smit'],
  ] as const)
    assert.ok(finds(typed, kept), `${typed} finds ${kept}`);
});

test('spellings are few, sound alike, and the word itself is the first', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnoprstuvz'),
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(letters, (word) => {
      const all = spellingsOf(word);
      assert.ok(all.length >= 1 && all.length <= 48);
      assert.ok(word.startsWith(all[0] ?? '?'));
      assert.equal(soundOf(word), soundOf(word));
    }),
    { numRuns: 300, seed: 7 },
  );
});
