import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../platform/crypto/secrets.ts';
import { LOTS, lotOf } from './lot.rules.ts';

const OFFERS = ['a', 'b', 'c', 'd'];
const drawn = (question: string): string[] =>
  [...OFFERS].sort((one, other) => lotOf(question, other) - lotOf(question, one));

test('one question always draws the same lots, whole and below the most', () => {
  const question = newId();
  assert.deepEqual(drawn(question), drawn(question));
  for (const offer of OFFERS) {
    const lot = lotOf(question, offer);
    assert.ok(Number.isInteger(lot) && lot >= 0 && lot < LOTS);
  }
});

test('over questions each offer comes first, second, third and last about as often', () => {
  const counts = new Map<string, number>();
  const questions = 8_000;
  for (let at = 0; at < questions; at += 1)
    for (const [place, offer] of drawn(`question ${at}`).entries())
      counts.set(`${offer}${place}`, (counts.get(`${offer}${place}`) ?? 0) + 1);
  assert.equal(counts.size, OFFERS.length ** 2);
  // Within five standard deviations of a quarter.
  for (const count of counts.values()) assert.ok(Math.abs(count - questions / 4) < 5 * 39, `${count}`);
});
