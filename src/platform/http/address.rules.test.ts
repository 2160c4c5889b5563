import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesSomething, plainQuery } from './address.rules.ts';

test('an address names something, or nothing', () => {
  const id = '0a3f5c52-1b1e-4a86-9d0a-0d7f0e6b7a11';
  const cases: [Record<string, string>, boolean][] = [
    [{}, true],
    [{ id }, true],
    [{ id, offer: id }, true],
    [{ slug: 'kwikstaart-thuis' }, true],
    [{ slug: 'a\u0000b' }, false],
    [{ slug: '../x' }, false],
    [{ team: 'nieuw' }, true],
    [{ id: 'nieuw' }, false],
    [{ id: '1' }, false],
    [{ id: `${id}x` }, false],
    [{ id: id.toUpperCase() }, false],
    [{ id, offer: '__proto__' }, false],
  ];
  for (const [params, named] of cases) assert.equal(namesSomething(params), named, JSON.stringify(params));
});

test('a query holds no character that the database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const query = plainQuery(`http://x.example/?q=${encodeURIComponent(text.toWellFormed())}`);
      assert.ok(!query.get('q')?.includes('\u0000'));
    }),
  );
  assert.equal(plainQuery('http://x.example/?q=a%00b%e2%80%aec').get('q'), 'abc');
});
