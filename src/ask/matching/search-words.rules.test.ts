import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf, searchGroups } from './search-words.rules.ts';
import { SYNONYMS } from './synonyms.data.ts';

test('fillers are passed over, lay words bring the words of offers', () => {
  assert.deepEqual(searchGroups('Ik wil graag hulp bij het douchen'), [['douchen', 'wassen', 'badhuis']]);
});

test('a common word is searched for when there is nothing else', () => {
  assert.deepEqual(searchGroups('Ik zoek hulp'), [['hulp']]);
});

test('what is not wanted is not searched for, nor brought by another word', () => {
  const groups = searchGroups('verhuizen, geen verpleeghuis', ['verpleeghuis']);
  assert.ok(!groups.flat().includes('verpleeghuis'));
  assert.deepEqual(groups[0], ['verhuizen', 'wonen']);
});

test('long words are beginnings; one that another covers is left out', () => {
  assert.equal(anyOf(['somber', 'somberheid', 'was']), 'somber:* | was');
  assert.equal(anyOf(['douchen', 'was'], 'A'), 'douchen:*A | was:A');
});

test('only letters and digits reach the search', () => {
  assert.equal(anyOf(["x' | !y:*", '(z)']), 'x | y | z');
});

test('the table of words stays small', () => assert.ok(Object.keys(SYNONYMS).length <= 80));
