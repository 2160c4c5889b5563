import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COLLISIONS } from './collisions.data.ts';
import { FORM_GROUPS } from './form-groups.data.ts';
import { IRREGULAR_WORDS, STRONG_VERBS } from './irregular.data.ts';
import { stem } from './stem.rules.ts';
import { tokensOf } from './words.rules.ts';

describe('stem', () => {
  it('has lists long enough to mean something', () => {
    assert.ok(FORM_GROUPS.length >= 250, `${FORM_GROUPS.length} groups`);
    assert.ok(COLLISIONS.length >= 120, `${COLLISIONS.length} pairs`);
    assert.ok([...STRONG_VERBS, ...IRREGULAR_WORDS].join(' ').split(' ').length >= 200);
  });

  it('brings the forms of a word together', () => {
    const apart = FORM_GROUPS.map((group) => group.split(' ').map((word) => `${word}→${stem(word)}`)).filter(
      (forms) => new Set(forms.map((form) => form.split('→')[1])).size > 1,
    );
    assert.deepEqual(apart, []);
  });

  it('keeps apart what would hurt together', () => {
    const together = COLLISIONS.filter((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return one === other || stem(one) === stem(other);
    });
    assert.deepEqual(together, []);
  });

  for (const word of ['24/7', '112', 'pgb', 'ggz', 'x', '.', 'помощь', 'مساعدة', '']) {
    it(`leaves ${JSON.stringify(word)} as it is`, () => assert.equal(stem(word), word));
  }

  it('never throws, and gives no empty key for a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        stem(text);
        for (const token of tokensOf(text)) assert.notEqual(stem(token), '');
      }),
    );
    const letters = fc.stringMatching(/^(ge|ver|aan)?[a-z]{1,9}(en|e|s|t|je|tje|etje|jes|d)?$/);
    fc.assert(
      fc.property(letters, (word) => assert.match(stem(word), /^[a-z]+$/)),
      { numRuns: 5000 },
    );
  });
});
