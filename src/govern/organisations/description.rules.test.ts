import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../platform/http/form.ts';
import { descriptionSchema, locationSchema } from './description.rules.ts';
import { nl } from './nl.ts';

const good = {
  name: 'De Tureluur',
  tagline: 'Buurtzorg van en voor de buurt',
  about: 'Buren met een diploma.',
  wordCustomer: 'cliënt',
  acceptHours: '8',
  answerHours: '24',
};
const errorsOf = (typed: Record<string, string>) => {
  const result = parse(descriptionSchema(nl), { ...good, ...typed });
  return result.kind === 'invalid' ? result.errors : [];
};

test('what may be left empty becomes null', () => {
  const result = parse(descriptionSchema(nl), { ...good, phone: '', postcode: '1234ab' });
  assert.ok(result.kind === 'ok');
  assert.deepEqual(
    [result.value.phone, result.value.email, result.value.postcode, result.value.acceptHours],
    [null, null, '1234 AB', 8],
  );
});

test('a logo and a theme come from our own assets, and nowhere else', () => {
  for (const logoHref of ['/assets/logo.svg', '/assets/tureluur/logo-2.png'])
    assert.deepEqual(errorsOf({ logoHref }), [], logoHref);
  for (const logoHref of [
    'https://elders.example/logo.svg',
    '//elders.example/assets/logo.svg',
    '/assets/../geheim.svg',
    '/assets/.svg',
    '/assets/logo.svg?x=1',
    '/logo.svg',
    'javascript:alert(1)',
    '/assets/logo.css',
  ])
    assert.deepEqual(errorsOf({ logoHref }), [{ field: 'logoHref', text: nl.errors.logo }], logoHref);
  assert.deepEqual(errorsOf({ themeHref: '/assets/thema.css', themeClass: 'tureluur-theme' }), []);
  assert.deepEqual(errorsOf({ themeHref: '/assets/thema.css' }), [
    { field: 'themeClass', text: nl.errors.themePair },
  ]);
  assert.equal(errorsOf({ themeClass: 'a" onload="' })[0]?.field, 'themeClass');
});

test('hours are whole and within what the law of the table allows', () => {
  for (const acceptHours of ['0', '241', '1.5', 'x', ''])
    assert.deepEqual(
      errorsOf({ acceptHours }),
      [{ field: 'acceptHours', text: nl.errors.hours }],
      acceptHours,
    );
});

test('the word for customer is one of the list', () => {
  assert.equal(errorsOf({ wordCustomer: 'geval' })[0]?.text, nl.errors.wordCustomer);
});

test('a location has an address', () => {
  const result = parse(locationSchema(nl), {
    name: 'Het Badhuis',
    street: '',
    postcode: '12',
    city: 'Lindemeer',
  });
  assert.deepEqual(result.kind === 'invalid' && result.errors.map((error) => error.field), [
    'street',
    'postcode',
  ]);
});
