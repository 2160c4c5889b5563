import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { askedLevels, assuranceOf, hasSecondFactor, isEnough } from './assurance.rules.ts';

const acrValues = ['basis', 'midden', 'substantieel', 'hoog'];

describe('a level', () => {
  const cases: [string | null, string | undefined, boolean][] = [
    ['substantieel', 'hoog', true],
    ['substantieel', 'substantieel', true],
    ['substantieel', 'midden', false],
    ['substantieel', 'basis', false],
    ['substantieel', undefined, false],
    ['substantieel', 'nooit van gehoord', false],
    ['substantieel', '', false],
    ['basis', 'basis', true],
    [null, undefined, true],
    [null, 'iets', true],
    ['niet in de lijst', 'hoog', true],
    ['niet in de lijst', undefined, false],
  ];
  for (const [leastAcr, acr, expected] of cases)
    test(`${acr ?? 'none'} is ${expected ? '' : 'not '}enough for ${leastAcr ?? 'anything'}`, () =>
      assert.equal(isEnough(acr, { acrValues, leastAcr }), expected));

  test('only what is enough is asked, and what is asked is enough', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(), (all, n) => {
        const levels = { acrValues: all, leastAcr: all[n % all.length] ?? null };
        const asked = askedLevels(levels);
        for (const acr of all) assert.equal(isEnough(acr, levels), asked.includes(acr));
        assert.equal(asked[0], levels.leastAcr);
      }),
    );
  });
});

test('it is kept as the service says it, or as unknown', () => {
  assert.equal(
    assuranceOf('http://eidas.europa.eu/LoA/substantial'),
    'oidc:http://eidas.europa.eu/LoA/substantial',
  );
  for (const odd of [undefined, '', 'a b', 'x'.repeat(201), 'a\nb'])
    assert.equal(assuranceOf(odd), 'oidc:unknown');
});

test('more than one factor: when the service says so now, or the operator knows it always does', () => {
  assert.equal(hasSecondFactor(['pwd', 'mfa'], false), true);
  assert.equal(hasSecondFactor(['pwd'], false), false);
  assert.equal(hasSecondFactor([], true), true);
});
