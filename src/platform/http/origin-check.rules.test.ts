import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameOrigin } from './origin-check.rules.ts';

const OURS = 'http://localhost:4300';
const cases: [string, { site?: string; origin?: string }, boolean][] = [
  ['GET', {}, true],
  ['POST', {}, false],
  ['POST', { site: 'same-origin' }, true],
  ['POST', { site: 'same-site', origin: OURS }, false],
  ['POST', { site: 'cross-site' }, false],
  ['POST', { site: 'none' }, false],
  ['POST', { origin: OURS }, true],
  ['POST', { origin: 'null' }, false],
  ['POST', { origin: 'http://localhost:4301' }, false],
  ['DELETE', {}, false],
];
for (const [method, headers, expected] of cases)
  test(`${method} ${JSON.stringify(headers)} → ${expected}`, () =>
    assert.equal(sameOrigin(method, headers, OURS), expected));
