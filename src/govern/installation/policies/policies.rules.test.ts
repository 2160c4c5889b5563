import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anyMember, anyPerson, everyone, withSecondFactor } from '../../../platform/http/policy.ts';
import { policyGroups, searchGroups } from './policies.rules.ts';

const route = (method: 'GET' | 'POST', pattern: string, policy: typeof everyone, more = {}) => ({
  method,
  pattern,
  policy,
  touches: 'nobody' as const,
  ...more,
});
const routes = [
  route('GET', '/vragen/:id', anyPerson),
  route('POST', '/vragen/:id/keuze', anyPerson, { mandate: 'choose' }),
  route('POST', '/vragen/:id/stoppen', anyPerson),
  route('GET', '/', everyone),
  route('GET', '/werk', withSecondFactor(anyMember)),
];
const groups = policyGroups(routes, 'nl');

test('by the sentence that says who may, the most pages first', () => {
  assert.deepEqual(
    groups.map(({ sentence, routes: its }) => [sentence, its.length]),
    [
      [anyPerson.sentence.nl, 3],
      [everyone.sentence.nl, 1],
      [withSecondFactor(anyMember).sentence.nl, 1],
    ],
  );
  assert.equal(groups[2]?.secondFactor, true);
});

test('what a mandate must hold is said where somebody may act for another', () => {
  assert.deepEqual(
    groups[0]?.routes.map(({ pattern, mandate }) => [pattern, mandate]),
    [
      ['/vragen/:id', 'see'],
      ['/vragen/:id/keuze', 'choose'],
      ['/vragen/:id/stoppen', 'never'],
    ],
  );
  assert.equal(groups[2]?.routes[0]?.mandate, undefined);
});

describe('searching', () => {
  const cases: [string, number[]][] = [
    ['', [3, 1, 1]],
    ['  ', [3, 1, 1]],
    ['keuze', [1]],
    ['KLANT', [3]],
    ['medewerkers tweede', [1]],
    ['niets hiervan', []],
  ];
  for (const [typed, sizes] of cases)
    test(`'${typed}'`, () =>
      assert.deepEqual(
        searchGroups(groups, typed).map(({ routes: its }) => its.length),
        sizes,
      ));
});
