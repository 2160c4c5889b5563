import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { workingDeadline } from '../../platform/clock/working-time.rules.ts';
import { parse } from '../../platform/http/form.ts';
import { closedDay, closedLine } from './closed-days.rules.ts';
import { nl } from './nl.ts';
import { openingSchema, openingTyped } from './opening.rules.ts';
import type { Opening } from './opening.ts';

const read = (typed: Record<string, string>) => parse(openingSchema(nl), typed);
const fieldsOf = (typed: Record<string, string>): string[] => {
  const told = read(typed);
  return told.kind === 'invalid' ? told.errors.map(({ field, text }) => `${field}: ${text}`) : [];
};

test('a week, as it is typed, and days beside it', () => {
  const told = read({
    'opens-1': '8.30',
    'closes-1': '17:00',
    'opens-7': '20',
    'closes-7': '0:00',
    closed: '24-12-2026 Kerstavond\n\n2-1-2026: Inventaris',
  });
  assert.deepEqual(told.kind === 'ok' && told.value, {
    week: [{ opens: 20, closes: 24 }, { opens: 8.5, closes: 17 }, null, null, null, null, null],
    closed: [
      { day: '2026-01-02', why: 'Inventaris' },
      { day: '2026-12-24', why: 'Kerstavond' },
    ],
  });
});

test('every mistake is told at once, at its own field', () => {
  const { errors } = nl.openHours;
  assert.deepEqual(
    fieldsOf({
      ...{ 'opens-1': 'acht', 'closes-1': '17' },
      ...{ 'opens-2': '8.15', 'closes-2': '17' },
      ...{ 'opens-3': '9', 'closes-3': '' },
      ...{ 'opens-4': '17', 'closes-4': '9' },
      closed: 'Kerstavond',
    }),
    [
      `opens-1: ${errors.clock}`,
      `opens-2: ${errors.half}`,
      `closes-3: ${errors.both}`,
      `closes-4: ${errors.order}`,
      `closed: ${errors.closed}`,
    ],
  );
  assert.deepEqual(fieldsOf({}), [`opens-1: ${errors.never}`]);
  assert.deepEqual(fieldsOf({ 'opens-1': '24.30', 'closes-1': '' }).length, 1);
});

test('a closed day is a day and a word', () => {
  assert.deepEqual(closedDay(' 1/1/2027, Nieuwjaar '), { day: '2027-01-01', why: 'Nieuwjaar' });
  assert.equal(closedLine({ day: '2027-01-01', why: 'Nieuwjaar' }), '1-1-2027 Nieuwjaar');
  for (const none of ['', 'Koningsdag', '27-4-2027', '31-2-2027 Niets'])
    assert.equal(closedDay(none), undefined);
});

const hours = fc
  .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }))
  .filter(([opens, closes]) => opens < closes)
  .map(([opens, closes]) => ({ opens: opens / 2, closes: closes / 2 }));
const openings: fc.Arbitrary<Opening> = fc
  .array(fc.option(hours), { minLength: 7, maxLength: 7 })
  .filter((week) => week.some((day) => day !== null))
  .map((week) => ({ week, closed: [{ day: '2026-12-24', why: 'Kerstavond' }] }));

test('what is shown can be sent back unchanged, and every promise falls while somebody works', () => {
  fc.assert(
    fc.property(openings, fc.integer({ min: 1, max: 240 }), (opening, promised) => {
      const again = read({ ...openingTyped(opening) });
      assert.deepEqual(again.kind === 'ok' && again.value, opening);
      const calendar = { week: opening.week, closed: opening.closed.map(({ day }) => day) };
      const from = new Date('2026-12-21T10:07:00Z');
      // An hour less, so that the end of a day is not the next day: local time is UTC + 1 here.
      const due = new Date(workingDeadline(from, promised, calendar).getTime() + 3_600_000 - 1);
      assert.ok(opening.week[due.getUTCDay()], due.toISOString());
      assert.notEqual(due.toISOString().slice(0, 10), '2026-12-24');
    }),
    { seed: 7, numRuns: 200 },
  );
});
