import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Actor } from '../../platform/database/actors.ts';
import type { Access } from './access.ts';
import { digestOf, lineOf, written } from './line.rules.ts';
import { anyLine } from './test-lines.ts';

const AT = { at: new Date('2026-03-10T09:00:00Z'), point: 'web:abc' };
const amina: Actor = {
  kind: 'member',
  organisation: 'o',
  member: 'm',
  name: 'Amina',
  office: 'front',
  roles: ['host'],
  profession: 'gastvrouw',
};
const look: Access = { person: 'p', action: 'R', object: 'case', id: 'c', purpose: 'contact' };
const line = (over: Partial<Access> = {}, actor = amina) => lineOf('1', actor, AT, { ...look, ...over });

test('no two different lists are written alike', () => {
  const list = fc.array(fc.option(fc.string({ unit: fc.constantFrom('a', ',', ':', '-', '1', 'é') })));
  fc.assert(
    fc.property(
      list,
      list,
      (a, b) => (written(a) === written(b)) === (JSON.stringify(a) === JSON.stringify(b)),
    ),
  );
  assert.notEqual(written(['ab', 'c']), written(['a', 'bc']));
  assert.notEqual(written([null]), written(['']));
});

test('changing any field of a line gives another digest', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (one, other) => {
      for (const key of Object.keys(one) as (keyof typeof one)[]) {
        const changed = { ...one, [key]: other[key] };
        const same = JSON.stringify(one[key]) === JSON.stringify(other[key]);
        assert.equal(digestOf(changed) === digestOf(one), same, key);
      }
    }),
    { numRuns: 60 },
  );
});

test('what kind of thing happened follows from what was done', () => {
  const cases: [Partial<Access>, string][] = [
    [{}, 'look'],
    [{ action: 'U' }, 'change'],
    [{ action: 'C' }, 'change'],
    [{ action: 'E', purpose: 'search' }, 'search'],
    [{ object: 'log' }, 'log-read'],
    [{ action: 'E', object: 'session' }, 'sign-in'],
    [{ event: 'print' }, 'print'],
    [{ event: 'list' }, 'list'],
  ];
  for (const [over, event] of cases) assert.equal(line(over).event, event, JSON.stringify(over));
});

test('the four checks: authorised, relation, consent, emergency', () => {
  const checks = (over: Partial<Access>) => {
    const { authorised, treatment_relation, consent, emergency } = line(over);
    return [authorised, treatment_relation, consent, emergency];
  };
  assert.deepEqual(checks({}), [true, false, true, false]);
  for (const relation of ['contact', 'coach', 'team', 'desk', true] as const)
    assert.deepEqual(checks({ relation }), [true, true, true, false], String(relation));
  for (const relation of ['emergency', 'none', false] as const)
    assert.deepEqual(checks({ relation }), [true, false, true, false], String(relation));
  assert.deepEqual(checks({ relation: 'emergency', emergency: true }), [true, false, false, true]);
  assert.deepEqual(checks({ outcome: 'refused' }), [false, false, true, false]);
  assert.deepEqual(checks({ consent: false }), [true, false, false, false]);
});

test('who: a member with her profession, the desk for her, a helper, she herself, a job', () => {
  const who = (actor: Actor) => {
    const { actor: kind, user_id, member_id, organisation_id, who, role } = line({}, actor as typeof amina);
    return [kind, user_id, member_id, organisation_id, who, role];
  };
  assert.deepEqual(who(amina), ['member', 'm', 'm', 'o', 'Amina', 'gastvrouw']);
  const desk = { organisation: 'o', member: 'm', name: 'Amina' };
  assert.deepEqual(who({ kind: 'representative', person: 'p', ground: 'desk', by: desk }), [
    'representative:desk',
    'm',
    'm',
    'o',
    'Amina',
    'desk',
  ]);
  const helper: Actor = {
    kind: 'representative',
    person: 'p',
    personName: 'Riet',
    ground: 'mandate',
    by: { person: 'd', name: 'Dochter' },
    mandate: 'x',
    scope: ['see'],
  };
  assert.deepEqual(who(helper), ['representative:mandate', 'd', null, null, 'Dochter', 'mandate']);
  assert.deepEqual(who({ kind: 'customer', person: 'p' }), ['customer', 'p', null, null, 'self', 'self']);
  assert.deepEqual(who({ kind: 'job', name: 'x' }), ['job', null, null, null, 'job', 'job']);
});
