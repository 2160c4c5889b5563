import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyNeed, emptyOffer } from '../../../test/setup/example-offer.ts';
import { areasReaching, hardFit } from './hard-fit.rules.ts';

const fit = (offer: Partial<typeof emptyOffer>, need: Partial<typeof emptyNeed> = {}, postcodes = ['1234']) =>
  hardFit({ ...emptyOffer, ...offer }, { ...emptyNeed, ...need }, postcodes);

test('unknown never excludes', () => {
  const wishes = {
    age: 80,
    funding: ['wmo' as const],
    delivery: ['home' as const],
    language: 'tr',
    maxWaitDays: 1,
    maxPriceEur: 1,
  };
  assert.equal(fit({}, wishes), null);
});
test('region: a beginning of the postcode, the country, or online', () => {
  assert.equal(fit({ serviceArea: ['12'] }), null);
  assert.equal(fit({ serviceArea: ['1235', 'NL'] }), null);
  assert.equal(fit({ serviceArea: ['13'], delivery: ['online'] }), null);
  assert.equal(fit({ serviceArea: ['13', '1235'] }), 'region');
  assert.equal(fit({ serviceArea: ['13'] }, {}, []), null);
  assert.equal(fit({ serviceArea: ['13'] }, {}, ['1234', '1311']), null);
});
test('age: both ends count', () => {
  assert.deepEqual(
    [17, 18, 65, 66].map((age) => fit({ minAge: 18, maxAge: 65 }, { age })),
    ['age', null, null, 'age'],
  );
});
test('funding, language and delivery overlap when named', () => {
  assert.equal(fit({ funding: ['wmo', 'pgb'] }, { funding: ['pgb', 'wlz'] }), null);
  assert.equal(fit({ funding: ['wmo'] }, { funding: ['wlz'] }), 'funding');
  assert.equal(fit({ languages: ['nl'] }, { language: 'tr' }), 'language');
  assert.equal(fit({ delivery: ['home'] }, { delivery: ['group'] }), 'delivery');
});
test('wait and price up to and including the wish', () => {
  assert.equal(fit({ waitDays: 14 }, { maxWaitDays: 14 }), null);
  assert.equal(fit({ waitDays: 15 }, { maxWaitDays: 14 }), 'wait');
  assert.equal(fit({ priceEur: 10 }, { maxPriceEur: 9.99 }), 'price');
  assert.equal(fit({ priceEur: 0 }, { maxPriceEur: 0 }), null);
});
test('areas that reach a postcode', () => {
  assert.deepEqual(areasReaching(['1234']), ['1', '12', '123', '1234', 'NL']);
});
