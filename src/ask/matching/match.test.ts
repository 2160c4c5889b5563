import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { anyContent } from '../../../test/setup/any-offer-content.ts';
import { emptyNeed } from '../../../test/setup/example-offer.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import {
  DELIVERY,
  FUNDING,
  type OfferContent,
  offersByIds,
  type PublishedOffer,
  publishAll,
  TARGET_GROUPS,
} from '../offers/index.ts';
import { relaxed } from './explain/relaxations.rules.ts';
import { freshIndex } from './fresh-index.ts';
import { classOf } from './index/search.ts';
import { distances, EXCLUSION_REASONS, hardFit, knownTowns, match, type Need, putPlaces } from './index.ts';
import { spelling } from './language.ts';
import { answer } from './matcher.ts';
import { FITS_WELL } from './near-and-far.rules.ts';

const now = new Date('2026-03-10T09:00:00Z');
const organisation = newId();
const operator: Actor = { kind: 'operator' };
const full = Boolean(process.env.AANZET_PROVE);

let db: FreshDatabase;
let offers: PublishedOffer[];
before(async () => {
  db = await freshDatabase();
  const texts = ['Hulp bij douchen', 'Steunkousen aan en uit', 'Dagbesteding bij dementie', 'Zwemmen'];
  const [base] = fc.sample(anyContent, { numRuns: 1, seed: 1 });
  const contents = fc.sample(anyContent, { numRuns: full ? 1500 : 250, seed: 5 }).map(
    (content, index): OfferContent => ({
      ...content,
      title: texts[index % texts.length] ?? '',
      description: 'Wij komen bij u.',
      special: null,
      personnel: null,
    }),
  );
  assert.ok(base);
  const ids = contents.map(newId);
  await db.door.transaction(operator, (tx) =>
    publishAll(
      tx,
      contents.map((content, index) => {
        const id = ids[index] ?? '';
        return {
          organisationId: organisation,
          id,
          externalId: id,
          teamId: null,
          version: 1,
          content,
          at: now,
          by: null,
        };
      }),
    ),
  );
  offers = await read((tx) => offersByIds(tx, ids));
});
after(() => db.close());

