import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type AnswerEntry,
  type AskedFor,
  type Measures,
  pointsOf,
  rankAnswers,
} from './rank-answers.rules.ts';

const entry = (id: string, of: Partial<AnswerEntry> = {}): AnswerEntry => ({
  id,
  language: 'nl',
  concepts: [],
  titleWords: new Set(),
  bodyWords: new Set(),
  intents: [],
  reviewOn: '2027-01-01',
  ...of,
});
const asked = (of: Partial<AskedFor> = {}): AskedFor => ({ about: [], words: [], intents: [], ...of });
const washing = { about: [{ concept: 'washing', weight: 1 }] };
/** A child of 'care' is 0.75 of it; all else is itself alone. */
const MEASURES: Measures = {
  closeness: (one, other) => (one === other ? 1 : one === 'care' && other === 'washing' ? 0.75 : 0),
  rarity: () => 1,
};
const AT = { language: 'nl', today: '2026-03-10', limit: 3 } as const;
const ids = (entries: AnswerEntry[], question: AskedFor, at = AT): string[] =>
  rankAnswers(entries, question, MEASURES, at).map(({ id }) => id);

describe('ranking', () => {
  for (const [what, entries, question, found] of [
    [
      'its subject',
      [entry('a', { concepts: ['washing'] }), entry('b', { concepts: ['money'] })],
      asked(washing),
      ['a'],
    ],
    [
      'a more exact subject',
      [entry('a', { concepts: ['washing'] })],
      asked({ about: [{ concept: 'care', weight: 1 }] }),
      ['a'],
    ],
    ['not a wider one', [entry('a', { concepts: ['care'] })], asked(washing), []],
    [
      'its main subject before one beside it',
      [entry('a', { concepts: ['money', 'washing'] }), entry('b', { concepts: ['washing'] })],
      asked(washing),
      ['b', 'a'],
    ],
    [
      'the same subject, and what is asked about it',
      [
        entry('a', { concepts: ['washing'], intents: ['apply'] }),
        entry('b', { concepts: ['washing'], intents: ['cost'] }),
      ],
      asked({ ...washing, intents: ['cost'] }),
      ['b', 'a'],
    ],
    [
      'by words of the title alone',
      [entry('a', { titleWords: new Set([1, 2]) }), entry('b', { bodyWords: new Set([1, 2]) })],
      asked({ words: [1, 2] }),
      ['a'],
    ],
    ['not by one word of three', [entry('a', { titleWords: new Set([1]) })], asked({ words: [1, 2, 3] }), []],
    [
      'a faint hint is no ground',
      [entry('a', { concepts: ['washing'] })],
      asked({ about: [{ concept: 'washing', weight: 0.2 }], words: [1] }),
      [],
    ],
    ['another language never', [entry('a', { concepts: ['washing'], language: 'en' })], asked(washing), []],
    ['nothing asked, nothing found', [entry('a', { concepts: ['washing'] })], asked(), []],
    [
      'overdue last',
      [
        entry('a', { concepts: ['washing'], reviewOn: '2026-03-09' }),
        entry('b', { concepts: ['money', 'washing'] }),
      ],
      asked(washing),
      ['b', 'a'],
    ],
  ] as const)
    test(what, () => assert.deepEqual(ids([...entries] as AnswerEntry[], question), found));

  test('says which are overdue, and shows no more than asked', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id) =>
      entry(id, { concepts: ['washing'], reviewOn: '2026-01-01' }),
    );
    const found = rankAnswers(entries, asked(washing), MEASURES, AT);
    assert.deepEqual(
      found.map(({ id, overdue }) => [id, overdue]),
      [
        ['a', true],
        ['b', true],
        ['c', true],
      ],
    );
  });

  test('the order of the answers says nothing about what is found', () => {
    const one = fc.record({
      concepts: fc.uniqueArray(fc.constantFrom('washing', 'care', 'money'), { maxLength: 3 }),
      words: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
      late: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.array(fc.nat(4), { maxLength: 4 }), (all, words) => {
        const entries = all.map(({ concepts, words: title, late }, at) =>
          entry(String(at), {
            concepts,
            titleWords: new Set(title),
            reviewOn: late ? '2026-01-01' : '2027-01-01',
          }),
        );
        const question = asked({ ...washing, words });
        const found = ids(entries, question);
        assert.deepEqual(ids(entries.toReversed(), question), found);
        for (const id of found)
          assert.ok(pointsOf(entries[Number(id)] as AnswerEntry, question, MEASURES) > 0);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
