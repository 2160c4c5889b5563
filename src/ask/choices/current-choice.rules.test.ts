import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice, ChoiceKind } from './choice.ts';
import { currentChoice } from './current-choice.rules.ts';

const acts = (...kinds: ChoiceKind[]): Choice[] =>
  kinds.map((kind, i) => ({
    id: `${i}`,
    personId: 'p',
    questionId: 'q',
    kind,
    organisationId: 'o',
    offerId: 'x',
    proposalId: null,
    reason: null,
    chosenBy: 'self',
    chosenAt: new Date(i),
  }));

const cases: [ChoiceKind[], string | undefined][] = [
  [[], undefined],
  [['none'], undefined],
  [['choose'], '0'],
  [['choose', 'talk'], '0'],
  [['choose', 'decline'], undefined],
  [['choose', 'switch', 'choose'], '2'],
  [['choose', 'stop'], undefined],
  [['stop', 'choose'], '1'],
];
for (const [kinds, expected] of cases)
  test(`${kinds.join(' → ') || 'nothing yet'} leaves ${expected ?? 'no choice'}`, () =>
    assert.equal(currentChoice(acts(...kinds))?.id, expected));
