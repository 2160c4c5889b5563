import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDatabaseAway } from './database-problem.rules.ts';

const error = (facts: object, message = ''): Error => Object.assign(new Error(message), facts);

test('away, or something else that is wrong', () => {
  const cases: [unknown, boolean][] = [
    [error({ code: 'ECONNREFUSED' }), true],
    [error({ code: 'ENOENT', syscall: 'connect' }), true],
    [error({ code: 'ENOENT', syscall: 'open' }), false],
    [error({ code: '57P01' }), true],
    [error({ code: '53100' }), true],
    [error({ code: '23505' }), false],
    [error({}, 'Connection terminated unexpectedly'), true],
    [error({}, 'no such thing'), false],
    ['text', false],
  ];
  for (const [what, away] of cases) assert.equal(isDatabaseAway(what), away, String(what));
});
