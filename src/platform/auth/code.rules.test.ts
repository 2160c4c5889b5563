import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeHash,
  digitsOf,
  lookupOf,
  plainEmail,
  printedOf,
  sameHash,
  shownDigits,
  shownPrinted,
} from './code.rules.ts';

test('a code may be typed with spaces and dashes', () => {
  assert.equal(digitsOf(' 123 456 '), '123456');
  assert.equal(digitsOf('123-456'), '123456');
  assert.equal(digitsOf('123 456 789'), '123456789');
  assert.equal(shownDigits('123456789'), '123 456 789');
  assert.equal(shownDigits('123456'), '123456');
  for (const slip of ['', '12345', '1234567', '1234567890', '12345a', '١٢٣٤٥٦'])
    assert.equal(digitsOf(slip), undefined, slip);
});

test('a printed code may be typed in small letters, with or without dashes', () => {
  assert.equal(printedOf('acde-fghj-kmnp'), 'ACDEFGHJKMNP');
  assert.equal(printedOf(' ACDE FGHJ KMNP'), 'ACDEFGHJKMNP');
  assert.equal(printedOf('ACDE-FGHJ-KMN'), undefined);
  assert.equal(shownPrinted('ACDEFGHJKMNP'), 'ACDE-FGHJ-KMNP');
});

test('an e-mail address has one spelling', () => {
  assert.equal(plainEmail(' Jo.Vis@Voorbeeld.NL '), 'jo.vis@voorbeeld.nl');
});

test('a hash depends on the kind and on the secret', () => {
  assert.notEqual(lookupOf('ask', 'a'), lookupOf('link', 'a'));
  assert.notEqual(codeHash('a', '123456'), codeHash('b', '123456'));
  assert.ok(sameHash(codeHash('a', '123456'), codeHash('a', '123456')));
  assert.ok(!sameHash(codeHash('a', '123456'), ''));
});