const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.door.transaction({ kind: 'visitor' }, work);
const find = (need: Partial<Need>, seed = 's', limit = 10_000) =>
  read((tx) => match(tx, { ...emptyNeed, ...need }, { seed, limit }));

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyNeed: fc.Arbitrary<Need> = fc.record(
  {
    topic: fc.constantFrom('douchen', 'steunkousen', 'dagbesteding of zwemmen'),
    forWhom: fc.constantFrom('self' as const, 'other' as const),
    age: maybe(fc.integer({ min: 0, max: 130 })),
    postcode: maybe(fc.integer({ min: 1000, max: 9999 }).map(String)),
    town: fc.constant(null),
    funding: fc.subarray([...FUNDING], { maxLength: 2 }),
    delivery: fc.subarray([...DELIVERY], { maxLength: 2 }),
    language: maybe(fc.constantFrom('nl', 'tr')),
    maxWaitDays: maybe(fc.nat(400)),
    maxPriceEur: maybe(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
    targetGroups: fc.subarray([...TARGET_GROUPS], { maxLength: 2 }),
    without: fc.constant([]),
    about: fc.constant(null),
    travelKm: fc.constant(null),
  },
  { noNullPrototype: true },
);

/** All that the words find, whatever the limits say. */
const foundFor = async (need: Need): Promise<ReadonlyMap<string, number>> => {
  const index = await read(freshIndex);
  const asked = { ...need, text: need.topic, postcodes: [] };
  const all = { seed: 's', limit: 10_000, reasonOf: () => null };
  const { offers: found } = answer(index, await spelling(), asked, all, need);
  return new Map(found.map(({ id, score }) => [id, score]));
};

test('the search excludes exactly what the rules exclude, for the same reasons', async () => {
  await fc.assert(
    fc.asyncProperty(anyNeed, async (need) => {
      const scores = await foundFor(need);
      const found = offers.filter(({ id }) => scores.has(id));
      const reasons = found.map((offer) => hardFit(offer, need, need.postcode ? [need.postcode] : []));
      const result = await find(need);
      if (result.kind !== 'none')
        assert.deepEqual(
          result.offers.map(({ offer }) => offer.id).sort(),
          found.flatMap(({ id }, index) => (reasons[index] === null ? [id] : [])).sort(),
        );
      const counted = EXCLUSION_REASONS.map((reason) => ({
        reason,
        count: reasons.filter((one) => one === reason).length,
      }));
      assert.deepEqual(
        result.excluded,
        counted.filter(({ count }) => count > 0),
      );
      for (const { offer, reason } of result.nearMisses)
        assert.equal(hardFit(offer, need, need.postcode ? [need.postcode] : []), reason);
    }),
    { seed: 13, numRuns: full ? 2000 : 40 },
  );
});

test('each way to more gives exactly as many more as it says', async () => {
  let ways = 0;
  await fc.assert(
    fc.asyncProperty(anyNeed, async (need) => {
      const fitting = async (one: Need, least: number) =>
        (await find(one)).offers.filter(({ fit }) => fit >= least).length;
      const result = await find(need);
      const scores = await foundFor(need);
      const least = Math.min(FITS_WELL, classOf(Math.max(0, ...scores.values())));
      for (const way of result.relaxations.filter(({ reason }) => reason !== 'age')) {
        ways += 1;
        const more = (await fitting(relaxed(need, way), least)) - (await fitting(need, least));
        assert.equal(more, way.more, JSON.stringify(way));
      }
    }),
    { seed: 7, numRuns: full ? 500 : 25 },
  );
  assert.ok(ways > 20, `${ways} ways tried`);
});

test('what an offer scores is the sum of its reasons, each with a sentence', async () => {
  const { offers: found } = await find({ topic: 'hulp bij douchen', targetGroups: ['ouderen'] });
  assert.ok(found.length > 0);
  for (const { score, because } of found) {
    assert.equal(
      because.reduce((sum, { contribution }) => sum + contribution, 0),
      score,
    );
    assert.ok(because.every(({ text }) => /\.$/.test(text)));
  }
});

test('better fit first; inside one class the lot decides, the same for the same seed', async () => {
  const one = await find({ topic: 'douchen', targetGroups: ['ouderen'] });
  const fits = one.offers.map(({ fit }) => fit);
  assert.deepEqual(
    fits,
    [...fits].sort((a, b) => b - a),
  );
  const ids = (result: typeof one) => result.offers.map(({ offer }) => offer.id);
  assert.deepEqual(ids(await find({ topic: 'douchen', targetGroups: ['ouderen'] })), ids(one));
  const other = ids(await find({ topic: 'douchen', targetGroups: ['ouderen'] }, 'other seed'));
  assert.notDeepEqual(other, ids(one));
  assert.deepEqual([...other].sort(), [...ids(one)].sort());
});

const titlesOf = async (need: Partial<Need>) => [
  ...new Set((await find(need)).offers.map(({ offer }) => offer.title)),
];

test('lay words find the words of offers; what is not wanted is not there', async () => {
  assert.equal((await titlesOf({ topic: 'hulp bij het wassen' }))[0], 'Hulp bij douchen');
  const topic = 'samen zwemmen of dagbesteding';
  assert.ok((await titlesOf({ topic })).includes('Dagbesteding bij dementie'));
  const others = await titlesOf({ topic, without: ['dementie'] });
  assert.equal(others[0], 'Zwemmen');
  assert.ok(!others.includes('Dagbesteding bij dementie'));
});

test('what she confirms it is about holds: others are left out, hers are added', async () => {
  const topic = 'hulp bij douchen';
  assert.equal((await titlesOf({ topic }))[0], 'Hulp bij douchen');
  assert.equal((await titlesOf({ topic, about: ['wassen'] }))[0], 'Hulp bij douchen');
  assert.equal((await titlesOf({ topic, about: ['steunkousen'] }))[0], 'Steunkousen aan en uit');
  const fitOf = async (about: string[]) => (await find({ topic, about })).offers.map(({ fit }) => fit);
  assert.ok((await fitOf(['steunkousen', 'wassen'])).length >= (await fitOf(['wassen'])).length);
});

test('nothing that fits is said as it is, whatever was typed', async () => {
  for (const topic of ['xylofoon', "') | !x:* -- \\", '', '💙💙', '<b>', 'привет'])
    assert.deepEqual(
      (({ kind, offers: found }) => [kind, found.length])(await find({ topic })),
      ['none', 0],
      topic,
    );
});

test('an emergency says so, and keeps what was found', async () => {
  const result = await find({ topic: 'douchen, en hij heeft ademnood' });
  assert.equal(result.kind, 'emergency');
  assert.ok(result.offers.length > 0);
});

test('distances and towns come from the table of places', async () => {
  await db.door.transaction(operator, (tx) =>
    putPlaces(tx, [
      { postcode: '1234', town: 'Lindemeer', latitude: 52, longitude: 5 },
      { postcode: '1235', town: 'Oudedijk', latitude: 52.01, longitude: 5 },
    ]),
  );
  const km = await read((tx) => distances(tx, '1234AB', ['1235', '1234', '0999']));
  assert.deepEqual([...km.keys()], ['1235', '1234']);
  assert.ok(Math.abs((km.get('1235') ?? 0) - 1.112) < 0.001);
  assert.equal((await read((tx) => distances(tx, '0999', ['1234']))).size, 0);
  assert.equal(km.coarse.size, 0);
  const further = await read((tx) => distances(tx, '1234', ['1235', '9711', '1290']));
  assert.deepEqual([[...further.keys()], [...further.coarse]], [['1235', '9711'], ['9711']]);
  assert.deepEqual(await read(knownTowns), ['Lindemeer', 'Oudedijk']);
  const inTown = await find({ topic: 'douchen', town: 'lindemeer' });
  const atPostcode = await find({ topic: 'douchen', postcode: '1234' });
  assert.deepEqual(inTown.excluded, atPostcode.excluded);
});
