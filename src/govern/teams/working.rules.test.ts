import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../platform/http/form.ts';
import { closedDay } from '../organisations/index.ts';
import { capacityOf, hoursOf, weekdayOf, worksOn } from './capacity.rules.ts';
import { calendarSchema, workingSchema } from './working.rules.ts';
import { workingWords } from './working-words.ts';

const w = workingWords.nl;

test('hours of a week say which days one works, and how much one can have', () => {
  const part = { workHours: [8, 0, 8, 0, 0, 0, 4], capacity: null };
  assert.equal(hoursOf(part), 20);
  assert.equal(capacityOf(part), 20);
  assert.equal(capacityOf({ ...part, capacity: 7 }), 7);
  assert.equal(hoursOf({ workHours: null }), 40);
  // A Monday, a Tuesday and a Sunday.
  assert.deepEqual(['2026-03-09', '2026-03-10', '2026-03-15'].map(weekdayOf), [1, 2, 7]);
  assert.deepEqual(
    ['2026-03-09', '2026-03-10', '2026-03-15'].map((day) => worksOn(part, day)),
    [true, false, true],
  );
});

test('what is left empty is nought hours, and no room of its own', () => {
  const told = parse(workingSchema(w), {
    languages: ['nl', 'tr', 'nl'],
    'hours-1': '8',
    'hours-2': '',
    capacity: '',
  });
  assert.deepEqual(told.kind === 'ok' && told.value, {
    languages: ['nl', 'tr'],
    workHours: [8, 0, 0, 0, 0, 0, 0],
    capacity: null,
  });
});

test('each mistake is told at its field', () => {
  const told = parse(workingSchema(w), { languages: [], 'hours-3': '25', capacity: '-1' });
  assert.deepEqual(told.kind === 'invalid' && told.errors.map(({ field }) => field).sort(), [
    'capacity',
    'hours-3',
    'languages',
  ]);
});

test('a closed day is a day and a word', () => {
  assert.deepEqual(closedDay('27-4-2027 Koningsdag'), { day: '2027-04-27', why: 'Koningsdag' });
  assert.deepEqual(closedDay(' 1/1/2027, Nieuwjaar '), { day: '2027-01-01', why: 'Nieuwjaar' });
  for (const none of ['', 'Koningsdag', '27-4-2027', '31-2-2027 Niets'])
    assert.equal(closedDay(none), undefined, none);
  const told = parse(calendarSchema(w), {
    days: ['3', '1', '3'],
    closed: '27-4-2027 Koningsdag\n\n',
    capacity: '30',
  });
  assert.deepEqual(told.kind === 'ok' && told.value, {
    days: [1, 3],
    capacity: 30,
    closed: [{ day: '2027-04-27', why: 'Koningsdag' }],
  });
});
