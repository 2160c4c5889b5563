import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyNeed, emptyOffer } from '../../../../test/setup/example-offer.ts';
import { newReader, spelling } from '../language.ts';
import { answer } from '../matcher.ts';
import { OfferIndex } from './offer-index.ts';
import { stepOf } from './search.ts';

const TITLES = [
  'Hulp bij douchen',
  'Wassen en douchen thuis',
  'Aankleden',
  'Persoonlijke verzorging',
  'Dieren',
];

test('by class: classes stand best first, inside one the lot of the seed decides, and reasons sum', async () => {
  const index = new OfferIndex(await newReader());
  for (let n = 0; n < 60; n += 1)
    index.add({
      ...emptyOffer,
      id: `offer-${n}`,
      title: TITLES[n % TITLES.length] ?? '',
      description: 'Bij u.',
    });
  const spelt = await spelling();
  const find = (seed: string, limit = 100) =>
    answer(
      index,
      spelt,
      { ...emptyNeed, text: 'hulp bij douchen', postcodes: [] },
      { seed, limit, rankBy: 'class' },
    );
  const { offers, best } = find('one');
  const classes = offers.map(({ score }) => stepOf(score));
  assert.deepEqual(
    classes,
    [...classes].sort((a, b) => b - a),
  );
  assert.ok(new Set(classes).size > 1);
  assert.equal(best, Math.max(...offers.map(({ score }) => score)));
  const ids = (seed: string, limit?: number) => find(seed, limit).offers.map(({ id }) => id);
  assert.deepEqual(ids('one'), ids('one'));
  assert.notDeepEqual(ids('one'), ids('two'));
  assert.deepEqual(ids('one', 7), ids('one').slice(0, 7));
  for (const { score, parts } of offers)
    assert.equal(
      parts.reduce((sum, { points }) => sum + points, 0),
      score,
    );
});
