import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { looksLikeBsn, lookupOf } from './subject.rules.ts';

// 111222333 is the number that public documentation uses as an example; the others follow from the eleven test.
const EXAMPLES = ['111222333', '123456782'];

describe('what looks like a citizen service number', () => {
  const yes = [
    ...EXAMPLES,
    '111.222.333',
    '1234 56 782',
    's00000000:111222333',
    'urn:etoegang:1.9:EntityConcernedID:BSN:123456782',
    'bsn111222333',
    'nl/111222333@broker',
    // 8 digits: 012345672 without its nought
    '12345672',
  ];
  const no = [
    '123456789',
    '000000000',
    '00000000',
    '1112223330',
    '8f14e45f-ceea-467f-ab51-12345678abcd',
    '12345672-ceea-467f-ab51-123456781234',
    'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
    'a111222333b4',
    'jo@voorbeeld.nl',
    '',
  ];
  for (const text of yes) test(`is: ${text}`, () => assert.equal(looksLikeBsn(text), true));
  for (const text of no) test(`isn't: ${text || 'nothing'}`, () => assert.equal(looksLikeBsn(text), false));

  test('every number that passes the eleven test, however it is wrapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 99_999_999 }), (eight) => {
        const first = String(eight).padStart(8, '0');
        const last = [...first].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0) % 11;
        fc.pre(last < 10);
        for (const text of [`${first}${last}`, `id:${first}${last}`, `${first}-${last}`])
          assert.equal(looksLikeBsn(text), true, text);
      }),
    );
  });
});

test('an identity has one key: another kind, issuer or subject has another', () => {
  const key = lookupOf('customer', 'https://a.nl', 'b');
  assert.equal(lookupOf('customer', 'https://a.nl', 'b'), key);
  for (const other of [
    lookupOf('staff', 'https://a.nl', 'b'),
    lookupOf('customer', 'https://a.nl/', 'b'),
    lookupOf('customer', 'https://a.nl', 'B'),
    lookupOf('customer', 'https://a.n', 'lb'),
  ])
    assert.notEqual(other, key);
});
