import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugOf } from './slug.rules.ts';

test('a name becomes a piece of an address', () => {
  assert.equal(slugOf('Zorg in Lindemeer'), 'zorg-in-lindemeer');
  assert.equal(slugOf("Thús & Co. 't Húske"), 'thus-co-t-huske');
  assert.equal(slugOf('日本'), 'organisatie');
});

test('whatever the name, it needs no escaping and is never empty', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[a-z0-9-]{1,60}$/.test(slugOf(name))));
});
