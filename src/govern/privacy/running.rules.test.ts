import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASE_STATES } from '../../serve/cases/index.ts';
import { carriesOn } from './running.rules.ts';

test('what somebody gives or prepares carries on; what nobody answered ends by itself', () => {
  const at = (kind: 'desk' | 'chosen' | 'crisis', closed: boolean) =>
    CASE_STATES.filter((state) => carriesOn({ kind, state, closedAt: closed ? new Date(0) : null }));
  assert.deepEqual(at('chosen', false), ['accepted', 'waiting', 'serving']);
  assert.deepEqual(at('crisis', false), [...CASE_STATES]);
  assert.deepEqual([at('desk', false), at('chosen', true), at('crisis', true)], [[], [], []]);
});
