import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FUNDINGS, type Funding, type GroundKind, type Law } from './delivery.ts';
import { groundsFor, neededGrounds } from './needed-grounds.rules.ts';

const NEEDED: Readonly<Record<Funding, GroundKind[]>> = {
  wlz: ['indication', 'allocation'],
  wmo: ['decision', 'allocation'],
  jeugdwet: ['decision', 'allocation'],
  zvw: ['indication'],
  pgb: ['decision'],
  private: [],
  free: [],
};
for (const funding of FUNDINGS)
  test(`${funding} asks for ${NEEDED[funding].join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(neededGrounds(funding, false), NEEDED[funding]);
    const general = funding === 'wmo' || funding === 'jeugdwet' ? [] : NEEDED[funding];
    assert.deepEqual(neededGrounds(funding, true), general, 'only Wmo and Jeugdwet know general provisions');
  });

const ground = (
  id: string,
  funding: Law,
  kind: GroundKind,
  validFrom: string,
  validUntil: string | null = null,
) => ({
  id,
  funding,
  kind,
  validFrom,
  validUntil,
});

test('each day takes a ground that covers it; a day that none covers makes it missing', () => {
  const known = [
    ground('old', 'zvw', 'indication', '2026-01-01', '2026-03-10'),
    ground('new', 'zvw', 'indication', '2026-03-12'),
  ];
  const plan = { funding: 'zvw', generalProvision: false } as const;
  const both = groundsFor({ ...plan, days: ['2026-03-10', '2026-03-12'] }, known);
  assert.deepEqual(both.missing, []);
  assert.deepEqual(
    [...both.byDay.values()].map((one) => one.indication),
    ['old', 'new'],
  );
  assert.deepEqual(groundsFor({ ...plan, days: ['2026-03-11'] }, known).missing, ['indication']);
});

test('a ground of another law carries nothing', () => {
  const known = [
    ground('a', 'wmo', 'decision', '2026-01-01'),
    ground('b', 'wmo', 'allocation', '2026-01-01'),
  ];
  const days = ['2026-03-10'];
  assert.deepEqual(groundsFor({ funding: 'jeugdwet', generalProvision: false, days }, known).missing, [
    'decision',
    'allocation',
  ]);
  assert.deepEqual(groundsFor({ funding: 'wmo', generalProvision: false, days }, known).missing, []);
});
