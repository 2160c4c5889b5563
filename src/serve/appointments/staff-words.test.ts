import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staffWords } from './staff-words.ts';

test("the organisation's own word stands wherever a colleague reads 'klant'", () => {
  const table = [
    ['nl', 'bewoner', 'De bewoner kiest een tijd', 'Bij de bewoner thuis'],
    ['nl', 'klant', 'De klant kiest een tijd', 'Bij de klant thuis'],
    ['nl', undefined, 'De klant kiest een tijd', 'Bij de klant thuis'],
    ['en', 'gast', 'The guest chooses a time', "At the guest's home"],
  ] as const;
  for (const [language, word, proposed, home] of table) {
    const w = staffWords(language, word);
    assert.deepEqual([w.state.proposed, w.propose.placeOptions.home], [proposed, home]);
  }
});

test('no other word is touched, and the words for her own page stay', () => {
  const w = staffWords('nl', 'gast');
  assert.doesNotMatch(JSON.stringify(w), /klant/i);
  assert.equal(w.propose.minutesOf(60), '60 minuten');
});
