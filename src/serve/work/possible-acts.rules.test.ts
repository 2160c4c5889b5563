import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEGIN, CASE_STATES, isClosed, type Standing } from '../cases/index.ts';
import { type Act, mainAct, possibleActs, type Situation } from './possible-acts.rules.ts';

const MAY: Situation['may'] = {
  work: true,
  deliver: true,
  crisis: true,
  handOver: true,
  acceptContact: false,
  declineContact: false,
  acceptHandover: false,
  declineHandover: false,
  actFor: false,
};
const NOBODY = Object.fromEntries(Object.keys(MAY).map((key) => [key, false])) as Situation['may'];
const asked: Standing = { ...BEGIN, kind: 'chosen', state: 'asked', contact: 'proposed' };
const accepted: Standing = { ...BEGIN, kind: 'chosen', state: 'accepted', contact: 'accepted' };
const situation = (
  at: Standing,
  more: Partial<Omit<Situation, 'may'>> = {},
  may: Partial<Situation['may']> = {},
): Situation => ({
  at,
  nextStep: null,
  wrote: false,
  withoutEmail: true,
  withoutPhone: false,
  dueDeliveries: 0,
  missingGrounds: false,
  needsGrounds: false,
  ...more,
  may: { ...MAY, ...may },
});
const main = (of: Situation): Act | undefined => mainAct(of, possibleActs(of));

test('who left no number gets a message; help in a crisis is for before a choice', () => {
  const calls = situation(BEGIN, { nextStep: 'host-calls' });
  assert.equal(main(calls), 'call');
  assert.equal(main({ ...calls, withoutPhone: true }), 'message');
  assert.ok(possibleActs(calls).includes('crisis'));
  assert.ok(!possibleActs(situation(accepted)).includes('crisis'));
});

test('a closed case offers nothing at all', () => {
  for (const state of CASE_STATES.filter(isClosed))
    assert.deepEqual(possibleActs(situation({ ...accepted, state })), []);
});

test('who may nothing sees nothing to do', () => {
  assert.deepEqual(possibleActs({ ...situation(accepted), may: NOBODY }), []);
});

test('a choice can be taken on or refused, and nothing can be planned on it yet', () => {
  const acts = possibleActs(situation(asked, { needsGrounds: true }));
  assert.ok(acts.includes('accept-choice') && acts.includes('no-room'));
  for (const none of ['plan', 'deliver', 'ground', 'finish', 'wait', 'next-step', 'message'] as const)
    assert.ok(!acts.includes(none), none);
  assert.equal(main(situation(asked)), 'accept-choice');
});

test('who was asked answers that first, and not the same thing twice', () => {
  const of = situation(asked, {}, { acceptContact: true, declineContact: true });
  assert.equal(main(of), 'accept-contact');
  assert.ok(!possibleActs(of).includes('accept-choice'));
});

test('the desk calls, then looks for offers; a letter only without e-mail and only for the desk', () => {
  const desk = situation(BEGIN, { nextStep: 'host-calls' }, { actFor: true });
  assert.equal(main(desk), 'call');
  assert.equal(main(situation(BEGIN, {}, { actFor: true })), 'choose');
  assert.ok(possibleActs(desk).includes('letter'));
  assert.ok(!possibleActs(situation(BEGIN, { withoutEmail: false }, { actFor: true })).includes('letter'));
  assert.ok(!possibleActs(situation(BEGIN)).includes('choose'));
  assert.ok(!possibleActs(desk).includes('plan'));
});

test('an answer goes before all other work; what the law asks goes before planning', () => {
  assert.equal(main(situation(accepted, { wrote: true, dueDeliveries: 1 })), 'message');
  assert.equal(main(situation(accepted, { needsGrounds: true, missingGrounds: true })), 'ground');
  assert.equal(main(situation(accepted, { needsGrounds: true })), 'plan');
  assert.equal(main(situation({ ...accepted, planned: 1 }, { dueDeliveries: 1 })), 'deliver');
  assert.equal(main(situation({ ...accepted, planned: 1, turn: 'organisation' })), undefined);
});

test('care that is planned must be done or cancelled before the end', () => {
  assert.ok(!possibleActs(situation({ ...accepted, planned: 1 })).includes('finish'));
  assert.ok(possibleActs(situation({ ...accepted, done: true })).includes('finish'));
});

test('a handover is answered by who was asked', () => {
  const offered: Standing = { ...BEGIN, handover: true };
  assert.equal(
    main(situation(offered, {}, { acceptHandover: true, declineHandover: true })),
    'accept-handover',
  );
  assert.ok(!possibleActs(situation(offered)).includes('accept-handover'));
  assert.ok(!possibleActs(situation(offered)).includes('offer-handover'));
});
