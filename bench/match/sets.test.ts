import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratchFolder } from '../../test/setup/scratch-folder.ts';
import { offersCsv } from '../offers-csv.ts';
import { findSets, readSet } from './sets.ts';

const OFFERS = [...offersCsv({ rows: 3, providers: 1 })].join('');
const lines = (...all: unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
const QUESTIONS = lines(
  { id: 'q1', text: 'hulp bij douchen', set: 'dev' },
  { id: 'q2', text: 'hulp', set: 'test', max_price_eur: 0, age: 3 },
  { id: 'q3', text: 'nobody graded this one' },
);
const graded = (grade: number) =>
  lines(
    { id: 'q1', kind: 'care', grades: { 'a-1': grade, 'a-2': 0 } },
    { id: 'q2', kind: 'none', grades: {} },
  );

const put = (folder: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

test('every folder with offers, questions and grades is a set; the final grades go first', () => {
  using scratch = scratchFolder();
  const whole = { 'offers.csv': OFFERS, 'questions.jsonl': QUESTIONS };
  put(join(scratch.path, 'two'), {
    ...whole,
    'grades-b.jsonl': '',
    'grades-a.jsonl': '',
    'grades-final.jsonl': '',
  });
  put(join(scratch.path, 'one'), { ...whole, 'grades.jsonl': '' });
  put(join(scratch.path, 'ungraded'), whole);
  put(join(scratch.path, 'without offers'), { 'questions.jsonl': QUESTIONS, 'grades.jsonl': '' });
  writeFileSync(join(scratch.path, 'grades.jsonl'), '');
  assert.deepEqual(
    findSets(scratch.path).map(({ name, gradesFile, allGrades }) => ({ name, gradesFile, allGrades })),
    [
      { name: 'one', gradesFile: 'grades.jsonl', allGrades: ['grades.jsonl'] },
      {
        name: 'two',
        gradesFile: 'grades-final.jsonl',
        allGrades: ['grades-final.jsonl', 'grades-a.jsonl', 'grades-b.jsonl'],
      },
    ],
  );
});

const setOf = async (folder: string, grades: string) => {
  put(folder, { 'offers.csv': OFFERS, 'questions.jsonl': QUESTIONS, 'grades.jsonl': grades });
  return readSet({ name: 'x', folder, gradesFile: 'grades.jsonl', allGrades: ['grades.jsonl'] });
};

test('only graded questions are in a set; a nought is no grade', async () => {
  using scratch = scratchFolder();
  const { questions, rows } = await setOf(join(scratch.path, 'x'), graded(2));
  assert.equal(rows.length, 3);
  assert.deepEqual(
    questions.map(({ id, split, kind, grades }) => ({ id, split, kind, grades })),
    [
      { id: 'q1', split: 'dev', kind: 'care', grades: { 'a-1': 2 } },
      { id: 'q2', split: 'test', kind: 'none', grades: {} },
    ],
  );
});
test('what the fields of a question exclude counts as nought', async () => {
  using scratch = scratchFolder();
  const all = { 'a-1': 3, 'a-2': 3, 'a-3': 3 };
  const { questions, rows } = await setOf(
    join(scratch.path, 'x'),
    lines({ id: 'q2', kind: 'care', grades: all }),
  );
  const fitting = rows.filter(
    ({ content: { priceEur, minAge } }) => (priceEur ?? 0) === 0 && (minAge ?? 0) <= 3,
  );
  assert.ok(fitting.length < rows.length);
  assert.deepEqual(
    Object.keys(questions[0]?.grades ?? {}),
    fitting.map(({ offerId }) => offerId),
  );
});
test('grades of something that is not offered, or beyond the scale, are said', async () => {
  using scratch = scratchFolder();
  const wrong = lines({ id: 'q1', kind: 'care', grades: { elsewhere: 3 } });
  await assert.rejects(setOf(join(scratch.path, 'x'), wrong), /"elsewhere"/);
  await assert.rejects(setOf(join(scratch.path, 'y'), graded(4)));
});
