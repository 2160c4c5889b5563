import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../platform/http/form.ts';
import { memberSchema, teamSchema } from './forms.rules.ts';
import { nl } from './nl.ts';

const good = {
  name: 'Amina El Khatib',
  profession: 'gastvrouw',
  office: 'front',
  pronoun: 'zij',
  roles: ['host'],
};

test('a member: what was left out becomes null, and who is not said to be gone works here', () => {
  const result = parse(memberSchema(nl), { ...good, email: 'Amina@Loket.example', roles: ['host', 'host'] });
  assert.ok(result.kind === 'ok');
  assert.equal(result.value.email, 'amina@loket.example');
  assert.deepEqual([result.value.active, result.value.phone, result.value.standInId], [true, null, null]);
  assert.deepEqual(result.value.roles, ['host']);
});

test('each mistake is told at its field', () => {
  const wrong = { roles: ['baas'], office: 'top', phone: 'x', email: 'x', standInId: "'" };
  const result = parse(memberSchema(nl), wrong);
  assert.deepEqual(result.kind === 'invalid' && result.errors.map(({ field }) => field).sort(), [
    'email',
    'name',
    'office',
    'phone',
    'profession',
    'pronoun',
    'roles.0',
    'standInId',
  ]);
});

test('a team takes only ids', () => {
  const result = parse(teamSchema(nl), { name: 'Team Haven', members: ['x'], locationId: 'y' });
  assert.equal(result.kind, 'invalid');
  assert.equal(parse(teamSchema(nl), { name: 'Team Haven', members: [], locationId: '' }).kind, 'ok');
});
