import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FACTS } from './awaited.rules.ts';
import { comingOf } from './coming.rules.ts';
import { caseWith } from './test-situations.ts';
import { TURNS, type TurnKey } from './turn-of.rules.ts';

const turn = (key: TurnKey, of: { meanwhile?: TurnKey; lead?: ReturnType<typeof caseWith> } = {}) => ({
  key,
  lead: of.lead,
  meanwhile: of.meanwhile,
});
const keys = (...args: Parameters<typeof comingOf>) => comingOf(...args).map(({ key }) => key);

test('nothing comes by itself after stopping, resting, or when all is done', () => {
  for (const key of ['stopped', 'resting', 'served'] as const) assert.deepEqual(keys(turn(key)), []);
});

test('care is said to begin in every state before it began, and in none after', () => {
  for (const key of TURNS) {
    if (['stopped', 'resting', 'served', 'serving', 'nothing-planned', 'answer'].includes(key))
      assert.equal(keys(turn(key)).includes('start'), false, key);
    else assert.equal(keys(turn(key)).includes('start'), true, key);
  }
});

test('a planned day is told, an expected one only as "around"', () => {
  const facts = { ...NO_FACTS, nextDay: '2026-03-12' };
  assert.deepEqual(comingOf(turn('serving'), facts)[0], { key: 'next-day', on: '2026-03-12', around: null });
  const lead = caseWith({ state: 'waiting', expectedOn: '2026-04-01' });
  assert.deepEqual(comingOf(turn('waiting', { lead }))[0], { key: 'start', on: null, around: '2026-04-01' });
});

test('while we answer, what comes is what came already', () => {
  assert.deepEqual(keys(turn('answer', { meanwhile: 'look-at-offers' })), ['contact', 'start']);
});

test('a step of ones own depends on what was chosen and done', () => {
  assert.deepEqual(keys(turn('own-step', { lead: caseWith({ kind: 'desk' }) })), [
    'choose',
    'contact',
    'start',
  ]);
  assert.deepEqual(keys(turn('own-step', { lead: caseWith() }), { ...NO_FACTS, doneDays: 2 }), ['another']);
});
