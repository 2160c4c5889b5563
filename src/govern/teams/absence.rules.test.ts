import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Absence,
  absenceOn,
  answersFor,
  covers,
  turningDays,
  unanswered,
  whoAnswers,
} from './absence.rules.ts';

let n = 0;
const away = (
  memberId: string,
  standInId: string | null,
  fromDay = '2026-03-10',
  untilDay: string | null = '2026-03-16',
): Absence => ({ id: `a${n++}`, memberId, standInId, fromDay, untilDay });
const DAY = '2026-03-10';

const TABLE: [string, Absence[], ReturnType<typeof whoAnswers>][] = [
  ['nobody is away', [], { kind: 'here' }],
  ['another is away', [away('karim', 'anja')], { kind: 'here' }],
  ['not yet', [away('anja', 'karim', '2026-03-11')], { kind: 'here' }],
  ['back today', [away('anja', 'karim', '2026-03-01', DAY)], { kind: 'here' }],
  ['away', [away('anja', 'karim')], { kind: 'covered', by: 'karim', until: '2026-03-16', through: [] }],
  [
    'away without an end',
    [away('anja', 'karim', '2026-01-01', null)],
    { kind: 'covered', by: 'karim', until: null, through: [] },
  ],
  [
    'who stands in is away too',
    [away('anja', 'karim'), away('karim', 'els')],
    { kind: 'covered', by: 'els', until: '2026-03-16', through: ['karim'] },
  ],
  [
    'three in a row',
    [away('anja', 'karim'), away('karim', 'els'), away('els', 'bas')],
    { kind: 'covered', by: 'bas', until: '2026-03-16', through: ['karim', 'els'] },
  ],
  ['without a name', [away('anja', null)], { kind: 'nobody', until: '2026-03-16', through: [] }],
  [
    'a row that ends in nobody',
    [away('anja', 'karim'), away('karim', null)],
    { kind: 'nobody', until: '2026-03-16', through: ['karim'] },
  ],
  [
    'each for the other',
    [away('anja', 'karim'), away('karim', 'anja')],
    { kind: 'nobody', until: '2026-03-16', through: ['karim'] },
  ],
  [
    'a circle that she is not in',
    [away('anja', 'karim'), away('karim', 'els'), away('els', 'karim')],
    { kind: 'nobody', until: '2026-03-16', through: ['karim', 'els'] },
  ],
];
for (const [what, absences, expected] of TABLE)
  test(`${what}: ${expected.kind}`, () => assert.deepEqual(whoAnswers('anja', absences, DAY), expected));

test('the first day counts and the day back does not; two that meet hold as the longest', () => {
  const one = away('anja', 'karim', '2026-03-10', '2026-03-12');
  assert.deepEqual(
    ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((day) => covers(one, day)),
    [false, true, true, false],
  );
  const longer = away('anja', 'els', '2026-03-11', null);
  assert.equal(absenceOn([one, longer], 'anja', '2026-03-11'), longer);
});

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const days = fc.integer({ min: 1, max: 9 });
const some = fc.array(
  fc
    .record({
      who: fc.constantFrom(...NAMES),
      by: fc.option(fc.constantFrom(...NAMES)),
      from: days,
      length: days,
    })
    .filter(({ who, by }) => who !== by)
    .map(({ who, by, from, length }) =>
      away(who, by, `2026-03-0${from}`, `2026-03-${String(from + length).padStart(2, '0')}`),
    ),
  { maxLength: 8 },
);
const runs = { seed: 19, numRuns: process.env.AANZET_PROVE ? 20_000 : 400 };

test('whoever answers is there herself, however colleagues stand in for each other', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...NAMES), days, (absences, member, day) => {
      const on = `2026-03-0${day}`;
      const answers = whoAnswers(member, absences, on);
      if (answers.kind === 'here') return assert.equal(absenceOn(absences, member, on), undefined);
      if (answers.kind === 'nobody') return;
      assert.equal(absenceOn(absences, answers.by, on), undefined);
      assert.notEqual(answers.by, member);
      assert.ok(answersFor(answers.by, absences, on).some((one) => one.member === member));
    }),
    runs,
  );
});

test('who answers changes only on a turning day', () => {
  fc.assert(
    fc.property(some, (absences) => {
      const period = { fromDay: '2026-03-01', untilDay: '2026-03-20' };
      const turns = turningDays(absences, period);
      for (let day = 2; day < 20; day++) {
        const on = `2026-03-${String(day).padStart(2, '0')}`;
        if (turns.includes(on)) continue;
        const before = `2026-03-${String(day - 1).padStart(2, '0')}`;
        for (const name of NAMES)
          assert.deepEqual(whoAnswers(name, absences, on), whoAnswers(name, absences, before));
      }
    }),
    { ...runs, numRuns: runs.numRuns / 4 },
  );
});

test('whom nobody answers for is told with the day', () => {
  const circle = [away('anja', 'karim'), away('karim', 'anja', '2026-03-12', '2026-03-14')];
  assert.deepEqual(unanswered(circle, { fromDay: DAY, untilDay: '2026-03-20' }), [
    { member: 'anja', day: '2026-03-12' },
    { member: 'karim', day: '2026-03-12' },
  ]);
});
