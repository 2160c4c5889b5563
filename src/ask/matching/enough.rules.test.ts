import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnough } from './enough.rules.ts';
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
  ['only something far is offered', [asked()], 0.1, 400, CARE, false],
  ['named in passing: not offered', [asked({ elsewhere: true })], 0.5, 400, CARE, false],
  ['not what it is mostly about, and something fits', [asked({ weight: 0.3 })], 0.1, 400, CARE, true],
  ['the best is a word in passing', [asked()], 1, FIT.enough.score - 1, CARE, false],
  ['no concept: the words must be there', [], 0, FIT.enough.byWords, CARE, true],
  ['no concept: a word in passing', [], 0, FIT.enough.byWords - 1, CARE, false],
  ['sounds like cars, with a word of care in it', [asked()], 1, 400, -0.4, false],
  ['sounds like cars and surely is about care', [asked()], 1, 700, -0.4, true],
];
for (const [what, concepts, share, best, sounds, is] of cases)
  test(what, () => {
    const offers = concepts.map((one) => giving(one, share));
    assert.equal(isEnough(queryOf(concepts), { best, offers }, null, sounds), is);
  });

test('surely about something else: nothing is looked for', () => {
  const found = { best: 900, offers: [giving(asked(), 1)] };
  assert.equal(isEnough(queryOf([asked()]), found, { topic: 'car', sure: true }, CARE), false);
});

test('the more it sounds like something else, the more must be found', () => {
  const found = (best: number) => ({ best, offers: [giving(asked(), 1)] });
  const steps = [-5, -3, -2.5, -2, -1, 0, 1];
  for (let best = 0; best <= 1000; best += 50) {
    const is = steps.map((sounds) => isEnough(queryOf([asked()]), found(best), null, sounds));
    assert.deepEqual(
      is,
      [...is].sort((a, b) => Number(b) - Number(a)),
    );
  }
});
