import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promiseState, verdictOn } from './promise.rules.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 10, hour));
const open = { dueAt: at(12), keptAt: null, brokenAt: null, droppedAt: null };

test('a promise is open until its moment and broken after it', () => {
  assert.equal(promiseState(open, at(11)), 'open');
  assert.equal(promiseState(open, at(12)), 'open');
  assert.equal(promiseState(open, at(13)), 'broken');
});

test('what was written down holds', () => {
  assert.equal(promiseState({ ...open, keptAt: at(9) }, at(20)), 'kept');
  assert.equal(promiseState({ ...open, brokenAt: at(12) }, at(20)), 'broken');
  assert.equal(promiseState({ ...open, droppedAt: at(9) }, at(20)), 'dropped');
});

test('evidence on the very moment is in time', () => {
  assert.equal(verdictOn(at(12), at(12)), 'kept');
  assert.equal(verdictOn(at(12), new Date(at(12).getTime() + 1)), 'broken');
});
