import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PublishedOffer } from '../../ask/offers/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { ownFacts } from './own-facts.ts';

const Q = '2026Q3';
const offering = { targetGroups: [], funding: [], delivery: [] } as unknown as PublishedOffer;

describe('who the customers are', () => {
  test('four quarters are those that end here: what ended earlier overlaps them', () => {
    const year = (quarter: Quarter, n: number) => ({
      ...{ quarter, period: 'year' as const, by: 'proxy' as const, service: 'verzorging' },
      ...{ n, mean: 8, low: 7, high: 9 },
    });
    const [one] = ownFacts({
      ...{ organisation: 'a', quarter: Q, standings: [], before: [], labelOf: (service) => service },
      offers: [{ offer: offering, service: 'verzorging' }],
      marks: [year(Q, 40), year('2026Q2', 30)],
    });
    assert.equal(one?.caseMix.proxy, 40);
  });
});
