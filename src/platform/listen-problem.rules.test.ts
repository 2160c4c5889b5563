import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listenProblem } from './listen-problem.rules.ts';

test('a port that is taken: names it, and the way to another', () => {
  const problem = listenProblem('127.0.0.1', 4300, 'EADDRINUSE');
  assert.match(problem?.message ?? '', /4300/);
  assert.match(problem?.advice ?? '', /PORT=4301/);
});

test('a port for root alone', () => {
  assert.equal(listenProblem('127.0.0.1', 80, 'EACCES')?.code, 'port-forbidden');
});

test('an address of another machine', () => {
  assert.match(listenProblem('192.0.2.1', 4300, 'EADDRNOTAVAIL')?.message ?? '', /192\.0\.2\.1.*HOST/);
});

test('anything else is not explained away', () => {
  assert.equal(listenProblem('127.0.0.1', 4300, 'EMFILE'), undefined);
});
