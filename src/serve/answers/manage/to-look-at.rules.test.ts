import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byUrgency, countsBy, NO_COUNTS, whyLook } from './to-look-at.rules.ts';

const HERE = new Set(['amina']);
const look = (reviewOn: string, { owner = 'amina', state = 'published', no = 0 } = {}): string[] =>
  whyLook(
    { state: state as 'published', reviewOn, ownerId: owner },
    { ...NO_COUNTS, no },
    HERE,
    '2026-03-10',
  );

for (const [what, found, expected] of [
  ['all is well', look('2027-01-01'), []],
  ['its day comes', look('2026-04-01'), ['soon']],
  ['its day has passed', look('2026-03-01'), ['overdue']],
  ['many say no', look('2027-01-01', { no: 5 }), ['many-no']],
  ['its owner left', look('2026-04-01', { owner: 'jo' }), ['soon', 'owner-left']],
  ['a draft has no day yet', look('2026-03-01', { state: 'draft' }), []],
  ['what is retired asks nothing', look('2026-03-01', { state: 'retired', owner: 'jo' }), []],
] as const)
  test(what, () => assert.deepEqual(found, expected));

test('the most pressing comes first', () =>
  assert.deepEqual(
    [['soon'], [], ['many-no'], ['overdue', 'many-no']].toSorted((a, b) => byUrgency(a as never, b as never)),
    [['overdue', 'many-no'], ['many-no'], ['soon'], []],
  ));

test('counts are added by answer and kind', () =>
  assert.deepEqual(
    countsBy([
      { answer: 'a', what: 'read', n: 2 },
      { answer: 'a', what: 'yes', n: 1 },
      { answer: 'b', what: 'read', n: 4 },
    ]),
    new Map([
      ['a', { ...NO_COUNTS, read: 2, yes: 1 }],
      ['b', { ...NO_COUNTS, read: 4 }],
    ]),
  ));
