import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { anyContent } from '../../../../test/setup/any-offer-content.ts';
import { emptyNeed, emptyOffer } from '../../../../test/setup/example-offer.ts';
import { newReader, spelling } from '../language.ts';
import { answer } from '../matcher.ts';
import { OfferIndex } from './offer-index.ts';
import type { Reader } from './reader.ts';

const TITLES = ['Hulp bij douchen', 'Steunkousen aan en uit', 'Dagbesteding bij dementie', 'Zwemmen'];
const entries = fc.sample(anyContent, { numRuns: 200, seed: 5 }).map((content, at) => ({
  ...emptyOffer,
  ...content,
  title: TITLES[at % TITLES.length] ?? '',
  description: 'Wij komen bij u.',
  id: `offer-${at}`,
}));

let reader: Reader;
let spelt: Awaited<ReturnType<typeof spelling>>;
before(async () => {
  reader = await newReader([]);
  spelt = await spelling();
});

const foundIn = (index: OfferIndex, topic: string): string[] => {
  const need = { ...emptyNeed, topic };
  const search = { seed: 's', limit: 1_000, reasonOf: () => null };
  const { offers } = answer(index, spelt, { ...need, text: topic, postcodes: [] }, search, need);
  return offers.map(({ id, score }) => `${id} ${score}`).sort();
};

describe('offers that are published once more', () => {
  // A new version stands in a new slot; the old one still stands in the lists of words until they are tidied.
  for (const [part, share] of [
    ['all', 1],
    ['most', 1.3],
    ['some', 5],
  ] as const)
    test(`${part} of them: the same is found, with the same scores`, () => {
      const index = new OfferIndex(reader);
      for (const entry of entries) index.add(entry);
      const topics = ['dagbesteding of zwemmen', 'douchen', 'steunkousen'];
      const once = topics.map((topic) => foundIn(index, topic));
      for (const [at, entry] of entries.entries()) if (at % share < 1) index.add(entry);
      assert.deepEqual(
        topics.map((topic) => foundIn(index, topic)),
        once,
      );
      assert.ok(once.every((found) => found.length > 0));
    });
});
