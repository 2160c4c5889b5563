import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Names, namesOf } from './names.rules.ts';

test('each text has its place as its number, and no other text has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (texts, others) => {
      const names = new Names(namesOf(texts));
      assert.equal(names.size, texts.length);
      for (const [number, text] of texts.entries()) {
        assert.equal(names.of(text), number);
        assert.equal(names.at(number), text);
      }
      for (const other of others) assert.equal(names.of(other), texts.indexOf(other));
      assert.equal(names.at(texts.length), '');
    }),
  );
});
