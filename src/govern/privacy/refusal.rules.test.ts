import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../platform/log/log.ts';
import { refusalOf } from './refusal.rules.ts';

test('the code and the constraint of what the database refused are in the log line, and no value is', () => {
  const error = Object.assign(new Error('Klaasje violates'), {
    code: '23503',
    constraint: 'delivery_indication',
    detail: 'Key (name)=(Klaasje) is still referenced.',
  });
  const lines: string[] = [];
  const log = createLog('info', { write: (text: string) => lines.push(text) });
  log.error({ err: error, ...refusalOf(error) }, 'erasing broke off');
  const line = lines.join('');
  const { sqlstate, constraint } = JSON.parse(line) as Record<string, unknown>;
  assert.deepEqual([sqlstate, constraint], ['23503', 'delivery_indication']);
  assert.doesNotMatch(line, /Klaasje/);
});

test('of any other error nothing is said', () => {
  assert.deepEqual(refusalOf(new Error('killed')), {});
  assert.deepEqual(refusalOf(Object.assign(new Error(), { code: 'ECONNRESET' })), {});
  assert.deepEqual(refusalOf('killed'), {});
});
