import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearWords } from './near-words.rules.ts';
import { wordOf } from './words.rules.ts';

for (const [typed, meant] of [
  ['bewustelos', 'bewusteloos'],
  ['bewustelooos', 'bewusteloos'],
  ['bewsuteloos', 'bewusteloos'],
  ['bewustlos', 'bewustlos'],
  ['ewusteloos', 'ewusteloos'],
  ['bezorgd', 'besorgt'],
] as const)
  test(`${typed} is read as ${meant}`, () => {
    const near = nearWords();
    near.learn('bewusteloos');
    assert.equal(near.meant(wordOf(typed)).whole, meant);
  });

test('a short word stays what it is, and so does a word said to be ordinary', () => {
  const near = nearWords(() => [wordOf('overvol')]);
  near.learn('dood');
  near.learn('overvallen');
  assert.equal(near.meant(wordOf('rood')).whole, 'root');
  assert.equal(near.meant(wordOf('overvol')).whole, 'overvol');
});
