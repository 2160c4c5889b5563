import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawLots, frameOf, lotOf, plainWords } from './lots.rules.ts';

const lots = Array.from({ length: 200 }, (_, at) => lotOf(`right ${at}`));
const seed = { head: 'head', frame: frameOf(lots), words: 'negen rode daken' };

test('the same list and the same words draw the same lots, in whatever order they lie', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(lots, { minLength: lots.length }), (shuffled) => {
      assert.deepEqual(drawLots(seed, shuffled), drawLots(seed, lots));
      assert.equal(frameOf(shuffled), seed.frame);
    }),
  );
  assert.equal(new Set(drawLots(seed, lots)).size, 20);
});

test('other words, or one right more, draw others; each right has an equal chance', () => {
  assert.notDeepEqual(drawLots({ ...seed, words: 'negen rode dalen' }, lots), drawLots(seed, lots));
  const more = [...lots, lotOf('one more')];
  assert.notEqual(frameOf(more), seed.frame);
  const often = new Map(lots.map((lot) => [lot, 0]));
  for (let at = 0; at < 2000; at += 1)
    for (const lot of drawLots({ ...seed, words: `words ${at}` }, lots))
      often.set(lot, (often.get(lot) ?? 0) + 1);
  // 200 expected of each; five standard deviations.
  for (const times of often.values()) assert.ok(Math.abs(times - 200) < 68, `${times}`);
});

test('fewer rights than the sample are all drawn', () => {
  assert.equal(drawLots(seed, lots.slice(0, 7)).length, 7);
  assert.deepEqual(drawLots(seed, []), []);
});

test('spaces and capitals make no other words', () =>
  assert.equal(plainWords('  Negen  rode\tDaken '), 'negen rode daken'));
