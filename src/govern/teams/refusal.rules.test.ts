import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MemberInput } from './forms.rules.ts';
import { refusalFor, refusedByDatabase } from './refusal.rules.ts';
import type { Colleague } from './team.ts';

const colleague = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  organisationId: 'o',
  name: 'Jo',
  profession: 'planner',
  office: 'back',
  roles: ['planner'],
  active: true,
  phone: null,
  hours: null,
  pronoun: 'die',
  portrait: id,
  standInId: null,
  languages: null,
  workHours: null,
  capacity: null,
  ...more,
});
const told = (more: Partial<MemberInput> = {}): MemberInput => ({
  name: 'Jo',
  profession: 'planner',
  office: 'back',
  roles: ['planner'],
  phone: null,
  hours: null,
  pronoun: 'die',
  standInId: null,
  email: null,
  active: true,
  ...more,
});
const nobody = { before: undefined, standIn: undefined, emailBefore: undefined };

test('a manager changes and lets go a colleague', () => {
  assert.equal(refusalFor({ by: 'm', id: 'a', told: told({ active: false }), ...nobody }), undefined);
});

test('nobody locks herself out', () => {
  const self = { by: 'm', id: 'm', ...nobody };
  assert.equal(refusalFor({ ...self, told: told({ roles: ['manager'], active: false }) }), 'own-leave');
  assert.equal(refusalFor({ ...self, told: told({ roles: ['coach'] }) }), 'own-role');
  assert.equal(refusalFor({ ...self, told: told({ roles: ['manager'] }) }), undefined);
});

test('a stand-in works here and is someone else; an old one may stay as it was', () => {
  const asked = { by: 'm', id: 'a', ...nobody };
  const withStandIn = told({ standInId: 'b' });
  assert.equal(refusalFor({ ...asked, told: withStandIn }), 'stand-in');
  assert.equal(refusalFor({ ...asked, told: withStandIn, standIn: colleague('b') }), undefined);
  const gone = colleague('b', { active: false });
  assert.equal(refusalFor({ ...asked, told: withStandIn, standIn: gone }), 'stand-in');
  const before = colleague('a', { standInId: 'b' });
  assert.equal(refusalFor({ ...asked, told: withStandIn, standIn: gone, before }), undefined);
  assert.equal(refusalFor({ ...asked, told: told({ standInId: 'a' }), standIn: colleague('a') }), 'stand-in');
});

test('an address to sign in with is changed, not wiped', () => {
  assert.equal(
    refusalFor({ by: 'm', id: 'a', told: told(), ...nobody, emailBefore: 'jo@loket.example' }),
    'email-needed',
  );
});

test('the database speaks in states, everything else is a bug', () => {
  assert.equal(refusedByDatabase(Object.assign(new Error('x'), { code: '23505' })), 'email-taken');
  assert.equal(refusedByDatabase(Object.assign(new Error('x'), { code: '23503' })), 'still-contact');
  for (const other of [new Error('x'), Object.assign(new Error('x'), { code: '42501' }), 'x', undefined])
    assert.equal(refusedByDatabase(other), undefined);
});
