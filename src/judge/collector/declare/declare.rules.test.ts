import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOfCards, refusalOfDeclared } from './declare.rules.ts';

const before = { deliveries: 10, rights: 8, issued: 5, cardsGiven: 1 };

test('totals only grow, and rights follow deliveries', () => {
  const cases: [number, number, string | undefined][] = [
    [10, 8, undefined],
    [12, 12, undefined],
    [9, 8, 'fewer-than-before'],
    [10, 7, 'fewer-than-before'],
    [12, 13, 'more-than-delivered'],
  ];
  for (const [deliveries, rights, expected] of cases)
    assert.equal(refusalOfDeclared({ deliveries, rights }, before), expected, `${deliveries} ${rights}`);
  assert.equal(refusalOfDeclared({ deliveries: 1, rights: 1 }, undefined), 'no-such-bucket');
});

test('cards and issued rights together stay within the rights', () => {
  assert.deepEqual(
    [0, 1, 3, 4].map((count) => refusalOfCards(count, before)),
    ['fewer-than-before', undefined, undefined, 'more-than-declared'],
  );
  assert.equal(refusalOfCards(1, undefined), 'no-such-bucket');
});
