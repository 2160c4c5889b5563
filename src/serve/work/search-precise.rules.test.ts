import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOnePerson } from './search-precise.rules.ts';

test('a surname with something of hers alone is precise; browsing is not', () => {
  for (const [asked, precise] of [
    ['vries 1941', true],
    ['Jansen 1234 AB', true],
    ['0612345670 bakker', true],
    ['vries', false],
    ['1941', false],
    ['de v 1941', false],
    ['jansen pietersen', false],
    ['', false],
  ] as const)
    assert.equal(namesOnePerson(asked), precise, asked);
});
