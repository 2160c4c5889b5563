import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyNeed, emptyOffer } from '../../../test/setup/example-offer.ts';
import { DELIVERY, TARGET_GROUPS } from '../offers/index.ts';
import { type Criterion, offerPoints, offerPointsTold, orderingScales } from './offer-points.rules.ts';

type Offer = typeof emptyOffer;
const of = (offer: Partial<Offer>, km: number | null = null, need: Partial<typeof emptyNeed> = {}) =>
  offerPoints({ ...emptyOffer, ...offer }, { ...emptyNeed, ...need }, km);

test('nothing known: no points, not nought', () => {
  assert.deepEqual(of({}), { product: null, price: null, place: null, promotion: null, personnel: null });
});
test('the best', () => {
  const best = {
    targetGroups: ['ouderen' as const],
    delivery: ['home' as const],
    priceEur: 0,
    trialDays: 14,
    noticeDays: 0,
    facesCount: 1,
    choosePerson: true,
  };
  assert.deepEqual(of(best), { product: 4, price: 4, place: 4, promotion: 4, personnel: 4 });
});
test('one part known: a range that says so, with the steps that gave it', () => {
  const { personnel, price } = offerPointsTold({ ...emptyOffer, facesCount: 1 }, emptyNeed, null);
  assert.deepEqual([personnel.points, personnel.range], [null, { low: 3, high: 4 }]);
  assert.deepEqual(
    personnel.parts.map(({ step }) => step?.text.nl),
    ['1 of 2 mensen', undefined],
  );
  assert.deepEqual(price.range, { low: 0, high: 4 });
});
test('price by its unit', () => {
  assert.equal(of({ priceEur: 11, priceUnit: 'day' }).price, 2);
  assert.equal(of({ priceEur: 11, priceUnit: 'month' }).price, 3);
  assert.equal(of({ priceEur: 11 }).price, null);
  assert.equal(of({ priceUnit: 'free' }).price, 4);
});
test('place by distance when one has to go there', () => {
  assert.deepEqual(
    [0.5, 2.3, 8, 40, null].map((km) => of({ delivery: ['location'] }, km).place),
    [3, 2, 1, 0, null],
  );
});
test('product: what was asked for', () => {
  const asked = { targetGroups: ['dementie' as const, 'ouderen' as const] };
  assert.equal(of({ targetGroups: ['dementie'], delivery: ['home'] }, null, asked).product, 3);
  assert.equal(of({ targetGroups: ['algemeen'], delivery: ['home'] }, null, asked).product, 3);
  assert.equal(of({ targetGroups: ['jeugd'], delivery: ['home'] }, null, asked).product, 2);
});
test('who it is makes no difference', () => {
  const offer = { priceEur: 5, priceUnit: 'hour' as const, facesCount: 3, choosePerson: false };
  const other = { ...offer, id: 'other', organisationId: 'rich', title: 'Beste keus', version: 9 };
  assert.deepEqual(of(offer), of(other));
});

const whole = fc.option(fc.nat(400), { nil: null });
const anyOffer = fc.record({
  targetGroups: fc.subarray([...TARGET_GROUPS]),
  delivery: fc.subarray([...DELIVERY]),
  priceEur: whole,
  priceUnit: fc.constantFrom('hour' as const, 'day' as const, 'month' as const, 'once' as const),
  trialDays: whole,
  noticeDays: whole,
  facesCount: whole,
  choosePerson: fc.option(fc.boolean(), { nil: null }),
});
const anyNeed = fc.record({
  targetGroups: fc.subarray([...TARGET_GROUPS]),
  delivery: fc.subarray([...DELIVERY]),
});
const more = fc.integer({ min: 1, max: 100 });
const runs = { seed: 7, numRuns: process.env.AANZET_PROVE ? 20_000 : 300 };

const noBetter = (criterion: Criterion, better: Partial<Offer>, worse: Partial<Offer>, km = [5, 5]): void => {
  const [a, b] = [of(better, km[0])[criterion], of(worse, km[1])[criterion]];
  if (a !== null && b !== null) assert.ok(a >= b, `${criterion}: ${a} < ${b}`);
};

test('points lie between 0 and 4, or are not known', () => {
  fc.assert(
    fc.property(anyOffer, anyNeed, fc.option(fc.nat(300), { nil: null }), (offer, need, km) => {
      for (const points of Object.values(of(offer, km, need)))
        assert.ok(points === null || (Number.isInteger(points) && points >= 0 && points <= 4));
    }),
    runs,
  );
});

test('cheaper, nearer, longer on trial, shorter notice, fewer faces, own choice: never fewer points', () => {
  fc.assert(
    fc.property(anyOffer, more, (offer, step) => {
      const { priceEur, trialDays, noticeDays, facesCount } = offer;
      if (priceEur !== null) noBetter('price', offer, { ...offer, priceEur: priceEur + step });
      if (trialDays !== null) noBetter('promotion', { ...offer, trialDays: trialDays + step }, offer);
      if (noticeDays !== null) noBetter('promotion', offer, { ...offer, noticeDays: noticeDays + step });
      if (facesCount !== null) noBetter('personnel', offer, { ...offer, facesCount: facesCount + step });
      noBetter('personnel', { ...offer, choosePerson: true }, { ...offer, choosePerson: false });
      noBetter('place', offer, offer, [step, step * 2]);
      noBetter('place', { ...offer, delivery: ['home'] }, { ...offer, delivery: ['location'] }, [step, step]);
    }),
    runs,
  );
});

test('each scale that is shown goes down from its best, and says so in both languages', () => {
  for (const parts of Object.values(orderingScales))
    for (const { text, steps } of Object.values(parts)) {
      assert.ok(text.nl && text.en);
      for (const [index, step] of steps.entries()) {
        assert.ok(step.text.nl && step.text.en);
        const next = steps[index + 1];
        if (next) assert.ok(next.points < step.points && next.most > step.most);
      }
      assert.equal(steps.at(-1)?.most, Number.POSITIVE_INFINITY);
    }
});
