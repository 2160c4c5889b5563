import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnough, type Signs, signsOf, speaksForNone } from './enough.rules.ts';
import { FIT } from './fit-weights.ts';
import type { FoundOffer } from './index/search.ts';
import type { AskedConcept, Query } from './query/query.ts';

const asked = (more: Partial<AskedConcept> = {}): AskedConcept => ({
  concept: 1,
  weight: 0.8,
  said: 'douchen',
  strong: true,
  elsewhere: false,
  ...more,
});
const queryOf = (concepts: AskedConcept[]): Query => ({
  concepts,
  words: [],
  people: 0,
  age: null,
  unwanted: { concepts: [], stems: [] },
  soft: { age: null, delivery: [] },
});
/** An offer that gives this share of what was asked. */
const giving = (one: AskedConcept, share: number): FoundOffer => ({
  slot: 0,
  id: 'a',
  score: 600,
  parts: [{ kind: 'concept', asked: one, points: share * 500, most: 500 }],
});
const excluded = (score: number) => [{ slot: 1, id: 'b', score, reason: 'region' as const }];
const CARE = -4;

const cases: [
  what: string,
  concepts: AskedConcept[],
  share: number,
  best: number,
  sounds: number,
  is: boolean,
][] = [
  ['somebody offers it', [asked()], 1, 400, CARE, true],
  ['only something far is offered', [asked({ weight: 1 })], 0.1, 120, CARE, false],
  ['named in passing: not offered', [asked({ elsewhere: true })], 0.5, 300, CARE, false],
  ['not what it is mostly about, and something fits', [asked({ weight: 0.3 })], 0.1, 400, CARE, true],
  ['the best is a word in passing', [asked()], 1, FIT.enough - 1, CARE, false],
  ['sounds like cars, with a word of care in it', [asked()], 0.4, 200, 1, false],
  ['sounds a little like cars and surely is about care', [asked()], 1, 700, -0.4, true],
];
for (const [what, concepts, share, best, sounds, is] of cases)
  test(what, () => {
    const offers = concepts.map((one) => giving(one, share));
    const signs = signsOf(queryOf(concepts), { best, offers, excluded: [] }, null, sounds);
    assert.equal(isEnough(best, null, signs), is);
  });

test('surely about something else: nothing is looked for', () => {
  const found = { best: 900, offers: [giving(asked(), 1)], excluded: [] };
  const outside = { topic: 'car', sure: true };
  assert.equal(isEnough(900, outside, signsOf(queryOf([asked()]), found, outside, CARE)), false);
});

test('all who offer it are elsewhere: what is left is no answer', () => {
  const is = (out: number): boolean => {
    const found = { best: 100, offers: [giving(asked(), 0.22)], excluded: excluded(out) };
    return isEnough(found.best, null, signsOf(queryOf([asked()]), found, null, CARE));
  };
  assert.deepEqual([is(100), is(700)], [true, false]);
});

test('no sign ever speaks the other way', () => {
  const none: Signs = { sounds: 0, topic: 0, fits: 0, hardly: 0, excluded: 0, elsewhere: 0, missing: 0 };
  for (const sign of Object.keys(none) as (keyof Signs)[]) {
    const more = speaksForNone({ ...none, [sign]: 1 }) - speaksForNone(none);
    assert.ok(sign === 'fits' ? more <= 0 : more >= 0, sign);
  }
});

test('the more it sounds like something else, the more must be found', () => {
  const found = (best: number) => ({ best, offers: [giving(asked(), 1)], excluded: [] });
  const steps = [Number.NEGATIVE_INFINITY, -5, -3, -2.5, -2, -1, 0, 1, 5];
  for (let best = 0; best <= 1000; best += 50) {
    const is = steps.map((sounds) =>
      isEnough(best, null, signsOf(queryOf([asked()]), found(best), null, sounds)),
    );
    assert.deepEqual(
      is,
      [...is].sort((a, b) => Number(b) - Number(a)),
    );
  }
});
