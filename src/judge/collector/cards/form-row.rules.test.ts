import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFormRow } from './form-row.rules.ts';

test('a form, typed over', () => {
  const row = {
    respect: '4',
    listened: ' 1',
    welcome: '?',
    gladly: 'X',
    again: '10',
    by: 'with-help',
    professions: 'nurse; carer',
    good: 'De koffie',
  };
  assert.deepEqual(readFormRow(row), {
    kind: 'answers',
    answers: {
      items: { respect: 'entirely', listened: 'not-at-all', welcome: 'unknown', gladly: 'not-applicable' },
      again: 10,
      professions: ['nurse', 'carer'],
      by: 'with-help',
      version: 'full',
      good: 'De koffie',
      better: '',
    },
  });
});

test('says which column is wrong', () => {
  const cases: [Record<string, string>, string][] = [
    [{ respect: '5' }, 'respect'],
    [{ respect: '4', again: '11' }, 'again'],
    [{ respect: '4', by: 'me' }, 'by'],
    [{ respect: '4', version: 'hard' }, 'version'],
    [{ respect: '4', professions: 'nurse wizard' }, 'professions'],
    [{ respect: '4', good: 'é'.repeat(500) }, 'good'],
    [{ by: 'self' }, 'respect'],
  ];
  for (const [row, column] of cases) {
    const read = readFormRow(row);
    assert.ok(read.kind === 'wrong' && read.column === column, JSON.stringify([row, read]));
  }
});
