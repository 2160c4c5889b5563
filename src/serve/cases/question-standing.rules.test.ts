import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseKind, CaseState } from './case.ts';
import { optionsAreBack, questionStanding } from './question-standing.rules.ts';

const of = (kind: CaseKind, state: CaseState, hour = 9) => ({
  kind,
  state,
  openedAt: new Date(Date.UTC(2026, 2, 10, hour)),
});

test("after 'no room' the options are back, though nobody touched the question", () => {
  const cases = [of('chosen', 'no-room'), of('desk', 'open', 8)];
  assert.equal(optionsAreBack(cases), true);
  assert.equal(questionStanding('chosen', cases), 'understood');
});

test('the latest choice counts', () => {
  const cases = [of('chosen', 'no-room', 9), of('chosen', 'accepted', 11)];
  assert.equal(optionsAreBack(cases), false);
  assert.equal(questionStanding('chosen', cases), 'chosen');
});

test('served by the chosen organisation, or answered by the desk itself', () => {
  assert.equal(questionStanding('chosen', [of('chosen', 'served')]), 'served');
  assert.equal(questionStanding('understood', [of('desk', 'served')]), 'served');
  assert.equal(questionStanding('understood', [of('desk', 'open')]), 'understood');
});

test('what she ended herself stays ended', () => {
  assert.equal(questionStanding('stopped', [of('chosen', 'served')]), 'stopped');
  assert.equal(questionStanding('resting', [of('desk', 'served')]), 'resting');
});
