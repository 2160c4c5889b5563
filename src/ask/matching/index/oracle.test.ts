import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyContent } from '../../../../test/setup/any-offer-content.ts';
import { emptyNeed, emptyOffer } from '../../../../test/setup/example-offer.ts';
import { DELIVERY, FUNDING, type PublishedOffer, TARGET_GROUPS } from '../../offers/index.ts';
import { hardFit } from '../hard-fit.rules.ts';
import { newReader } from '../language.ts';
import type { Need } from '../need.ts';
import type { Query } from '../query/query.ts';
import { Evidence } from './evidence.ts';
import { limitsOf } from './limits.rules.ts';
import { OfferIndex } from './offer-index.ts';
import { type FoundOffer, search } from './search.ts';
import { bitsOf } from './sets.ts';

/** `npm run prove`: 100,000 questions; each run asks many. */
const RUNS = process.env.AANZET_PROVE ? 2_000 : 12;
const QUESTIONS = 50;

const TITLES = [
  'Hulp bij douchen en aankleden',
  'Dagbesteding voor mensen met dementie',
  'Praten bij somberheid',
  'Logeren op de boerderij',
  'Samen eten in de buurt',
  'Hulp bij geld en post',
  'Niet meer vallen: kijken en oefenen',
  'Zwemmen',
];
const TEXTS = [
  'Wij helpen u met wassen en steunkousen.',
  'Voor wie zorgt en even rust wil. Een nacht kan al.',
  'Koffie, muziek en een wandeling. De bus haalt u op.',
  'Met een psycholoog, online of thuis.',
  'Kom gerust binnen.',
];
const ASKED = [
  'douchen',
  'mijn moeder valt steeds',
  'ik ben zo somber',
  'samen eten of wandelen',
  'de post ligt ongeopend',
  'hij vergeet alles en wil niet onder de douche',
  'een weekend logeren',
  'muziek',
];

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyOffer: fc.Arbitrary<PublishedOffer> = fc
  .tuple(anyContent, fc.constantFrom(...TITLES), fc.constantFrom(...TEXTS), fc.uuid())
  .map(([content, title, description, id]) => ({ ...emptyOffer, ...content, title, description, id }));
const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    age: maybe(fc.integer({ min: 0, max: 130 })),
    postcode: maybe(fc.integer({ min: 1000, max: 9999 }).map(String)),
    funding: fc.subarray([...FUNDING], { maxLength: 2 }),
    delivery: fc.subarray([...DELIVERY], { maxLength: 2 }),
    language: maybe(fc.constantFrom('nl', 'tr')),
    maxWaitDays: maybe(fc.nat(400)),
    maxPriceEur: maybe(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
  })
  .map((wishes) => ({ ...emptyNeed, ...wishes }));
const anyPeople = fc.subarray([...TARGET_GROUPS], { maxLength: 2 });

const reader = await newReader();
const conceptsIn = (text: string): number[] => [
  ...new Set(reader.sentences(text).flatMap((one) => reader.hits(one).map((hit) => hit.concept))),
];

const queryOf = (text: string, people: readonly string[], seen: ReadonlySet<number>): Query => ({
  concepts: conceptsIn(text).map((concept, index) => ({
    concept,
    weight: 1 + (index % 2),
    said: text,
    strong: true,
    elsewhere: false,
  })),
  words: [...new Set(reader.sentences(text).flat())]
    .filter(({ stem }) => seen.has(stem))
    .slice(0, 3)
    .map(({ stem, word }) => ({ stem, word, weight: 1 })),
  people: bitsOf(people, TARGET_GROUPS),
  age: null,
  unwanted: { concepts: [], stems: [] },
  soft: { age: null, delivery: [] },
});

/** What the index should find, by asking an index of one offer at a time, and the rules in words for its limits. */
const byHand = (offers: readonly PublishedOffer[], query: Query, need: Need, seed: string) => {
  const postcodes = need.postcode ? [need.postcode] : [];
  const each = offers.flatMap((offer) => {
    const alone = new OfferIndex(reader);
    alone.add(offer);
    const [found] = search(alone, query, { seed, limit: 1, reasonOf: () => null }).offers;
    return found ? [{ id: offer.id, score: found.score, reason: hardFit(offer, need, postcodes) }] : [];
  });
  return {
    fitting: each.filter(({ reason }) => reason === null),
    counts: new Map(
      [...new Set(each.map(({ reason }) => reason))].map((reason) => [
        reason,
        each.filter((one) => one.reason === reason).length,
      ]),
    ),
    reasonOf: new Map(each.map(({ id, reason }) => [id, reason])),
  };
};

const sumOf = ({ parts }: FoundOffer): number => parts.reduce((sum, { points }) => sum + points, 0);

test('the index finds what brute force finds, leaves out what the rules leave out, and its parts sum up', () => {
  const evidence = new Evidence(reader);
  fc.assert(
    fc.property(
      fc.array(anyOffer, { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.constantFrom(...ASKED), anyPeople, anyNeed), {
        minLength: QUESTIONS,
        maxLength: QUESTIONS,
      }),
      fc.array(fc.nat(29), { maxLength: 10 }),
      (offers, questions, gone) => {
        const index = new OfferIndex(reader);
        for (const offer of offers) index.add(offer);
        // Taken away and put back, and taken away for good: what is left is what counts.
        for (const at of gone) if (offers[at]) index.add(offers[at]);
        const removed = new Set(gone.slice(0, 3).flatMap((at) => offers[at]?.id ?? []));
        for (const id of removed) index.remove(id);
        const left = offers.filter(({ id }) => !removed.has(id));
        const seen = new Set(
          left.flatMap((offer) => {
            evidence.read(offer);
            return [...evidence.words.list];
          }),
        );
        for (const [text, people, need] of questions) {
          const query = queryOf(text, people, seen);
          const reasonOf = limitsOf(index.columns, need, need.postcode ? [need.postcode] : []);
          const found = search(index, query, { seed: 's', limit: 100, reasonOf });
          const expected = byHand(left, query, need, 's');
          assert.deepEqual(
            found.offers.map(({ id, score }) => [id, score]).sort(),
            expected.fitting.map(({ id, score }) => [id, score]).sort(),
          );
          const scores = found.offers.map(({ score }) => score);
          assert.deepEqual(
            scores,
            [...scores].sort((a, b) => b - a),
          );
          for (const offer of found.offers) assert.equal(sumOf(offer), offer.score);
          for (const { id, reason } of found.excluded) assert.equal(reason, expected.reasonOf.get(id));
          for (const [reason, count] of found.counts) assert.equal(count, expected.counts.get(reason));
        }
      },
    ),
    { seed: 17, numRuns: RUNS },
  );
});
