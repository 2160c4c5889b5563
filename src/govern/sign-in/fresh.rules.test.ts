import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFresh, isSecondFresh } from './fresh.rules.ts';

const now = new Date('2026-03-10T09:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

test('who proved it a quarter of an hour ago at most is not asked again', () => {
  const cases: [number, number | null, boolean, boolean][] = [
    [0, null, true, false],
    [15, null, true, false],
    [16, null, false, false],
    [600, 15, true, true],
    [600, 16, false, false],
  ];
  for (const [started, second, fresh, secondFresh] of cases) {
    const session = {
      assurance: 'code',
      startedAt: ago(started),
      secondFactorAt: second === null ? null : ago(second),
    };
    assert.equal(isFresh(session, now), fresh, `${started} ${second}`);
    assert.equal(isSecondFresh(session, now), secondFresh, `${started} ${second}`);
  }
});

test('in a demo nobody is asked', () => {
  const session = { assurance: 'demo', startedAt: ago(600), secondFactorAt: null };
  assert.ok(isFresh(session, now) && isSecondFresh(session, now));
});
