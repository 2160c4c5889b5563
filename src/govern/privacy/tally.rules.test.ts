import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Going, tallyOf } from './tally.rules.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const MARCH = new Date('2026-03-02T09:00:00Z');
const nothing: Going = { questions: [], choices: [], cases: [], shared: [], promises: [] };
const said = (of: Partial<Going>) =>
  tallyOf({ ...nothing, ...of }, NOW).map(({ what, detail, month, n }) => `${month} ${what} ${detail} ${n}`);

test('nothing gone, nothing counted', () => assert.deepEqual(said({}), []));

test('questions by month and by group; a day belongs to its month here, not in London', () => {
  const lateEvening = new Date('2026-02-28T23:30:00Z');
  assert.deepEqual(
    said({
      questions: [
        { askedAt: lateEvening, groups: ['ouderen'] },
        { askedAt: MARCH, groups: ['ouderen', 'nah'] },
      ],
    }),
    ['2026-03 asked  2', '2026-03 group ouderen 2', '2026-03 group nah 1'],
  );
});

test('an ending keeps its kind and loses its reason; none of these by group only where it was shared', () => {
  const choice = (kind: string, groups: string[] | null) => ({ kind, chosenAt: MARCH, groups });
  assert.deepEqual(
    said({
      choices: [choice('choose', []), choice('stop', null), choice('none', ['ggz']), choice('none', null)],
    }),
    ['2026-03 ending stop 1', '2026-03 ending none 2', '2026-03 none  1', '2026-03 none-group ggz 1'],
  );
});

test('cases, shares and no room', () => {
  assert.deepEqual(
    said({
      cases: [
        { chosen: true, noRoomAt: 'an-offer', openedAt: MARCH },
        { chosen: false, noRoomAt: null, openedAt: MARCH },
      ],
      shared: [
        { since: MARCH, chosen: true, chosenFirst: true },
        { since: MARCH, chosen: true, chosenFirst: false },
        { since: MARCH, chosen: false, chosenFirst: false },
      ],
    }),
    ['2026-03 chosen  1', '2026-03 no-room an-offer 1', '2026-03 shared  2', '2026-03 not-chosen  1'],
  );
});

test('promises by evidence; words of a colleague are not kept', () => {
  const promise = (of: Partial<Going['promises'][number]>) => ({
    what: 'answer',
    madeAt: MARCH,
    dueAt: new Date('2026-03-20T09:00:00Z'),
    kept: false,
    dropped: false,
    broken: false,
    ...of,
  });
  assert.deepEqual(
    said({
      promises: [
        promise({ kept: true }),
        promise({ dropped: true }),
        promise({}),
        promise({ broken: true }),
        promise({ dueAt: MARCH }),
        promise({ what: 'Ik bel mevrouw De Wit' }),
      ],
    }),
    [
      '2026-03 promise answer:kept 1',
      '2026-03 promise answer:dropped 2',
      '2026-03 promise answer:broken 2',
      '2026-03 promise other:dropped 1',
    ],
  );
});
