import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../platform/clock/clock.ts';
import { dueOf, type PersonFacts, type QuestionFacts } from './due.rules.ts';

const NOW = new Date('2026-03-10T02:40:00Z');
const ago = (days: number): Date => addDays(NOW, -days);
const question = (of: Partial<QuestionFacts> = {}): QuestionFacts => ({
  id: 'q',
  lastAt: ago(40),
  open: true,
  running: false,
  care: false,
  ...of,
});
const facts = (of: Partial<PersonFacts> = {}): PersonFacts => ({
  questions: [question()],
  canReturn: false,
  reachable: false,
  seenAt: ago(40),
  ...of,
});

describe('what is past its term', () => {
  const rested = question({ open: false, lastAt: ago(731) });
  const examples: [string, PersonFacts, string][] = [
    ['nobody can find her and she cannot come back', facts(), 'all'],
    ['on the day itself', facts({ questions: [question({ lastAt: ago(30) })], seenAt: ago(30) }), 'all'],
    ['a moment before', facts({ questions: [question({ lastAt: addDays(ago(30), 0.001) })] }), 'nothing'],
    ['she was here yesterday', facts({ seenAt: ago(1) }), 'nothing'],
    ['somebody worked on it yesterday', facts({ questions: [question({ lastAt: ago(1) })] }), 'nothing'],
    ['she has an account', facts({ canReturn: true }), 'nothing'],
    ['she left her number: we still owe her an answer', facts({ reachable: true }), 'nothing'],
    ['care is being prepared', facts({ questions: [question({ running: true })] }), 'nothing'],
    [
      'care was given',
      facts({ questions: [question({ open: false, care: true, lastAt: ago(3000) })] }),
      'nothing',
    ],
    ['no question at all, and not seen for long', facts({ questions: [] }), 'all'],
    ['no question, but an account', facts({ questions: [], canReturn: true }), 'nothing'],
    ['at rest for two years, with an account', facts({ questions: [rested], canReturn: true }), 'questions'],
    [
      'at rest for two years, reachable, nothing else',
      facts({ questions: [rested], reachable: true }),
      'all',
    ],
    [
      'at rest not long enough',
      facts({ questions: [question({ open: false, lastAt: ago(729) })], reachable: true }),
      'nothing',
    ],
    [
      'one at rest, one alive',
      facts({ questions: [rested, question({ id: 'r', lastAt: ago(2) })], reachable: true }),
      'questions',
    ],
  ];
  for (const [name, of, kind] of examples)
    test(`${name}: ${kind}`, () => assert.equal(dueOf(of, NOW).kind, kind));
});

const days = fc.integer({ min: 0, max: 1500 });
const anyQuestion = fc
  .record({
    id: fc.uuid(),
    lastAt: days.map(ago),
    open: fc.boolean(),
    running: fc.boolean(),
    care: fc.boolean(),
  })
  .map((one) => ({ ...one, open: one.open || one.running }));
const anyFacts = fc.record({
  questions: fc.array(anyQuestion, { maxLength: 4 }),
  canReturn: fc.boolean(),
  reachable: fc.boolean(),
  seenAt: days.map(ago),
});

test('care, and work for who can be reached, is never touched; what is due stays due', () => {
  fc.assert(
    fc.property(anyFacts, days, (of, later) => {
      const due = dueOf(of, NOW);
      const gone =
        due.kind === 'all'
          ? of.questions
          : due.kind === 'questions'
            ? of.questions.filter(({ id }) => due.questions.includes(id))
            : [];
      for (const one of gone) {
        assert.ok(!one.care && !one.running);
        if (of.reachable || of.canReturn) assert.ok(!one.open);
      }
      if (due.kind === 'all') assert.ok(!of.canReturn);
      if (due.kind !== 'nothing') assert.notEqual(dueOf(of, addDays(NOW, later)).kind, 'nothing');
    }),
  );
});
