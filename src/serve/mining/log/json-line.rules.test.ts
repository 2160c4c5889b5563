import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { badCharacterIn, lineOf } from './json-line.rules.ts';

test('the line of a value is found through whatever lies before it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.string(), fc.jsonValue(), (before, key, value) => {
      const text = JSON.stringify({ a: before, [`k${key}`]: { last: value } }, null, 1);
      const line = lineOf(text, [`k${key}`, 'last']);
      const expected = text.split('\n').findLastIndex((one) => one.startsWith('  "last": ')) + 1;
      assert.equal(line, expected);
      if (before.length > 0) assert.equal(lineOf(text, ['a', before.length - 1]) > lineOf(text, ['a']), true);
    }),
  );
});

const broken: [string, number][] = [
  ['{"events": [,]}', 12],
  ['{"a": 1 "b": 2}', 8],
  ['[1, 2', 5],
  ['{"a": tru}', 9],
  ['[1] x', 4],
];
for (const [text, at] of broken)
  test(`${text} is right up to character ${at}`, () => assert.equal(badCharacterIn(text), at));
