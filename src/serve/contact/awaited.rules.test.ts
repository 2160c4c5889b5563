import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAwaited, NO_FACTS } from './awaited.rules.ts';

const made = new Date('2026-03-09T09:00:00Z');
const promise = (what: string) => ({ what, madeAt: made, keptAt: null, droppedAt: null });
const of = { kind: 'chosen', closedAt: null, contactAcceptedAt: null, nextStep: null } as const;
const later = new Date(made.getTime() + 1);

test('nobody waits for what was kept or dropped, or in a closed case', () => {
  assert.equal(isAwaited({ ...promise('contact'), keptAt: made }, of, NO_FACTS), false);
  assert.equal(isAwaited({ ...promise('contact'), droppedAt: made }, of, NO_FACTS), false);
  assert.equal(isAwaited(promise('contact'), { ...of, closedAt: made }, NO_FACTS), false);
});

test('what came late is not waited for any more', () => {
  assert.equal(isAwaited(promise('contact'), of, NO_FACTS), true);
  assert.equal(isAwaited(promise('contact'), { ...of, contactAcceptedAt: later }, NO_FACTS), false);
  assert.equal(isAwaited(promise('answer'), of, NO_FACTS), true);
  assert.equal(isAwaited(promise('answer'), of, { ...NO_FACTS, answeredAt: new Date(0) }), true);
  assert.equal(isAwaited(promise('answer'), of, { ...NO_FACTS, answeredAt: later }), false);
  assert.equal(isAwaited(promise('call-back'), { ...of, nextStep: 'host-calls' }, NO_FACTS), true);
  assert.equal(isAwaited(promise('call-back'), { ...of, nextStep: 'Wij zoeken verder' }, NO_FACTS), false);
  assert.equal(isAwaited(promise('plan'), of, { ...NO_FACTS, nextDay: '2026-03-12' }), false);
  assert.equal(isAwaited(promise('start'), of, { ...NO_FACTS, nextDay: '2026-03-12' }), true);
  assert.equal(isAwaited(promise('start'), of, { ...NO_FACTS, doneDays: 1 }), false);
});

test('a step in own words is waited for while it is the next step', () => {
  assert.equal(
    isAwaited(promise('Wij kijken in uw huis'), { ...of, nextStep: 'Wij kijken in uw huis' }, NO_FACTS),
    true,
  );
  assert.equal(
    isAwaited(promise('Wij kijken in uw huis'), { ...of, nextStep: 'first-delivery' }, NO_FACTS),
    false,
  );
});
