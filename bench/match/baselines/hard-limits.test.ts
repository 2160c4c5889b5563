import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OfferEntry } from '../../../src/ask/matching/index/offer-entry.ts';
import { DELIVERY, FUNDING } from '../../../src/ask/offers/index.ts';
import { anyContent } from '../../../test/setup/any-offer-content.ts';
import { excludedFor, type Limits } from './baseline.ts';
import { BASELINE_NAMES, BASELINES } from './index.ts';
import { type PlainColumns, plainColumns, type Wanted, wantedOf } from './plain-columns.ts';

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  postcodes: fc.array(fc.integer({ min: 1000, max: 9999 }).map(String), { maxLength: 2 }),
  age: maybe(fc.integer({ min: 0, max: 130 })),
  funding: fc.subarray([...FUNDING], { maxLength: 2 }),
  language: maybe(fc.constantFrom('nl', 'tr', 'pl')),
  delivery: fc.subarray([...DELIVERY], { maxLength: 2 }),
  maxWaitDays: maybe(fc.integer({ min: 0, max: 400 })),
  maxPriceEur: maybe(fc.integer({ min: 0, max: 5000 })),
});
const anyEntry: fc.Arbitrary<OfferEntry> = anyContent.map((content) => ({ ...content, id: 'x' }));

const lets = (columns: PlainColumns, { any, most, least }: Wanted): boolean =>
  any.every(({ column, of }) => columns[column].some((one) => of.includes(one))) &&
  most.every(({ column, value }) => columns[column] <= value) &&
  least.every(({ column, value }) => columns[column] >= value);

test('plain columns say the same as the hard fit', () => {
  fc.assert(
    fc.property(anyEntry, anyLimits, (entry, limits) => {
      const allowed = excludedFor(limits)(entry) === null;
      assert.equal(lets(plainColumns(entry), wantedOf(limits)), allowed);
    }),
    { numRuns: 2000 },
  );
});

/** All with the same words, so that only the limits can make a difference. */
const entries = fc
  .sample(anyContent, { numRuns: 300, seed: 4 })
  .map((content, index): OfferEntry => ({ ...content, id: `offer ${index}`, title: 'Hulp bij douchen' }));
const questions = fc.sample(anyLimits, { numRuns: 60, seed: 4 });

for (const name of BASELINE_NAMES)
  test(`${name} finds exactly what the hard fit lets through`, async () => {
    const make = await BASELINES[name]();
    const baseline = await make([entries.slice(0, 200), entries.slice(200)]);
    try {
      const counts = new Set<number>();
      for (const limits of questions) {
        const reason = excludedFor(limits);
        const allowed = entries.filter((entry) => reason(entry) === null).map(({ id }) => id);
        const found = await baseline.find('wie helpt met douchen?', limits, entries.length);
        assert.deepEqual(found.toSorted(), allowed.toSorted(), JSON.stringify(limits));
        counts.add(allowed.length);
      }
      assert.ok(counts.size > 10, 'the limits made a difference');
      const few = await baseline.find('douchen', questions[0] as Limits, 3);
      assert.ok(few.length <= 3);
    } finally {
      await baseline.close();
    }
  });
