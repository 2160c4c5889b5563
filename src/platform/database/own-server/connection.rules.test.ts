import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectionProblem } from './connection.rules.ts';

const url = 'postgres://kees:s%40cret@db.example.nl:5433/zorg';

describe('a server that cannot be used', () => {
  const cases: [
    { code?: string; message: string; errors?: { code: string; message: string }[] },
    string,
    RegExp,
  ][] = [
    [{ code: 'ENOTFOUND', message: '' }, 'no-host', /"db\.example\.nl"/],
    [{ code: 'ECONNREFUSED', message: '' }, 'no-server', /db\.example\.nl:5433/],
    [{ code: 'ENOENT', message: '' }, 'no-server', /5433/],
    [{ message: '', errors: [{ code: 'ECONNREFUSED', message: '' }] }, 'no-server', /5433/],
    [{ code: 'ETIMEDOUT', message: '' }, 'unreachable', /5433/],
    [{ message: 'timeout expired' }, 'unreachable', /does not answer/],
    [{ code: '28P01', message: '' }, 'wrong-password', /"kees"/],
    [{ code: '28000', message: 'role "kees" is not permitted to log in' }, 'no-login', /not permitted/],
    [{ code: '3D000', message: '' }, 'no-database', /"zorg"/],
    [{ code: '57P03', message: '' }, 'starting', /starting/],
    [{ message: 'The server does not support SSL connections' }, 'no-ssl', /SSL/],
  ];
  for (const [failure, code, message] of cases) {
    test(`${failure.code ?? failure.message}: ${code}`, () => {
      const problem = connectionProblem(url, 'DATABASE_URL', failure);
      assert.equal(problem?.code, code);
      assert.match(problem.message, message);
      assert.notEqual(problem.advice, '');
      assert.doesNotMatch(problem.message + problem.advice, /s@cret|s%40cret/);
    });
  }

  test('a failure of another kind is not explained away', () => {
    assert.equal(connectionProblem(url, 'DATABASE_URL', { code: '42P01', message: 'no table' }), undefined);
  });
});
