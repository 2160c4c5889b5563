import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Reader } from '../index/reader.ts';
import { newReader } from '../language.ts';
import { asWhole, gistOf, withGist } from './gist-of.ts';
import type { AskedConcept } from './query.ts';

let reader: Reader;
before(async () => {
  reader = await newReader();
});
const felt = (text: string, about: string[] | null = null, unwanted: number[] = []) =>
  gistOf(reader, reader.sentences(text), { about }, unwanted);
const idOf = (concept: number): string => reader.concepts[concept]?.id ?? '';
const placeOf = (id: string): number => reader.concepts.findIndex((one) => one.id === id);
const STORY = 'De aanmaningen stapelen zich op en ik maak geen envelop meer open';
const said = (id: string, weight: number): AskedConcept => ({
  concept: placeOf(id),
  weight,
  said: id,
  strong: true,
  elsewhere: false,
});

test('a story without a phrase is about something, with the words that say so', () => {
  const [first] = felt(STORY);
  assert.ok(['schulden', 'administratie'].includes(idOf(first?.concept ?? -1)));
  for (const word of first?.words ?? []) assert.ok(STORY.toLowerCase().includes(word));
});

test('words that tell nothing are about nothing', () => {
  for (const text of ['help', 'hulp', 'ik wil graag', '']) assert.deepEqual(felt(text), [], text);
});

test('what is refused is not felt, nor what she did not confirm', () => {
  const [first] = felt(STORY);
  const without = felt(STORY, null, [first?.concept ?? -1]);
  assert.ok(without.every(({ concept }) => concept !== first?.concept));
  assert.deepEqual(felt(STORY, ['wandelen']), []);
});

test('what was said and what is felt are at most one question together, the heaviest first', () => {
  for (const all of [[], [said('schulden', 1.2)], [said('wandelen', 0.5), said('schulden', 2)]]) {
    const asked = withGist(reader, all, felt(STORY));
    const weights = asked.map(({ weight }) => weight);
    assert.ok(weights.reduce((sum, one) => sum + one, 0) <= 1 + 1e-9);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
    for (const { concept } of all) assert.ok(asked.some((one) => one.concept === concept));
  }
});

test('what she confirmed is all she asks', () => {
  const whole = asWhole([said('schulden', 0.2), said('wandelen', 0.1)]);
  assert.ok(Math.abs(whole.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9);
  assert.deepEqual(asWhole([]), []);
});
