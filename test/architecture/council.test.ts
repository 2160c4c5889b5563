import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../src/app.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import { everyone } from '../../src/platform/http/policy.ts';

const council: Member = {
  kind: 'member',
  organisation: 'o',
  member: 'm',
  name: 'Raadslid',
  office: 'front',
  roles: ['council'],
};

test('who is here for the client council alone reaches no customer: whatever is new is not for her', () => {
  const open = routes.filter(({ policy }) => policy !== everyone && policy.allows(council));
  const about = open.filter(({ touches }) => touches === 'person');
  assert.deepEqual(
    about
      .map(({ method, pattern }) => `${method} ${pattern}`)
      .filter((one) => !/aanmelden|mijn-toegang/.test(one)),
    [],
  );
  assert.ok(open.some(({ pattern }) => pattern === '/raad'));
});
