import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CODE_LENGTH, setUpCodeOf, setUpHash } from './code.rules.ts';
import { detailsSchema } from './details.rules.ts';
import { nl } from './nl.ts';

const good = {
  name: 'Zorg',
  deskName: 'Loket',
  deskPhone: '(0123) 45 67 89',
  street: 'Kade 1',
  postcode: '1234ab',
  city: 'Oever',
  wordCustomer: 'gast',
  supporterName: 'Steun',
  supporterPhone: '0123 456789',
  email: 'B@Oever.example',
};
const schema = detailsSchema(nl);

describe('what the first operator tells', () => {
  test('is read to its types, in one spelling', () => {
    const read = schema.parse(good);
    assert.equal(read.postcode, '1234 AB');
    assert.equal(read.email, 'b@oever.example');
    assert.equal(read.opening, null);
  });

  const wrong: [keyof typeof good, string][] = [
    ['name', ''],
    ['deskName', ' '.repeat(0)],
    ['deskPhone', 'bel maar'],
    ['street', ''],
    ['postcode', '0123 AB'],
    ['city', ''],
    ['wordCustomer', 'nummer'],
    ['supporterName', ''],
    ['supporterPhone', ''],
    ['email', 'beheer'],
  ];
  for (const [field, value] of wrong)
    test(`${field} '${value}' is told at its field, in a sentence`, () => {
      const issue = schema.safeParse({ ...good, [field]: value }).error?.issues[0];
      assert.equal(issue?.path[0], field);
      assert.match(issue?.message ?? '', /^[A-Z].+\.$/);
    });
});

describe('a code as it may be typed', () => {
  const cases: [string, string | undefined][] = [
    ['ACDE-FGHJ-KMNP', 'ACDEFGHJKMNP'],
    [' acde fghj kmnp ', 'ACDEFGHJKMNP'],
    ['ACDE-FGHJ-KMN', undefined],
    ['', undefined],
  ];
  for (const [typed, code] of cases) test(`'${typed}'`, () => assert.equal(setUpCodeOf(typed), code));

  test('is kept as a hash that no other kind of secret has', () => {
    const code = 'A'.repeat(CODE_LENGTH);
    assert.match(setUpHash(code), /^[0-9a-f]{64}$/);
    assert.notEqual(setUpHash(code), setUpHash(`${code.slice(0, -1)}C`));
  });
});
