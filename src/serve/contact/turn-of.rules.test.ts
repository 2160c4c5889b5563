import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FACTS } from './awaited.rules.ts';
import { at, caseWith, promiseWith, situation } from './test-situations.ts';
import { type Situation, type TurnKey, turnOf } from './turn-of.rules.ts';

const desk = caseWith({ id: 'd', kind: 'desk', state: 'open', nextStep: 'host-calls' });
const planned = new Map([['c', { ...NO_FACTS, nextDay: '2026-03-12' }]]);
const ended = (state: 'no-room' | 'declined' | 'stopped' | 'served') => caseWith({ state, closedAt: at(-1) });
const again = { ...desk, turn: 'customer' as const, nextStep: 'choose-again' };

const table: [string, Partial<Situation>, 'you' | 'us', TurnKey][] = [
  ['just asked', { state: 'asked', cases: [desk] }, 'you', 'check-understood'],
  ['understood', { state: 'understood', cases: [desk] }, 'you', 'look-at-offers'],
  ['none of these', { state: 'understood', cases: [desk], noneAt: at(-1) }, 'you', 'none'],
  ['talking first', { state: 'talking', cases: [desk] }, 'you', 'talking'],
  ['resting', { state: 'resting', cases: [desk] }, 'you', 'resting'],
  ['stopped', { state: 'stopped', cases: [ended('stopped')] }, 'you', 'stopped'],
  [
    'a host took a step',
    { state: 'understood', cases: [{ ...desk, nextStep: 'Wij bellen rond' }] },
    'us',
    'own-step',
  ],
  ['chosen', { cases: [caseWith({ state: 'asked', contactAcceptedAt: null }), desk] }, 'us', 'asked'],
  ['room, no contact yet', { cases: [caseWith({ contactAcceptedAt: null })] }, 'us', 'room'],
  ['a contact', { cases: [caseWith({ nextStep: 'contact-calls' })] }, 'us', 'choose-day'],
  [
    'a step that is hers',
    { cases: [caseWith({ turn: 'customer', nextStep: 'U kiest een dag' })] },
    'you',
    'own-step',
  ],
  ['waiting', { cases: [caseWith({ state: 'waiting' })] }, 'us', 'waiting'],
  ['the first day is planned', { cases: [caseWith()], facts: planned }, 'us', 'first-planned'],
  ['served each week', { cases: [caseWith({ state: 'serving' })], facts: planned }, 'us', 'serving'],
  ['nothing planned', { cases: [caseWith({ state: 'serving' })] }, 'us', 'nothing-planned'],
  ['all done', { cases: [ended('served')] }, 'you', 'served'],
  ['no room', { cases: [ended('no-room'), again] }, 'you', 'no-room'],
  ['declined', { state: 'understood', cases: [ended('declined'), again] }, 'you', 'declined'],
];

for (const [name, of, tone, key] of table)
  test(`whose move: ${name}`, () => {
    const turn = turnOf(situation(of));
    assert.deepEqual([turn.tone, turn.key], [tone, key]);
  });

test('the promised moment is that of what she waits for', () => {
  const asked = caseWith({ state: 'asked', contactAcceptedAt: null });
  const turn = turnOf(situation({ cases: [asked], promises: [promiseWith()] }));
  assert.deepEqual([turn.key, turn.by], ['asked', at(3)]);
  const called = turnOf(
    situation({
      cases: [caseWith({ nextStep: 'contact-calls' })],
      promises: [promiseWith({ what: 'call-back' })],
    }),
  );
  assert.deepEqual([called.key, called.by], ['contact-calls', at(3)]);
});

test('a broken promise is said beside the new one', () => {
  const asked = caseWith({ state: 'asked', contactAcceptedAt: null });
  const promises = [promiseWith({ id: 'old', dueAt: at(-3), brokenAt: at(-3) }), promiseWith()];
  const turn = turnOf(situation({ cases: [asked], promises }));
  assert.deepEqual([turn.by, turn.broken.map(({ promise }) => promise.id), turn.also], [at(3), ['old'], []]);
});

test('a moment that passed is broken, even before anybody wrote it down', () => {
  const asked = caseWith({ state: 'asked', contactAcceptedAt: null });
  const turn = turnOf(situation({ cases: [asked], promises: [promiseWith({ dueAt: at(-3) })] }));
  assert.deepEqual([turn.by, turn.broken.length], [null, 1]);
});

test('her message makes it our move; what she may do meanwhile stays', () => {
  const promises = [
    promiseWith({ caseId: 'd', what: 'answer' }),
    promiseWith({ id: 'call', caseId: 'd', what: 'call-back', dueAt: at(5) }),
  ];
  const turn = turnOf(situation({ state: 'understood', cases: [desk], promises }));
  assert.deepEqual(
    [turn.tone, turn.key, turn.by, turn.meanwhile, turn.also.map(({ promise }) => promise.what)],
    ['us', 'answer', at(3), 'look-at-offers', ['call-back']],
  );
});

test('while the host will call, it is still hers to look', () => {
  const turn = turnOf(
    situation({
      state: 'understood',
      cases: [desk],
      promises: [promiseWith({ caseId: 'd', what: 'call-back' })],
    }),
  );
  assert.deepEqual([turn.tone, turn.also.length], ['you', 1]);
});
