import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedAnswer } from './answer.ts';
import { byTheme } from './by-theme.rules.ts';

const answer = (id: string, ...concepts: string[]): PublishedAnswer =>
  ({ id, concepts }) as unknown as PublishedAnswer;
const GROUPS = [
  { id: 'zorg', name: 'Zorg', all: [{ id: 'zorg' }, { id: 'wassen' }] },
  { id: 'geld', name: 'Geld', all: [{ id: 'geld' }] },
  { id: 'leeg', name: 'Leeg', all: [{ id: 'leeg' }] },
];

test('each answer stands once, under its main subject', () => {
  const themes = byTheme([answer('a', 'wassen', 'geld'), answer('b', 'geld'), answer('c', 'elders')], GROUPS);
  assert.deepEqual(
    themes.map(({ name, answers }) => [name, answers.map(({ id }) => id)]),
    [
      ['Zorg', ['a']],
      ['Geld', ['b']],
    ],
  );
});
