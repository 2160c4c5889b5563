import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OUTCOMES, type State } from './appointment.ts';
import { type Act, type By, isOurFailure, mayAct, promiseAfter } from './flow.rules.ts';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-10T09:00:00Z');
const from = (hours: number) => ({
  startsAt: new Date(NOW.getTime() + hours * HOUR),
  endsAt: new Date(NOW.getTime() + (hours + 1) * HOUR),
});
const at = (state: State, hours: number | null = null, outcomeBy: By | null = null) => ({
  state,
  outcomeBy,
  ...(hours === null
    ? { startsAt: null, endsAt: null, confirmedAt: null }
    : { ...from(hours), confirmedAt: NOW }),
});

test('who may do what, when', () => {
  const table: [Act, By, ReturnType<typeof at>, boolean][] = [
    ['confirm', 'customer', at('proposed'), true],
    ['confirm', 'member', at('proposed'), true],
    ['confirm', 'customer', at('wanted'), false],
    ['confirm', 'customer', at('confirmed', 24), true],
    ['confirm', 'customer', at('confirmed', -0.5), false],
    ['want-other', 'customer', at('proposed'), true],
    ['want-other', 'customer', at('confirmed', 0.1), true],
    ['want-other', 'customer', at('confirmed', -0.5), false],
    ['want-other', 'member', at('proposed'), false],
    ['propose-again', 'member', at('wanted'), true],
    ['propose-again', 'member', at('confirmed', 24), true],
    ['propose-again', 'member', at('cancelled'), false],
    ['cancel', 'customer', at('proposed'), true],
    ['cancel', 'customer', at('confirmed', 0.1), true],
    ['cancel', 'customer', at('confirmed', -0.5), false],
    ['cancel', 'customer', at('went', -24), false],
    ['record', 'member', at('confirmed', 1), false],
    ['record', 'member', at('confirmed', -0.5), true],
    ['record', 'member', at('went', -24), true],
    ['record', 'member', at('not-come', -24, 'customer'), false],
    ['record', 'customer', at('confirmed', -24), false],
    ['say-nobody-came', 'customer', at('confirmed', -0.5), true],
    ['say-nobody-came', 'customer', at('confirmed', 1), false],
    ['say-nobody-came', 'customer', at('no-show', -24), true],
    ['say-nobody-came', 'customer', at('went', -24), true],
    ['say-nobody-came', 'customer', at('went', -24 * 40), false],
    ['say-nobody-came', 'customer', at('not-come', -24), false],
    ['file', 'customer', at('confirmed', 24), true],
    ['file', 'customer', at('proposed'), false],
    ['file', 'customer', at('cancelled', 24), true],
  ];
  for (const [act, by, of, expected] of table)
    assert.equal(mayAct(act, by, of, NOW), expected, `${by} ${act} ${of.state}`);
});

test('her absence breaks nothing; ours breaks the promise', () => {
  assert.deepEqual(
    OUTCOMES.map((one) => [one, promiseAfter(one), isOurFailure(one)]),
    [
      ['went', 'keep', false],
      ['no-show', 'drop', false],
      ['not-come', 'break', true],
      ['too-late', 'break', true],
    ],
  );
});
