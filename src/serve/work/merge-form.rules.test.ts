import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../ask/people/index.ts';
import { apartIn, reasonIn, sideBySide, takenIn } from './merge-form.rules.ts';
import { wordsFor } from './words.ts';

const card = (of: Partial<Card>): Card => ({
  personId: 'p',
  name: 'Truus Jansen',
  phone: null,
  email: null,
  postcode: null,
  birthYear: null,
  since: new Date(0),
  ...of,
});
const { errors } = wordsFor('nl', 'klant').onePerson.merge;

test('two cards row by row, without what stands on neither', () => {
  const rows = sideBySide(
    card({ birthYear: 1941 }),
    card({ name: 'Truus Janssen', birthYear: 1941, phone: '06' }),
  );
  assert.deepEqual(
    rows.map(({ field, here, there, differing }) => [field, here, there, differing]),
    [
      ['name', 'Truus Jansen', 'Truus Janssen', 'differs'],
      ['phone', null, '06', 'only-there'],
      ['birthYear', '1941', '1941', 'same'],
    ],
  );
});

test('only what was chosen from the other card is taken', () => {
  assert.deepEqual(takenIn({ 'toon-name': 'daar', 'toon-phone': 'hier', 'toon-anders': 'daar' }), ['name']);
  assert.deepEqual(takenIn({}), []);
});

test('without a reason nobody merges, and nobody takes apart', () => {
  for (const schema of [reasonIn(errors), apartIn(errors)])
    for (const [reden, fine] of [
      [undefined, false],
      ['ja', false],
      ['x'.repeat(1001), false],
      ['Belde zelf', true],
    ] as const)
      assert.equal(schema.safeParse({ reden }).success, fine, String(reden).slice(0, 20));
});
