import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  conditionsOf,
  countsOf,
  INDEX_CONDITIONS,
  INDEX_PARTS,
  metOf,
  type Started,
} from './customer-index.rules.ts';

const choosing = { options: 3, price: true, reason: false, by: 'self' };
const good: Started = { crisis: false, choosing, leavingIsFree: true, canJudge: true };
const letters = { yes: 'y', no: 'n', 'not-applicable': '-' } as const;

// In the order of measures.md: question, options, price, own choice, free to leave, can judge.
const rows: [what: string, started: Started, answers: string, met: number | undefined][] = [
  ['all met', good, 'yyyyyy', 60],
  ['one option seen, no reason', { ...good, choosing: { ...choosing, options: 1 } }, 'ynyyyy', 50],
  [
    'one option seen, with the reason',
    { ...good, choosing: { ...choosing, options: 1, reason: true } },
    'yyyyyy',
    60,
  ],
  ['price not known', { ...good, choosing: { ...choosing, price: false } }, 'yynyyy', 50],
  ['her representative chose', { ...good, choosing: { ...choosing, by: 'representative' } }, 'yyyyyy', 60],
  ['written down by the desk', { ...good, choosing: { ...choosing, by: 'desk' } }, 'yyy-yy', 60],
  ['she pays on for a month', { ...good, leavingIsFree: false }, 'yyyyny', 50],
  ['the offer does not tell what leaving costs', { ...good, leavingIsFree: undefined }, 'yyyy-y', 60],
  ['nobody could judge', { ...good, canJudge: false }, 'yyyyyn', 50],
  ['its quarter runs', { ...good, canJudge: undefined }, 'yyyyy-', 60],
  [
    'care in a crisis',
    { crisis: true, choosing: undefined, leavingIsFree: undefined, canJudge: false },
    '-----n',
    0,
  ],
  ['she had her choice erased', { ...good, choosing: undefined }, '----yy', 60],
  [
    'nothing applies',
    { crisis: true, choosing: undefined, leavingIsFree: undefined, canJudge: undefined },
    '------',
    undefined,
  ],
];

describe('the klant-index', () => {
  for (const [what, started, answers, met] of rows)
    test(what, () => {
      const found = conditionsOf(started);
      assert.equal(INDEX_CONDITIONS.map((one) => letters[found[one]]).join(''), answers);
      assert.equal(metOf(found), met);
    });

  test('the part that was met is always whole, so that sums never drift', () => {
    const any = fc.record({
      crisis: fc.boolean(),
      choosing: fc.option(
        fc.record({
          options: fc.nat(4),
          price: fc.boolean(),
          reason: fc.boolean(),
          by: fc.constantFrom('self', 'representative', 'desk'),
        }),
        { nil: undefined },
      ),
      leavingIsFree: fc.constantFrom(undefined, true, false),
      canJudge: fc.constantFrom(undefined, true, false),
    });
    fc.assert(
      fc.property(any, (started) => {
        const met = metOf(conditionsOf(started));
        assert.ok(met === undefined || (Number.isInteger(met) && met >= 0 && met <= INDEX_PARTS));
      }),
      { seed: 7 },
    );
  });
});

test('of a condition that applied to fewer than ten deliveries nothing is told, but that it never applied is', () => {
  const nothing = { yes: 0, no: 0, notApplicable: 0 };
  assert.deepEqual(countsOf(40, { n: 30, total: 29 }), { few: false, yes: 29, no: 1, notApplicable: 10 });
  assert.deepEqual(countsOf(40, { n: 10, total: 0 }), { few: false, yes: 0, no: 10, notApplicable: 30 });
  assert.deepEqual(countsOf(40, { n: 9, total: 8 }), { few: true, ...nothing });
  assert.deepEqual(countsOf(40, undefined), { few: false, ...nothing, notApplicable: 40 });
  assert.deepEqual(countsOf(9, { n: 9, total: 9 }), { few: true, ...nothing });
});
