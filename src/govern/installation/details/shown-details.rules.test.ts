import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nl } from '../nl.ts';
import { changedFields, shownDetailsSchema } from './shown-details.rules.ts';

const good = {
  name: 'Zorg in Oever',
  sub: '',
  phone: '(0123) 45 67 89',
  address: ' Kade 1\r\n\r\n1234 AB Oever ',
  supporterName: 'Steun',
  supporterPhone: '0123 456789',
};
const schema = shownDetailsSchema(nl);

describe('what customers read of an installation', () => {
  test('is read to its types: an address in lines', () => {
    assert.deepEqual(schema.parse(good).address, ['Kade 1', '1234 AB Oever']);
  });
  const wrong: [keyof typeof good, string][] = [
    ['name', ''],
    ['name', 'x'.repeat(121)],
    ['sub', 'x'.repeat(121)],
    ['phone', 'bel maar'],
    ['address', ' \n '],
    ['address', 'a\nb\nc\nd\ne'],
    ['address', 'x'.repeat(121)],
    ['supporterName', ''],
    ['supporterPhone', '1'],
  ];
  for (const [field, value] of wrong)
    test(`${field} '${value.slice(0, 12)}' is told at its field, in a sentence`, () => {
      const issue = schema.safeParse({ ...good, [field]: value }).error?.issues[0];
      assert.equal(issue?.path[0], field);
      assert.match(issue?.message ?? '', /^[A-Z].+\.$/);
    });
  test('only what differs is told', () => {
    const before = schema.parse(good);
    assert.deepEqual(changedFields(before, schema.parse(good)), []);
    const after = schema.parse({ ...good, phone: '0123 99', address: 'Kade 2' });
    assert.deepEqual(changedFields(before, after), ['phone', 'address']);
  });
});
