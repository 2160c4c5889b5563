import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestions } from './questions-file.rules.ts';

test('one question a line; what is absent or null was not said', () => {
  const { questions, problems } = readQuestions(
    '\uFEFF{"id": "a", "text": "hulp", "postcode": "1234 AB", "age": null}\r\n\r\n{"id": 7, "text": "", "max_wait_days": 14}\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    questions.map(({ id, postcode, max_wait_days }) => [id, postcode, max_wait_days]),
    [
      ['a', '1234 AB', undefined],
      ['7', undefined, 14],
    ],
  );
});

test('a wrong line says where and what was expected; the others are read', () => {
  const { questions, problems } = readQuestions(
    '{"id": "a", "text": "hulp"}\nnonsense\n{"id": "b"}\n{"id": "c", "text": "x", "funding": ["gold"], "age": 900}\n',
  );
  assert.deepEqual(
    questions.map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [
      [2, ''],
      [3, 'text'],
      [4, 'age'],
      [4, 'funding.0'],
    ],
  );
});
