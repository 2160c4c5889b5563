import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understoodSentences } from './understood-sentences.ts';

test('who helps her reads it about her, not to herself', () => {
  const need = {
    topic: 'douchen',
    forWhom: 'self' as const,
    age: 79,
    postcode: null,
    town: null,
    funding: ['private' as const],
    delivery: [],
    language: null,
    maxWaitDays: 7,
    maxPriceEur: null,
    targetGroups: [],
    without: ['een man'],
    about: null,
    travelKm: null,
  };
  const understood = { forWhom: 'self' as const, forName: null, need };
  const dutch = understoodSentences(understood, 'nl', 'de klant').join(' ');
  assert.match(dutch, /De klant is 79 jaar\./);
  assert.match(dutch, /Dit kan het betalen: de klant zelf\./);
  assert.doesNotMatch(dutch, /\bU\b|\bu\b|uzelf/);
  assert.doesNotMatch(understoodSentences(understood, 'en', 'the customer').join(' '), /\byou/i);
});
