import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from './choice.ts';
import { lastSeen, rememberedSet, turnedFrom } from './remembered-set.rules.ts';

const none = { asked: [], last: [], chosen: undefined, proposed: [], found: ['f1', 'f2', 'f3', 'f4'] };
const seen = (offerId: string, place: number, minute: number) => {
  const at = new Date(Date.UTC(2026, 2, 10, 9, minute));
  return { offerId, place, firstSeenAt: at, lastSeenAt: at };
};
const choice = (kind: Choice['kind'], offerId: string) => ({ kind, offerId }) as Choice;

test('the last time, by place', () => {
  assert.deepEqual(lastSeen([seen('a', 1, 1), seen('c', 2, 5), seen('b', 1, 5)]), ['b', 'c']);
  assert.deepEqual(lastSeen([]), []);
});

test('what is asked for goes before all; four at most, each once', () => {
  assert.deepEqual(rememberedSet({ ...none, asked: ['a', 'a', 'b', 'c', 'd', 'e'], last: ['x'] }), [
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('the first time: what was made for her, then what was found', () => {
  assert.deepEqual(rememberedSet(none), ['f1', 'f2', 'f3']);
  assert.deepEqual(rememberedSet({ ...none, proposed: ['p', 'f2'] }), ['p', 'f2', 'f1']);
});

test('after that: what lay there, and what came since', () => {
  assert.deepEqual(rememberedSet({ ...none, last: ['a', 'b', 'c'] }), ['a', 'b', 'c']);
  assert.deepEqual(rememberedSet({ ...none, last: ['a', 'b'], chosen: 'b', proposed: ['p'] }), [
    'a',
    'b',
    'p',
  ]);
  assert.deepEqual(rememberedSet({ ...none, last: ['a', 'b', 'c', 'd'], chosen: 'x' }), ['a', 'b', 'c', 'x']);
});

test('turned from: declined or switched, not chosen again', () => {
  const story = [
    choice('choose', 'a'),
    choice('switch', 'a'),
    choice('choose', 'b'),
    choice('decline', 'b'),
    choice('choose', 'a'),
  ];
  assert.deepEqual([...turnedFrom(story, story[4])], ['b']);
});
