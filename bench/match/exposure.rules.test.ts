import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Crowd } from './crowd.ts';
import { chosenPlace, exposureToMerit, seenAt, sharesOf } from './exposure.rules.ts';

test('the first place is seen whole, each next one less', () => {
  assert.equal(seenAt(1), 1);
  assert.equal(seenAt(3), 0.5);
  assert.ok(seenAt(20) > 0 && seenAt(20) < seenAt(19));
});
test('shares sum to one, or to nought when nothing was shared', () => {
  assert.deepEqual(
    [
      ...sharesOf(
        new Map([
          ['a', 1],
          ['b', 3],
        ]),
      ).values(),
    ],
    [0.25, 0.75],
  );
  assert.deepEqual([...sharesOf(new Map([['a', 0]])).values()], [0]);
});
test('seen as much as it fits is 1; never seen is 0; who never fitted is left out', () => {
  const merit = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 0],
  ]);
  const seen = new Map([
    ['a', 2],
    ['c', 2],
  ]);
  assert.deepEqual(
    [...exposureToMerit(seen, merit)],
    [
      ['a', 2],
      ['b', 0],
      ['c', 1],
    ],
  );
});
test('a choice falls by fit and place', () => {
  assert.equal(chosenPlace([], 0.5), -1);
  assert.equal(chosenPlace([500], 0.99), 0);
  assert.deepEqual(
    [0, 0.6, 0.62, 0.999].map((chance) => chosenPlace([500, 500], chance)),
    [0, 0, 1, 1],
  );
  assert.equal(chosenPlace([1, 1000], 0.1), 1);
});
test('a crowd: a new provider that is always first is seen above its merit, and its wait is counted', () => {
  const crowd = new Crowd(
    new Map([
      ['o1', 'new'],
      ['o2', 'old'],
    ]),
    2,
  );
  const page = [
    { id: 'o1', score: 400 },
    { id: 'o2', score: 400 },
  ];
  for (let n = 10; n < 14; n += 1) crowd.look(n, page, page, n < 12 ? 0.9 : 0.1);
  const figures = crowd.figures(new Set(['new']), 10);
  assert.equal(figures.providers, 2);
  assert.ok(figures.exposure_to_merit_of_new.median > 1);
  assert.ok(figures.exposure_to_merit.min < 1);
  assert.deepEqual(figures.questions_to_first_choice_of_new, { min: 2, median: 2, max: 2, never: 0 });
});
