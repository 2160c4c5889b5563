import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helping, knownLong } from './helping.ts';
import { lives } from './region.ts';

test('who is helped is not left with a choice for a year, and was known before anybody helped her', () => {
  const today = new Date('2026-11-22T12:00:00Z');
  const { mother, mandates } = helping(knownLong(lives(today), today), today);
  assert.ok(mother && today.getTime() - mother.asked.getTime() < 60 * 86_400_000);
  assert.ok(mandates.every(({ accepted_at }) => accepted_at && accepted_at > mother.since));
  // The neighbour's is over.
  assert.ok((mandates[2]?.valid_until ?? '') < '2026-11-22');
});
