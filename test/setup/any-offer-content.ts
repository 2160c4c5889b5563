import fc from 'fast-check';
import type { OfferContent } from '../../src/ask/offers/index.ts';
import {
  DELIVERY,
  FUNDING,
  OWN_CONTRIBUTIONS,
  PRICE_UNITS,
  TARGET_GROUPS,
} from '../../src/ask/offers/index.ts';

// For property tests: any content that an offer can have, with texts as they are after cleaning.
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcé"\';,=+- \n€1') });
const text = word.map((one) => one.trim()).filter((one) => one !== '');
const count = maybe(fc.integer({ min: 0, max: 400 }));
const area = fc.integer({ min: 1, max: 9999 }).map(String);

export const anyContent: fc.Arbitrary<OfferContent> = fc
  .record<OfferContent>(
    {
      title: text,
      description: text,
      line: maybe(text),
      productDetail: maybe(text),
      targetGroups: fc.subarray([...TARGET_GROUPS]),
      funding: fc.subarray([...FUNDING]),
      priceEur: maybe(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
      priceUnit: maybe(fc.constantFrom(...PRICE_UNITS)),
      ownContribution: maybe(fc.constantFrom(...OWN_CONTRIBUTIONS)),
      priceDetail: maybe(text),
      generalProvision: fc.boolean(),
      delivery: fc.subarray([...DELIVERY]),
      postcode: maybe(fc.integer({ min: 1000, max: 9999 }).map(String)),
      city: maybe(text),
      serviceArea: fc.uniqueArray(fc.oneof(area, fc.constant('NL')), { maxLength: 5 }),
      placeDetail: maybe(text),
      waitDays: count,
      capacity: count,
      updated: maybe(fc.constantFrom('2026-01-31', '2024-02-29')),
      languages: fc.subarray(['nl', 'tr', 'en', 'ar']),
      minAge: count,
      maxAge: count,
      staffGenderChoice: maybe(fc.boolean()),
      personnel: maybe(text),
      personnelDetail: maybe(text),
      facesCount: count,
      choosePerson: maybe(fc.boolean()),
      special: maybe(text),
      specialDetail: maybe(text),
      trialDays: count,
      noticeDays: count,
    },
    { noNullPrototype: true },
  )
  .map((content) =>
    content.minAge !== null && content.maxAge !== null && content.minAge > content.maxAge
      ? { ...content, minAge: content.maxAge, maxAge: content.minAge }
      : content,
  );
