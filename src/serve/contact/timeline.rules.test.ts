import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventData, EventKind, QuestionEvent } from '../../ask/questions/index.ts';
import type { CaseEvent, CaseEventKind } from '../cases/index.ts';
import { at } from './test-situations.ts';
import { pastOf } from './timeline.rules.ts';

const hers = (kind: EventKind, hour: number, data: EventData = {}): QuestionEvent => ({
  id: kind,
  at: at(hour),
  kind,
  data,
});
const ours = (kind: CaseEventKind, hour: number, data: CaseEvent['data'] = {}): CaseEvent => ({
  organisationId: 'o',
  id: kind,
  caseId: 'c',
  personId: 'p',
  at: at(hour),
  kind,
  memberId: null,
  data,
});
const contacts = new Map([['c', 'amina']]);
const keys = (...args: Parameters<typeof pastOf>) => pastOf(...args).map(({ key }) => key);

test('two families become one past, in the order in which it happened', () => {
  const question = [
    hers('asked', 0),
    hers('shared', 3, { why: 'choice' }),
    hers('chose', 3, { organisation: 'o', reason: 'Dichtbij' }),
  ];
  const cases = [ours('contact-proposed', 3, { contact: 'marja' }), ours('chosen', 3), ours('opened', 0)];
  const past = pastOf(question, cases, contacts, null);
  assert.deepEqual(
    past.map(({ key, by, member, quote }) => [key, by, member, quote]),
    [
      ['asked', 'you', null, null],
      ['opened', 'us', 'amina', null],
      ['chose', 'you', null, 'Dichtbij'],
      ['contact-proposed', 'us', 'marja', null],
    ],
  );
});

test('looking again and again is told once, until something turns', () => {
  const question = [
    hers('offers-seen', 0, { offers: 3 }),
    hers('compared', 1),
    hers('offers-seen', 2, { offers: 3 }),
    hers('none', 3),
    hers('offers-seen', 4, { offers: 2 }),
  ];
  const past = pastOf(question, [], contacts, null);
  assert.deepEqual(
    past.map(({ key, count }) => [key, count]),
    [
      ['offers', 3],
      ['none', null],
      ['offers', 2],
    ],
  );
});

test('switching is told by what was chosen instead; care by its first day', () => {
  assert.deepEqual(keys([hers('switched', 1), hers('chose', 1)], [], contacts, null), ['chose']);
  const days = [
    ours('planned', 1),
    ours('planned', 2),
    ours('delivered', 3, { days: ['2026-03-12'] }),
    ours('delivered', 4),
  ];
  assert.deepEqual(keys([], days, contacts, null), ['planned', 'delivered']);
});

test('ending a choice takes the sharing back with it: told once', () => {
  const question = [hers('unshared', 1, { organisation: 'x' }), hers('declined', 2), hers('unshared', 2)];
  assert.deepEqual(keys(question, [], contacts, null), ['unshared', 'declined']);
});

test('the step of now is not past too', () => {
  const steps = [
    ours('next-step', 1, { text: 'Wij bellen' }),
    ours('next-step', 2, { text: 'U kiest een dag' }),
  ];
  assert.deepEqual(keys([], steps, contacts, 'U kiest een dag'), ['next-step']);
});

test('an escalation names who did not answer and who was asked instead', () => {
  const [moment] = pastOf([], [ours('escalated', 1, { from: 'marja', to: 'ravi' })], contacts, null);
  assert.deepEqual([moment?.member, moment?.other], ['marja', 'ravi']);
});

test('who did not answer is asked once more when there is nobody else', () => {
  const again = ours('escalated', 1, { from: 'marja', to: 'marja' });
  assert.deepEqual(keys([], [again], contacts, null), ['asked-again']);
  assert.equal(pastOf([], [again], contacts, null)[0]?.member, 'marja');
});

test('kinds that nobody knows are left out, odd data does not break it', () => {
  const odd = [
    { ...hers('asked', 0), kind: 'teleported' as EventKind },
    hers('chose', 1, { organisation: 7 }),
  ];
  const past = pastOf(
    odd,
    [{ ...ours('opened', 0), kind: 'painted' as CaseEventKind }, ours('waiting', 2, { place: 'x' })],
    contacts,
    null,
  );
  assert.deepEqual(
    past.map(({ key, organisation, count }) => [key, organisation, count]),
    [
      ['chose', null, null],
      ['waiting', 'o', null],
    ],
  );
});
