import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Absence } from '../../govern/teams/index.ts';
import { refuseAbsence } from './may-be-away.rules.ts';

const away = (
  memberId: string,
  standInId: string | null,
  fromDay: string,
  untilDay: string | null,
): Absence => ({
  id: `${memberId}${fromDay}`,
  memberId,
  standInId,
  fromDay,
  untilDay,
});
const KARIM = { id: 'karim', active: true };
const given = {
  absence: away('anja', 'karim', '2026-03-16', '2026-03-20'),
  others: [],
  standIn: KARIM,
  needed: true,
  today: '2026-03-10',
};
const without = (standInId: null) => ({ ...given.absence, standInId });

const TABLE: [string, Partial<Parameters<typeof refuseAbsence>[0]>, string | undefined][] = [
  ['with somebody who is there', {}, undefined],
  ['as long as nobody knows', { absence: { ...given.absence, untilDay: null } }, undefined],
  ['back before going', { absence: { ...given.absence, untilDay: '2026-03-16' } }, 'order'],
  ['in the past', { absence: away('anja', 'karim', '2026-03-01', '2026-03-05') }, 'past'],
  ['twice at once', { others: [away('anja', 'els', '2026-03-19', null)] }, 'overlap'],
  ['one after the other', { others: [away('anja', 'els', '2026-03-20', null)] }, undefined],
  ['with open questions and nobody', { absence: without(null), standIn: undefined }, 'stand-in-needed'],
  [
    'without open questions and nobody',
    { absence: without(null), standIn: undefined, needed: false },
    undefined,
  ],
  ['with who left', { standIn: { ...KARIM, active: false } }, 'stand-in-gone'],
  ['with who is not there', { standIn: undefined }, 'stand-in-gone'],
  ['with who is away then', { others: [away('karim', 'els', '2026-03-10', '2026-03-18')] }, 'stand-in-away'],
  [
    'with who goes halfway, and is stood in for',
    { others: [away('karim', 'els', '2026-03-18', null)] },
    undefined,
  ],
  ['in a circle from halfway', { others: [away('karim', 'anja', '2026-03-18', null)] }, 'nobody-answers'],
  [
    'with who goes halfway without a name',
    { others: [away('karim', null, '2026-03-18', null)] },
    'nobody-answers',
  ],
  ['while another is left alone anyway', { others: [away('els', null, '2026-03-01', null)] }, undefined],
  [
    'who stands in for another, and passes that on',
    { others: [away('els', 'anja', '2026-03-01', null)] },
    undefined,
  ],
];
for (const [what, more, expected] of TABLE)
  test(`away ${what}: ${expected ?? 'may be'}`, () =>
    assert.equal(refuseAbsence({ ...given, ...more }), expected));
