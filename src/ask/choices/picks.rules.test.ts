import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Proposal } from '../../serve/proposals/index.ts';
import type { Match } from '../matching/index.ts';
import type { PublishedOffer } from '../offers/index.ts';
import { picksOf } from './picks.rules.ts';

const offer = (id: string) => ({ id }) as PublishedOffer;
const found = (id: string, fit: number): Match => ({
  offer: offer(id),
  fit,
  score: fit * 200,
  km: 2,
  because: [],
});

test('what was made for her stands first, each offer once', () => {
  const proposal = { offerId: 'b' } as Proposal;
  const { made, near, far } = picksOf({
    proposed: [offer('b'), offer('x')],
    proposals: [proposal],
    result: { offers: [found('a', 4), found('b', 4), found('c', 1)] },
  });
  const ids = (all: { offer: PublishedOffer }[]) => all.map((one) => one.offer.id);
  assert.deepEqual([ids(made), ids(near), ids(far)], [['b', 'x'], ['a'], ['c']]);
  assert.deepEqual([made[0]?.proposal, made[0]?.km, near[0]?.proposal], [proposal, 2, undefined]);
});
