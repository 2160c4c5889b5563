import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseForms } from './case-forms.ts';
import { nl } from './nl.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const next = caseForms.next(nl.errors, NOW);
const withDay = (day: string) => ({ text: 'Bellen over vrijdag', turn: 'customer', day });

describe('the day of a next step', () => {
  for (const [day, fits] of [
    ['2026-11-23', true],
    ['23-11-2026', true],
    ['', true],
    ['2026-11-22', false],
    ['2026-12-25', false],
    ['2026-11-19', false],
    ['2026-02-30', false],
    ['__proto__', false],
    ['\ufffd', false],
    ['9999-99-99', false],
  ] as const)
    test(`${JSON.stringify(day)} ${fits ? 'fits' : 'does not'}`, () =>
      assert.equal(next.safeParse(withDay(day)).success, fits));

  test('whatever is typed, it is an answer and never a fault', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        next.safeParse(withDay(typed));
      }),
    ));
});
