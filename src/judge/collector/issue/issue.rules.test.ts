import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Counted, decideIssue, mostReissued, type Wanted } from './issue.rules.ts';

const count = (rights: number, issued = 0, cardsGiven = 0): Counted => ({
  rights,
  issued,
  cardsGiven,
  reissued: 0,
});
const want = (right: string, hash: string, reissue = false, bucket = 'a'): Wanted => ({
  bucket,
  right,
  hash,
  reissue,
});

describe('who gets a signature', () => {
  const cases: [string, Wanted[], [string, string][], Counted, number, string[]][] = [
    ['a first want', [want('r', '1')], [], count(1), 0, ['new']],
    ['the same again', [want('r', '1'), want('r', '1')], [], count(1), 0, ['new', 'repeated']],
    ['other bytes for the same right', [want('r', '2')], [['a|r', '1']], count(2, 1), 0, ['already-issued']],
    ['other bytes, asked anew', [want('r', '2', true)], [['a|r', '1']], count(2, 1), 1, ['reissued']],
    [
      'asked anew beyond the cap',
      [want('r', '2', true)],
      [['a|r', '1']],
      count(2, 1),
      0,
      ['too-many-reissued'],
    ],
    ['asked anew though never issued', [want('r', '1', true)], [], count(1), 0, ['new']],
    ['more than declared', [want('r', '1'), want('s', '1')], [], count(1), 0, ['new', 'more-than-declared']],
    ['cards count along', [want('r', '1')], [], count(3, 1, 2), 0, ['more-than-declared']],
    ['another bucket', [want('r', '1', false, 'b')], [], count(3), 0, ['no-such-bucket']],
  ];
  for (const [name, wanted, known, counts, reissues, expected] of cases)
    test(name, () => {
      const { decided } = decideIssue(wanted, new Map(known), new Map([['a', counts]]), reissues);
      assert.deepEqual(decided, expected);
    });
});

test('one right is issued anew once, however many may be in all', () => {
  const counts = new Map([['a', count(1000, 2)]]);
  const known = new Map([
    ['a|r', '1'],
    ['a|s', '1'],
  ]);
  const wanted = [want('r', '2', true), want('r', '3', true), want('r', '2', true), want('s', '2', true)];
  assert.deepEqual(decideIssue(wanted, known, counts, 20).decided, [
    'reissued',
    'too-many-reissued',
    'repeated',
    'reissued',
  ]);
  const later = decideIssue([want('r', '4', true)], known, counts, 20, new Set(['a|r']));
  assert.deepEqual(later.decided, ['too-many-reissued']);
});

test('never more than declared, and what is counted is what was decided', () => {
  const wants = fc.array(
    fc.record({
      bucket: fc.constantFrom('a', 'b'),
      right: fc.constantFrom('1', '2', '3', '4', '5'),
      hash: fc.constantFrom('x', 'y'),
      reissue: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(wants, fc.nat(4), fc.nat(4), fc.nat(2), (wanted, rights, cards, reissues) => {
      const given = Math.min(cards, rights);
      const before = new Map([
        ['a', count(rights, 0, given)],
        ['b', count(rights)],
      ]);
      const { decided, counts } = decideIssue(wanted, new Map(), before, reissues);
      const sum = (of: keyof Counted) => [...counts.values()].reduce((all, one) => all + one[of], 0);
      for (const one of counts.values()) assert.ok(one.issued + one.cardsGiven <= one.rights);
      assert.equal(decided.filter((one) => one === 'new').length, sum('issued'));
      assert.equal(decided.filter((one) => one === 'reissued').length, sum('reissued'));
      assert.ok(sum('reissued') <= reissues);
    }),
  );
});

test('two in a hundred may be issued anew, and always one', () => {
  assert.deepEqual([0, 20, 99, 100, 150, 10_000].map(mostReissued), [1, 1, 1, 2, 3, 200]);
});
