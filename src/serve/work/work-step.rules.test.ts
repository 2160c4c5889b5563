import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueOf } from './due.rules.ts';
import { wordsFor } from './words.ts';
import { doingOf } from './work-step.rules.ts';

const w = wordsFor('nl', 'klant');
const row = {
  kind: 'desk' as const,
  turn: 'organisation' as const,
  nextStep: 'host-calls',
  name: 'Mevrouw Blom',
  phone: true,
};
const doing = (more: Partial<Parameters<typeof doingOf>[0]> = {}) =>
  doingOf({ ...row, ...more }, 'nl', w.step);

test('one thing to do on each row', () => {
  assert.equal(doing().kind, 'call');
  assert.equal(doing({ phone: false }).kind, 'write');
  assert.equal(doing({ name: '' }).kind, 'read');
  assert.equal(doing({ wrote: true }).kind, 'answer');
  assert.equal(doing({ nextStep: null }).kind, 'offers');
  assert.equal(doing({ nextStep: null, kind: 'chosen' }).kind, 'look');
  assert.equal(doing({ turn: 'customer' }).kind, 'look');
});

test("a step of one's own is shown as it was written", () => {
  assert.equal(doing({ nextStep: 'Amina komt kennismaken' }).meta, 'Amina komt kennismaken');
});

test('promised when, in words', () => {
  const now = new Date('2026-03-10T08:20:00Z');
  const due = (
    nextBy: string | null,
    turn: 'organisation' | 'customer' = 'organisation',
    expectedOn: string | null = null,
  ) => dueOf({ turn, nextBy: nextBy ? new Date(nextBy) : null, expectedOn }, now, 'nl', w.due);
  assert.equal(due('2026-03-09T16:00:00Z')?.text, 'Te laat: gisteren 17 uur');
  assert.equal(due('2026-02-17T12:20:00Z')?.text, 'Te laat: 17 februari');
  assert.equal(due('2026-03-10T11:00:00Z')?.text, 'Vóór 12 uur');
  assert.equal(due('2026-03-11T11:30:00Z')?.text, 'Vóór morgen 12.30 uur');
  assert.equal(due('2026-03-20T11:00:00Z', 'customer')?.text, 'Tot en met 20 maart');
  assert.equal(due(null, 'organisation', '2026-03-24')?.text, 'Verwacht op 24 maart');
  assert.equal(due(null), undefined);
});

test('an organisation has its own word for customer', () => {
  assert.equal(wordsFor('nl', 'bewoner').today.groups.customer, 'De bewoner is aan zet');
  assert.equal(wordsFor('en', 'gast').today.groups.customer, "It is the guest's move");
});
