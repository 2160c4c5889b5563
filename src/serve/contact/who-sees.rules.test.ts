import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { CLOSED_SEEN_DAYS } from '../cases/index.ts';
import { onlyForAWhile, whoSees } from './who-sees.rules.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const DESK = {
  organisationId: 'desk',
  kind: 'desk',
  teamId: null,
  contactId: 'amina',
  contactAcceptedAt: NOW,
  closedAt: null,
} as const;
const CHOSEN = {
  organisationId: 'kwikstaart',
  kind: 'chosen',
  teamId: 'north',
  contactId: 'ravi',
  contactAcceptedAt: NOW,
  closedAt: null,
} as const;
const NOTHING = { cases: [], shared: [], emergencies: [], now: NOW };
const since = (organisation: string, days = 30) => ({ organisation, since: addDays(NOW, -days) });
const said = (known: Partial<Parameters<typeof whoSees>[0]>) =>
  whoSees({ ...NOTHING, ...known }).map(({ who, organisation, member, team }) =>
    [who, organisation, member ?? team].filter(Boolean).join(' '),
  );

test('a question at the desk: its host, and who receives people there', () => {
  assert.deepEqual(said({ cases: [DESK], shared: [since('desk')] }), [
    'contact desk amina',
    'receivers desk',
  ]);
});

test('a choice: who was asked or is her contact, and the team; a share alone: who receives people there', () => {
  const asked = { ...CHOSEN, contactAcceptedAt: null };
  assert.deepEqual(said({ cases: [asked] }), ['asked kwikstaart ravi', 'team kwikstaart north']);
  assert.deepEqual(said({ cases: [CHOSEN], shared: [since('kwikstaart'), since('tureluur')] }), [
    'contact kwikstaart ravi',
    'team kwikstaart north',
    'receivers tureluur',
  ]);
  assert.deepEqual(said({ cases: [{ ...CHOSEN, teamId: null }] })[1], 'colleagues kwikstaart ravi');
});

test('what closed is seen a while longer, until a day that is said; then no more', () => {
  const closed = { ...DESK, closedAt: addDays(NOW, -10) };
  const lines = whoSees({ ...NOTHING, cases: [CHOSEN, closed] });
  assert.deepEqual(
    lines.map(({ until }) => until),
    [null, null, addDays(NOW, CLOSED_SEEN_DAYS - 10), addDays(NOW, CLOSED_SEEN_DAYS - 10)],
  );
  assert.deepEqual(said({ cases: [{ ...DESK, closedAt: addDays(NOW, -CLOSED_SEEN_DAYS) }] }), []);
});

test('only what all closed is seen for a while; one that lasts, or an emergency alone, is not', () => {
  const closed = { ...DESK, closedAt: addDays(NOW, -10) };
  const ria = { organisationId: 'kwikstaart', memberId: 'ria', until: addHours(NOW, 1) };
  const about = (known: Partial<Parameters<typeof whoSees>[0]>) =>
    onlyForAWhile(whoSees({ ...NOTHING, ...known }));
  assert.equal(about({ cases: [closed], emergencies: [ria] }), true);
  assert.equal(about({ cases: [closed, CHOSEN] }), false);
  assert.equal(about({ emergencies: [ria] }), false);
});

test('shared again after a case closed: who receives people there reads it anew', () => {
  const closed = { ...CHOSEN, closedAt: addDays(NOW, -10) };
  assert.deepEqual(said({ cases: [closed], shared: [since('kwikstaart', 20)] }).length, 2);
  assert.equal(said({ cases: [closed], shared: [since('kwikstaart', 5)] })[0], 'receivers kwikstaart');
});

test('who was let in for an emergency is named, as long as it holds; the same is said once', () => {
  const ria = { organisationId: 'kwikstaart', memberId: 'ria', until: addHours(NOW, 1) };
  assert.deepEqual(said({ emergencies: [ria, { ...ria, until: NOW }] }), ['emergency kwikstaart ria']);
  assert.deepEqual(said({ cases: [CHOSEN, CHOSEN] }).length, 2);
});
