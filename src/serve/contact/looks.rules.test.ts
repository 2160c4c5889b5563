import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Access, lineOf } from '../../govern/access-log/index.ts';
import { askAt, beginOf, byDay, lookersAt, periodOf, purposeOf, questionOf } from './looks.rules.ts';

const look = (member: string | null, object: string | null, actor = 'member') => ({
  actor,
  member_id: member,
  who: member ?? 'x',
  object_id: object,
});

test('people are counted once, and only at this question', () => {
  const looks = [
    look('a', 'q'),
    look('a', 'c'),
    look('b', 'c'),
    look('d', 'other'),
    look(null, 'q', 'job'),
    look('e', null),
  ];
  assert.equal(lookersAt(looks, new Set(['q', 'c'])), 2);
  assert.equal(lookersAt([look('a', 'q', 'representative:desk')], new Set(['q'])), 1);
});

test('an unknown purpose is not guessed', () => {
  assert.equal(purposeOf('contact'), 'contact');
  assert.equal(purposeOf('constructor'), 'other');
});

const amina = {
  kind: 'member',
  organisation: 'o',
  member: 'm',
  name: 'Amina',
  office: 'front',
  roles: ['host'],
} as const;
const line = (at: string, over: Partial<Access> = {}) =>
  lineOf(
    at,
    amina,
    { at: new Date(at), point: 'web' },
    {
      person: 'p',
      action: 'R',
      object: 'case',
      id: 'c',
      purpose: 'contact',
      ...over,
    },
  );

test('the same look on one day is said once, with its times; a day ends at midnight here', () => {
  const days = byDay([
    line('2026-03-10T23:30:00Z'),
    line('2026-03-10T10:00:00Z'),
    line('2026-03-10T09:00:00Z', { event: 'print' }),
    line('2026-03-10T08:00:00Z'),
  ]);
  assert.deepEqual(
    days.map(({ day, looks }) => [day, looks.map(({ look: one, times }) => [one.event, times.length])]),
    [
      ['2026-03-11', [['look', 1]]],
      [
        '2026-03-10',
        [
          ['look', 2],
          ['print', 1],
        ],
      ],
    ],
  );
  assert.deepEqual(byDay([]), []);
});

test('a refused look and one with another reason stand apart', () => {
  const at = '2026-03-10T09:00:00Z';
  const one = [line(at), line(at, { outcome: 'refused' }), line(at, { emergency: true, reason: 'gevallen' })];
  assert.equal(byDay(one)[0]?.looks.length, 3);
});

test('periods', () => {
  const now = new Date('2026-03-10T09:00:00Z');
  assert.equal(periodOf('week'), 'week');
  assert.equal(periodOf('toString'), undefined);
  assert.equal(beginOf(undefined, now), undefined);
  assert.equal(beginOf('week', now)?.toISOString(), '2026-03-03T09:00:00.000Z');
});

test('why is asked where somebody still works on it', () => {
  const of = (id: string, questionId: string, organisationId: string, open = true) => ({
    id,
    questionId,
    organisationId,
    closedAt: open ? null : new Date(0),
  });
  const cases = [of('c1', 'q1', 'desk'), of('c2', 'q2', 'care'), of('c3', 'q3', 'care', false)];
  const questions = new Set(['q1', 'q2', 'q3']);
  const asks = (object_id: string | null, organisation_id: string | null, all = cases) =>
    askAt({ object_id, organisation_id }, all, questions);
  assert.equal(asks('q1', 'care'), 'q1', 'the question itself');
  assert.equal(asks('c2', 'desk'), 'q2', 'the question of the case');
  assert.equal(asks('c3', 'care'), 'q2', 'closed: another with the same organisation');
  assert.equal(asks(null, 'care'), 'q2');
  assert.equal(asks(null, 'elsewhere'), 'q1', 'anybody who still helps her');
  assert.equal(asks('q1', 'desk', [of('c3', 'q3', 'care', false)]), undefined, 'nobody: by phone');
  assert.equal(questionOf({ object_id: 'x' }, cases, questions), undefined);
});
