import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backupName, tooMany } from './backup-name.rules.ts';

const on = (day: number) => backupName(new Date(Date.UTC(2026, 2, day, 2, 30, 5)));

test('the name of a backup is its moment', () => {
  assert.equal(on(10), 'aanzet-20260310T023005Z.backup');
});

test('the newest stay, and whatever was not made here', () => {
  const names = [
    on(9),
    'notes.txt',
    on(11),
    on(10),
    'aanzet-20200101T000000Z.backup.unfinished',
    'my.backup',
  ];
  assert.deepEqual(tooMany(names, 2), [on(9)]);
  assert.deepEqual(tooMany(names, 1), [on(10), on(9)]);
  assert.deepEqual(tooMany(names, 7), []);
});

test('the last one is never removed', () => {
  assert.deepEqual(tooMany([on(9)], 0), []);
});
