import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ITEMS, type ItemKey } from '../protocol/index.ts';
import type { OwnImage } from './read-self-image.ts';
import { levelShare, wholeOf } from './whole.rules.ts';

const image = (
  share: number,
  expected: number,
  levels: [boolean, boolean, boolean] = [true, false, false],
): OwnImage => ({
  state: 'opened',
  quarter: '2026Q3',
  service: String(expected),
  label: 'Hulp',
  hash: '',
  sealedOn: '2026-10-01',
  heard: 'heard',
  items: Object.fromEntries(ITEMS.map(({ key }) => [key, share])) as Record<ItemKey, number>,
  again: share * 10,
  levels: { friendly: levels[0], organised: levels[1], driven: levels[2] },
  text: '',
  matches: true,
  expected,
});

test('what is not as it was sealed counts nowhere', () => {
  const changed = { ...image(1, 30), matches: false };
  assert.equal(wholeOf([changed]), undefined);
  assert.ok(Math.abs((wholeOf([changed, image(0.5, 10)])?.items.respect ?? 0) - 0.5) < 1e-9);
});

test('several services are one by their expected customers; a level holds when it holds for each', () => {
  // By hand: (0.9 × 30 + 0.5 × 10) / 40 = 0.8.
  const whole = wholeOf([image(0.9, 30, [true, true, false]), image(0.5, 10)]);
  assert.ok(Math.abs((whole?.items.respect ?? 0) - 0.8) < 1e-9);
  assert.ok(Math.abs((whole?.shares.friendly ?? 0) - 0.8) < 1e-9);
  assert.ok(Math.abs((whole?.again ?? 0) - 8) < 1e-9);
  assert.deepEqual(whole?.levels, { friendly: true, organised: false, driven: false });
});

test('equally when nobody was expected; nothing when nothing is open', () => {
  assert.ok(Math.abs((wholeOf([image(0.9, 0), image(0.5, 0)])?.items.quick ?? 0) - 0.7) < 1e-9);
  assert.equal(
    wholeOf([{ state: 'none', quarter: '2026Q3', service: 's', label: 'Hulp', expected: 5 }]),
    undefined,
  );
});

test('of a level the mean over its own items', () => {
  const one = image(0.5, 1);
  assert.equal(one.state, 'opened');
  if (one.state !== 'opened') return;
  assert.equal(levelShare({ items: { ...one.items, respect: 0.9, fits: 0 } }, 'friendly'), 0.6);
});
