import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SignInName, whomToSignIn } from './who.rules.ts';

const none = { person_id: null, organisation_id: null, member_id: null };
const person: SignInName = { ...none, kind: 'person', person_id: 'p' };
const member: SignInName = { ...none, kind: 'member', organisation_id: 'o', member_id: 'm' };
const operator: SignInName = { ...none, kind: 'operator' };

test('an unknown e-mail is nobody', () => {
  assert.deepEqual(whomToSignIn([], undefined), { kind: 'nobody' });
  assert.deepEqual(whomToSignIn([], 'member'), { kind: 'nobody' });
});

test('an e-mail of one is that one, whatever is asked for', () => {
  assert.deepEqual(whomToSignIn([person], 'member'), { kind: 'one', of: { kind: 'person', person: 'p' } });
  assert.deepEqual(whomToSignIn([member], undefined), {
    kind: 'one',
    of: { kind: 'member', organisation: 'o', member: 'm' },
  });
  assert.deepEqual(whomToSignIn([operator], undefined), { kind: 'one', of: { kind: 'operator' } });
});

test('who is customer and staff member is asked, and her answer counts', () => {
  assert.deepEqual(whomToSignIn([person, member], undefined), { kind: 'ask', between: ['person', 'member'] });
  assert.deepEqual(whomToSignIn([person, member], 'person'), {
    kind: 'one',
    of: { kind: 'person', person: 'p' },
  });
  assert.deepEqual(whomToSignIn([person, member], 'operator'), { kind: 'nobody' });
});
