import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyNeed } from '../../../test/setup/example-offer.ts';
import type { Need } from '../matching/index.ts';
import { reread } from './reread.rules.ts';

const known: Need = {
  topic: 'douchen',
  forWhom: 'other',
  age: 82,
  postcode: '1234',
  town: 'Lindemeer',
  funding: ['wmo'],
  delivery: ['home'],
  language: 'tr',
  maxWaitDays: 14,
  maxPriceEur: 20,
  targetGroups: ['ouderen'],
  without: ['een man'],
  about: null,
  travelKm: null,
};
const open: Need = { ...emptyNeed, topic: 'wandelen' };

test('what the new text leaves open stays as the person had it', () => {
  assert.deepEqual(reread(known, open), {
    ...known,
    topic: 'wandelen',
    targetGroups: [],
    without: [],
    about: null,
    travelKm: null,
  });
});

test('what the new text says holds', () => {
  const said: Need = { ...open, forWhom: 'other', age: 8, postcode: '5678', funding: ['jeugdwet'] };
  const read = reread(known, said);
  assert.deepEqual([read.age, read.postcode, read.town, read.funding], [8, '5678', null, ['jeugdwet']]);
});
