import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Candidate,
  houseNumberOf,
  LIKELY,
  likeness,
  lookupsFor,
  type ToldOf,
} from './likeness.rules.ts';
import { keysOf } from './search-words.rules.ts';

const truus: Candidate = {
  name: 'Truus Janssen-de Wit',
  phone: '06 12 34 56 78',
  email: 'truus@voorbeeld.example',
  postcode: '1234 AB',
  birthYear: 1941,
  street: 'Kerkpad 3a',
};
const likely = (told: ToldOf, known = truus): boolean => likeness(told, known).score >= LIKELY;

test('she is known again, however the host spells it', () => {
  const ways: ToldOf[] = [
    { name: 'Truus Jansen' },
    { name: 'mevrouw T. Janse', birthYear: '1941' },
    { name: 'mw. Janzen', postcode: '1234ab' },
    { name: 'Jansen', postcode: '1234', street: 'Kerkpad 3' },
    { name: 'de Wit', birthYear: '1941' },
    { phone: '+31 6 12345678' },
    { phone: '0031612345678', name: 'iemand anders' },
    { email: 'TRUUS@voorbeeld.example' },
    { postcode: '1234 AB', birthYear: '1941', street: 'kerkpad 3' },
    { name: 'Janss', birthYear: '1941' },
  ];
  for (const told of ways) assert.ok(likely(told), JSON.stringify(told));
});

test('little is said of many, so nobody is shown', () => {
  const ways: ToldOf[] = [
    {},
    { name: 'Jan' },
    { name: 'Janssen' },
    { name: 'Truus' },
    { name: 'mevrouw' },
    { postcode: '1234 AB' },
    { birthYear: '1941' },
    { phone: '06 12' },
    { email: '@voorbeeld.example' },
    { name: 'Truus Jansen', birthYear: '1962' },
    { name: 'Pieters', postcode: '1234 AB' },
  ];
  for (const told of ways) assert.ok(!likely(told), JSON.stringify(told));
});

test('a year misheard by one is no proof of the contrary', () => {
  assert.equal(likeness({ birthYear: '1942' }, truus).score, 0);
  assert.ok(likeness({ birthYear: '1951' }, truus).score < 0);
});

test('a house number, with or without a letter, before or behind', () => {
  for (const street of ['Kerkpad 3', 'Kerkpad 3a', 'Kerkpad 3-A', '3, Kerkpad', 'Kerkpad 3 bis'])
    assert.equal(houseNumberOf(street), '3', street);
  assert.equal(houseNumberOf('Kerkpad'), '');
});

const someone = fc.record({
  name: fc.constantFrom(
    'Truus Janssen',
    'Piet de Vries',
    'Ayşe Öztürk',
    'Jan-Willem van den Berg',
    'Jo Smit',
  ),
  phone: fc.constantFrom('06 12 34 56 78', '(0123) 45 67 89', '+31 6 87654321'),
  email: fc.constantFrom('a@voorbeeld.example', 'b.c@voorbeeld.example'),
  postcode: fc.constantFrom('1234 AB', '1235 CD', '9999 ZZ'),
  birthYear: fc.integer({ min: 1925, max: 2008 }),
  street: fc.constantFrom('Kerkpad 3', 'Dorpsstraat 12b'),
});

test('who tells all of it is found and known again; who only shares a year is not', () => {
  fc.assert(
    fc.property(someone, someone, (one, other) => {
      const told = { ...one, birthYear: String(one.birthYear) };
      assert.ok(likely(told, one));
      const keys = keysOf(one);
      const lines = lookupsFor(told);
      assert.ok(lines.length > 0);
      for (const line of lines)
        assert.ok(
          line.every((group) => group.some((word) => keys.some((key) => key.startsWith(word)))),
          JSON.stringify(line),
        );
      assert.ok(!likely({ birthYear: String(one.birthYear) }, other));
    }),
    { numRuns: 200, seed: 41 },
  );
});
