import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeBack } from './back-path.rules.ts';

test('a path of our own is kept', () => {
  for (const own of ['/', '/vragen/123', '/vragen/123/bewaren?gelukt=ja&x=%2F', '/a/%2f%2fevil.example'])
    assert.equal(safeBack(own), own);
  assert.equal(safeBack('/vragen/../mijn-vragen#einde'), '/mijn-vragen');
});

test('whatever a browser could read as another site is refused', () => {
  const evil = [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '',
    `/${'a'.repeat(500)}`,
  ];
  for (const one of evil) assert.equal(safeBack(one), undefined, JSON.stringify(one));
  assert.equal(safeBack(null), undefined);
  assert.equal(safeBack(undefined), undefined);
});
