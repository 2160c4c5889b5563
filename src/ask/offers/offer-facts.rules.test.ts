import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyOffer } from '../../../test/setup/example-offer.ts';
import { type Fact, offerFacts } from './offer-facts.rules.ts';

const said = (
  offer: Partial<typeof emptyOffer>,
  key: Fact['key'],
  km?: number,
  language: 'nl' | 'en' = 'nl',
) => {
  const now = new Date('2026-03-10T09:00:00Z');
  const fact = offerFacts({ ...emptyOffer, ...offer }, { language, km, now }).find((one) => one.key === key);
  return [fact?.main, fact?.more];
};

test('what is not known has no text, so that it is shown as not known', () => {
  for (const key of ['price', 'place', 'promotion', 'personnel'] as const)
    assert.deepEqual(said({}, key), [undefined, undefined]);
});
test('price', () => {
  assert.deepEqual(
    said({ priceEur: 11, priceUnit: 'day', priceDetail: 'De rest betaalt uw zorgverzekering.' }, 'price'),
    ['€ 11 per keer', 'De rest betaalt uw zorgverzekering.'],
  );
  assert.deepEqual(said({ priceEur: 0, ownContribution: 'none' }, 'price'), [
    '€ 0',
    'U betaalt geen eigen bijdrage.',
  ]);
  assert.equal(
    said({ priceEur: 21.8, priceUnit: 'month', ownContribution: 'cak-wmo' }, 'price')[0],
    'Ten hoogste € 21,80 per maand',
  );
  assert.equal(said({ ownContribution: 'cak-wlz' }, 'price')[0], 'Hangt af van uw inkomen');
  assert.equal(said({ priceEur: 11, priceUnit: 'hour' }, 'price', undefined, 'en')[0], '€ 11 per hour');
});
test('place, with the distance when it is known', () => {
  assert.deepEqual(said({ delivery: ['home'], city: 'Oudedijk' }, 'place', 0.9), [
    'Bij u thuis',
    'Het team zit op 900 meter, in Oudedijk.',
  ]);
  assert.deepEqual(
    said({ delivery: ['location'], city: 'Weidewijk', placeDetail: 'Een busje haalt u op.' }, 'place', 2.3),
    ['In Weidewijk', '2,3 kilometer van u. Een busje haalt u op.'],
  );
  assert.equal(said({ delivery: ['home', 'online'] }, 'place')[0], 'Bij u thuis of online');
  assert.equal(
    said({ delivery: ['stay', 'group'], city: 'Molenend' }, 'place')[0],
    'U slaapt in Molenend of in een groep, in Molenend',
  );
});
test('a coarse distance is said as about, in fives', () => {
  const place = (km: number, language: 'nl' | 'en', delivery: ('home' | 'location')[]) =>
    offerFacts({ ...emptyOffer, delivery }, { language, km, kmCoarse: true })[2]?.more;
  assert.equal(place(36.9, 'nl', ['location']), 'Ongeveer 35 kilometer van u.');
  assert.equal(place(1.2, 'nl', ['home']), 'Het team zit op ongeveer 5 kilometer.');
  assert.equal(place(38, 'en', ['location']), 'About 40 kilometres from you.');
  assert.equal(place(38, 'en', ['home']), 'The team is about 40 kilometres away.');
});
test('promotion', () => {
  assert.deepEqual(said({ special: 'Eerst kennismaken', noticeDays: 1, waitDays: 13 }, 'promotion'), [
    'Eerst kennismaken',
    'Stoppen kan elke dag. Start vanaf 23 maart.',
  ]);
  assert.equal(said({ trialDays: 14 }, 'promotion')[0], '2 weken op proef');
});
test('personnel', () => {
  assert.deepEqual(said({ facesCount: 2, choosePerson: true }, 'personnel'), [
    '2 verschillende mensen',
    'U kiest zelf wie er komt.',
  ]);
  assert.deepEqual(said({ personnel: 'Vast team', personnelDetail: 'Marja komt het vaakst.' }, 'personnel'), [
    'Vast team',
    'Marja komt het vaakst.',
  ]);
});
test('product: the title, and the first sentences when there is no detail', () => {
  const description = `${'Wij helpen u graag. '.repeat(10)}`;
  const [main, more = ''] = said({ description }, 'product');
  assert.equal(main, 'Hulp');
  assert.ok(more.length <= 140 && more.endsWith('.'));
});
