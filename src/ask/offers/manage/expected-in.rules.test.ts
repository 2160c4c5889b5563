import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedWords } from '../exchange/offer-columns.ts';
import { expectedIn } from './expected-in.rules.ts';
import { manageNl } from './nl.ts';

test('another number of fields: how many were expected', () => {
  assert.match(expectedIn({ column: '', expected: 'cells', fields: 23 }, manageNl), /23 vakken/);
});

test('a word we do not know: the words to choose from', () => {
  assert.match(expectedIn({ column: 'funding', expected: 'known-code' }, manageNl), /wlz, zvw, wmo/);
  assert.equal(
    expectedIn({ column: 'wait_days', expected: 'whole-number' }, manageNl),
    manageNl.expected['whole-number'],
  );
  assert.ok(Object.values(allowedWords).every((words) => words.length <= 12));
});
