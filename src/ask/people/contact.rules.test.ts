import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../platform/http/form.ts';
import { contactSchema, contactSchemas, isPhone, postcodeOf } from './contact.rules.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const errorsOf = (typed: Record<string, string>, schema = contactSchema) => {
  const result = parse(schema, typed);
  return result.kind === 'invalid' ? result.errors : [];
};

test('Dutch phone numbers are taken as people write them', () => {
  for (const good of [
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '(0123) 45 67 89',
    '+31 6 1234 5678',
    '+31 (0)6 12345678',
    '0031612345678',
    '0800 1234',
    '+32 470 12 34 56',
  ])
    assert.ok(isPhone(good), good);
  for (const bad of ['12345678', '06 1234', '06123456789', 'bel me', '06 12 34 56 7x', '+'])
    assert.ok(!isPhone(bad), bad);
});

test('postcodes get one spelling', () => {
  assert.equal(postcodeOf('1234ab'), '1234 AB');
  assert.equal(postcodeOf('1234  Ab'), '1234 AB');
  assert.equal(postcodeOf('1234'), '1234');
  for (const bad of ['0123 AB', '123', '1234 A', '1234 ABC', '']) assert.equal(postcodeOf(bad), undefined);
});

test('one way to be reached is enough, none is not', () => {
  const name = 'Anna Smit';
  assert.deepEqual(errorsOf({ name, phone: '0612345678' }), []);
  assert.deepEqual(errorsOf({ name, email: 'Anna@Voorbeeld.example' }), []);
  assert.deepEqual(errorsOf({ name, street: 'Kerkpad 1', postcode: '1234ab', city: 'Lindemeer' }), []);
  assert.deepEqual(errorsOf({ name }), [{ field: 'phone', text: nl.errors.reach }]);
  assert.deepEqual(errorsOf({ name, street: 'Kerkpad 1' }), [{ field: 'street', text: nl.errors.address }]);
});

test('what was left out becomes null, and the rest gets one form', () => {
  const result = parse(contactSchema, {
    name: 'Anna',
    phone: '',
    email: 'Anna@Voorbeeld.example',
    birthYear: '1941',
  });
  assert.deepEqual(result.kind === 'ok' && result.value, {
    name: 'Anna',
    phone: null,
    email: 'anna@voorbeeld.example',
    postcode: null,
    birthYear: 1941,
    street: null,
    city: null,
  });
});

test('each mistake is told at its field, in the language of the page', () => {
  const wrong = { name: '', phone: '12', email: 'x', postcode: 'x', birthYear: '41' };
  const expected = (errors: typeof nl.errors) => [
    { field: 'name', text: errors.name },
    { field: 'phone', text: errors.phone },
    { field: 'email', text: errors.email },
    { field: 'postcode', text: errors.postcode },
    { field: 'birthYear', text: errors.birthYear },
  ];
  assert.deepEqual(errorsOf(wrong), expected(nl.errors));
  assert.deepEqual(errorsOf(wrong, contactSchemas.en), expected(en.errors));
  assert.deepEqual(
    errorsOf({}).map((error) => error.field),
    ['name'],
  );
});
