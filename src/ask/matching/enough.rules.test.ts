import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnough } from './enough.rules.ts';
import { FIT } from './fit-weights.ts';
import type { FoundOffer } from './index/search.ts';
import type { AskedConcept, Query } from './query/query.ts';

const asked = (more: Partial<AskedConcept> = {}): AskedConcept => ({
  concept: 1,
  weight: 1.4,
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
const outside = { topic: 'car', sure: false };
const other = { topic: 'other', sure: false };

const cases: [
  what: string,
  concepts: AskedConcept[],
  share: number,
  best: number,
  out: typeof outside | null,
  is: boolean,
][] = [
  ['somebody offers it', [asked()], 1, 600, null, true],
  ['only something near is offered', [asked()], 0.3, 600, null, false],
  ['named in passing: not offered', [asked({ elsewhere: true })], 0.5, 600, null, false],
  ['only hinted at, and something fits', [asked({ strong: false })], 0.1, 600, null, true],
  ['the best is a word in passing', [asked()], 1, FIT.enough.score - 1, null, false],
  ['no concept: the words must be there', [], 0, FIT.enough.byWords, null, true],
  ['no concept: a word in passing', [], 0, FIT.enough.byWords - 1, null, false],
  ['about cars, with a word of care in it', [asked({ weight: 1 })], 1, 600, outside, false],
  ['about cars and surely about care', [asked({ weight: 2 })], 1, 600, outside, true],
  ['sounds like nothing known, but a phrase of care is there', [asked({ weight: 1 })], 1, 600, other, true],
];
for (const [what, concepts, share, best, out, is] of cases)
  test(what, () => {
    const offers = concepts.map((one) => giving(one, share));
    assert.equal(isEnough(queryOf(concepts), { best, offers }, out), is);
  });
