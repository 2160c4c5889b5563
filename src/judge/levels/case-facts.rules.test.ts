import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CaseSource, caseFacts, type FactLine } from './case-facts.rules.ts';
import { tallyChange } from './tally.rules.ts';

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const NOW = at('2026-05-20');
const none: CaseSource = { team: null, service: null, promises: [] };
const promise = (due: string, kept: string | null, more = {}) => ({
  dueAt: at(due),
  keptAt: kept === null ? null : at(kept),
  brokenAt: null,
  droppedAt: null,
  movedTo: null,
  agreed: null,
  kind: 'answer' as const,
  ...more,
});
const asked = { openedAt: at('2026-05-02'), knownAt: at('2026-06-03') };
const changes = { cold: 2, warm: 1, pingPong: true, kept: false };

const rows: [what: string, source: CaseSource, lines: string, ripens: string | null][] = [
  ['nothing happened', none, '', null],
  [
    'promises count in the quarter of their date',
    {
      ...none,
      promises: [
        promise('2026-03-31', '2026-03-30'),
        promise('2026-04-02', '2026-04-01'),
        promise('2026-04-03', null),
      ],
    },
    '2026Q1 promises 1/1, 2026Q2 promises 1/2',
    null,
  ],
  [
    'kept after its date is not kept',
    { ...none, promises: [promise('2026-04-02', '2026-04-03')] },
    '2026Q2 promises 0/1',
    null,
  ],
  [
    'an open promise counts the day after it',
    { ...none, promises: [promise('2026-05-21', null)] },
    '',
    '2026-05-22',
  ],
  [
    'moved with her yes counts nowhere',
    {
      ...none,
      promises: [promise('2026-04-02', null, { droppedAt: at('2026-04-01'), movedTo: 'x', agreed: true })],
    },
    '',
    null,
  ],
  [
    'helped, as she says',
    { ...none, direct: { ...asked, outcome: 'she-says' } },
    '2026Q2 direct-help 1/1',
    null,
  ],
  ['she came back', { ...none, direct: { ...asked, outcome: 'came-back' } }, '2026Q2 direct-help 0/1', null],
  [
    'too early: looked at again when it is known',
    { ...none, direct: { ...asked, outcome: 'too-early' } },
    '',
    '2026-06-04',
  ],
  [
    'the day after it is known, also when that day lasts 25 hours',
    {
      ...none,
      direct: { ...asked, outcome: 'too-early', knownAt: new Date('2026-10-25T00:30:00+02:00') },
    },
    '',
    '2026-10-26',
  ],
  [
    'no contact at all is in no share',
    { ...none, direct: { ...asked, outcome: 'no-contact', knownAt: null } },
    '',
    null,
  ],
  [
    'who she had to deal with',
    { ...none, journey: { openedAt: at('2026-04-01'), changes } },
    '2026Q2 cold-changes 2/1, 2026Q2 one-contact 0/1, 2026Q2 ping-pong 1/1, 2026Q2 warm-changes 1/1',
    null,
  ],
  [
    'without a named contact yet nothing is kept or lost',
    { ...none, journey: { openedAt: at('2026-04-01'), changes: { ...changes, kept: undefined } } },
    '2026Q2 cold-changes 2/1, 2026Q2 ping-pong 1/1, 2026Q2 warm-changes 1/1',
    null,
  ],
];
const text = (lines: readonly FactLine[]) =>
  lines.map(([quarter, measure, n, total]) => `${quarter} ${measure} ${total}/${n}`).join(', ');

describe('the facts of one case', () => {
  for (const [what, source, lines, ripens] of rows)
    test(what, () => {
      const facts = caseFacts(source, NOW);
      assert.equal(text(facts.lines), lines);
      assert.equal(facts.ripensOn, ripens);
    });

  test('a started delivery says which conditions it misses', () => {
    const started = {
      day: '2026-05-04',
      crisis: false,
      choosing: { options: 1, price: true, reason: false, by: 'self' },
      leavingIsFree: false,
      canJudge: undefined,
    };
    const facts = caseFacts({ ...none, started }, NOW);
    assert.deepEqual(facts.missing, ['real-options', 'free-to-leave']);
    // 3 of 5 that apply: 36 sixtieths.
    assert.match(text(facts.lines), /2026Q2 index 36\/1/);
    assert.equal(facts.ripensOn, '2026-07-01');
  });
});

const line = fc.tuple(
  fc.constantFrom('2026Q1' as const, '2026Q2' as const),
  fc.constantFrom('promises' as const, 'index' as const),
  fc.nat(3),
  fc.nat(60),
);
const counted = fc.record({
  team: fc.constantFrom('', 'a', 'b'),
  service: fc.constantFrom('', 's'),
  lines: fc.array(line, { maxLength: 4 }),
});
const sum = (...changes: ReturnType<typeof tallyChange>[]) => {
  const sums = new Map<string, [number, number]>();
  for (const { quarter, scope, id, measure, n, total } of changes.flat()) {
    const key = `${quarter}|${scope}|${id}|${measure}`;
    const [a, b] = sums.get(key) ?? [0, 0];
    sums.set(key, [a + n, b + total]);
  }
  return [...sums].filter(([, [n, total]]) => n !== 0 || total !== 0).sort();
};

test('old facts out and new ones in is the same as counting anew', () => {
  fc.assert(
    fc.property(fc.array(counted), fc.array(counted), (before, after) => {
      assert.deepEqual(sum(tallyChange([], before), tallyChange(before, after)), sum(tallyChange([], after)));
    }),
    { seed: 7 },
  );
});
