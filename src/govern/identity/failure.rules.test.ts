import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Failure, failureOf, inShort } from './failure.rules.ts';

const coded = (code: string, more: object = {}): Error => Object.assign(new Error('x'), { code }, more);
const answered = (error: string): Error => coded('OAUTH_AUTHORIZATION_RESPONSE_ERROR', { error });
const failed = new TypeError('fetch failed', { cause: coded('ECONNREFUSED') });

const cases: [string, unknown, Failure][] = [
  ['she stopped', answered('access_denied'), 'stopped'],
  ['it is busy', answered('temporarily_unavailable'), 'down'],
  ['it is broken', answered('server_error'), 'down'],
  ['the level can’t be had', answered('unmet_authentication_requirements'), 'too-low'],
  ['any other answer', answered('invalid_scope'), 'not-right'],
  ['an unheard answer', answered('constructor'), 'not-right'],
  ['too slow', coded('OAUTH_TIMEOUT'), 'down'],
  ['another status', coded('OAUTH_RESPONSE_IS_NOT_CONFORM'), 'down'],
  ['a wrong claim', coded('OAUTH_JWT_CLAIM_COMPARISON_FAILED'), 'not-right'],
  ['an old token', coded('OAUTH_JWT_TIMESTAMP_CHECK_FAILED'), 'not-right'],
  [
    'a refused code',
    coded('OAUTH_RESPONSE_BODY_ERROR', { error: 'invalid_grant', status: 400 }),
    'not-right',
  ],
  ['no connection', failed, 'down'],
  ['no connection, wrapped', new Error('something went wrong', { cause: failed }), 'down'],
  ['no error at all', 'x', 'not-right'],
];
for (const [what, error, expected] of cases)
  test(`${what}: ${expected}`, () => assert.equal(failureOf(error), expected));

test('the log hears what went wrong, not what was in the answer', () => {
  const error = coded('OAUTH_RESPONSE_BODY_ERROR', {
    error: 'invalid_grant',
    status: 400,
    cause: { id_token: 'geheim' },
  });
  assert.equal(inShort(error), 'Error OAUTH_RESPONSE_BODY_ERROR invalid_grant 400');
  assert.equal(inShort('x'), 'string');
});
