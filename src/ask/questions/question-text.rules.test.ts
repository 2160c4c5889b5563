import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOfText } from './question-text.rules.ts';

test('a question says something, in letters, figures or an emoji', () => {
  for (const text of ['hulp', '7', '😢', 'مساعدة', '<script>']) assert.equal(problemOfText(text), undefined);
  for (const text of ['', '   ', '…', '?!', '\u200b\u200b'])
    assert.deepEqual(problemOfText(text), { kind: 'empty' });
});

test('4000 characters fit, counted by code point as the database does', () => {
  assert.equal(problemOfText('a'.repeat(4000)), undefined);
  assert.equal(problemOfText('😢'.repeat(4000)), undefined);
  assert.deepEqual(problemOfText('a'.repeat(20_000)), { kind: 'too-long', length: 20_000 });
});
