import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ITEMS } from '../protocol/index.ts';
import { completeOf, openFields, readPrediction, typedOf } from './prediction.rules.ts';

const all = Object.fromEntries(ITEMS.map(({ key }) => [key, '80']));

test('whole numbers of 100, a mark with one decimal, a level; what is empty stays open', () => {
  const cases: [string, string, number | 'percent' | undefined][] = [
    ['respect', '88', 88],
    ['respect', '88 %', 88],
    ['respect', '0', 0],
    ['respect', '100', 100],
    ['respect', '101', 'percent'],
    ['respect', '-1', 'percent'],
    ['respect', '8,5', 'percent'],
    ['respect', 'veel', 'percent'],
    ['respect', '', undefined],
  ];
  for (const [field, typed, expected] of cases) {
    const { draft, wrong } = readPrediction({ [field]: typed });
    if (expected === 'percent') assert.deepEqual(wrong, [{ field, reason: 'percent' }], typed);
    else assert.equal(draft.items.respect, expected, typed);
  }
  const marks: [string, number | undefined, boolean][] = [
    ['8,5', 8.5, true],
    ['8.5', 8.5, true],
    ['10', 10, true],
    ['10,1', undefined, false],
    ['8,55', undefined, false],
    ['', undefined, true],
  ];
  for (const [again, expected, right] of marks) {
    const { draft, wrong } = readPrediction({ again });
    assert.equal(draft.again, expected, again);
    assert.equal(wrong.length === 0, right, again);
  }
});

test('it is complete when every item, the mark and the level are there', () => {
  const half = readPrediction({ respect: '80', niveau: '2' }).draft;
  assert.equal(completeOf(half), undefined);
  assert.deepEqual(openFields(half), [...ITEMS.map(({ key }) => key).slice(1), 'again']);
  const whole = readPrediction({ ...all, again: '8,5', niveau: '0' }).draft;
  assert.deepEqual(openFields(whole), []);
  assert.equal(completeOf(whole)?.level, 0);
  assert.deepEqual(readPrediction(typedOf(whole, ',')).draft, whole);
});
