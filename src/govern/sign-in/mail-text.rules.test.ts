import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailParts } from './mail-text.rules.ts';

const origin = 'https://zorg.example';

test('links to our own pages become paths', () => {
  assert.deepEqual(mailParts(`Open\n${origin}/aanmelden/link?t=a_b&doel=%2Fx\nen kies`, origin), [
    { text: 'Open\n' },
    { text: `${origin}/aanmelden/link?t=a_b&doel=%2Fx`, href: '/aanmelden/link?t=a_b&doel=%2Fx' },
    { text: '\nen kies' },
  ]);
});

test('links to elsewhere stay text', () => {
  for (const other of [
    'https://zorgXexample/a',
    'https://zorg.example.evil/a',
    `${origin}//evil/a`,
    'javascript:a',
  ])
    assert.deepEqual(mailParts(other, origin), [{ text: other }]);
  assert.deepEqual(mailParts('', origin), []);
});
