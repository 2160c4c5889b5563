import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appAddress, newAppKey, stepOf } from './totp.ts';

// '12345678901234567890' in base32; RFC 6238, appendix B, the last six digits of each.
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

test('the examples of RFC 6238', () => {
  const cases: [number, string][] = [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ];
  for (const [seconds, code] of cases) assert.equal(stepOf(KEY, code, at(seconds)), Math.floor(seconds / 30));
});

test('a code is good half a minute early or late, and says to which step it belongs', () => {
  const step = Math.floor(1111111109 / 30);
  assert.equal(stepOf(KEY, '081804', at(1111111109 + 30)), step);
  assert.equal(stepOf(KEY, '081804', at(1111111109 - 30)), step);
  assert.equal(stepOf(KEY, '081804', at(1111111109 + 61)), undefined);
  assert.equal(stepOf(KEY, '081805', at(1111111109)), undefined);
});

test('a key is 160 bits, and its address can be read by an app', () => {
  const key = newAppKey();
  assert.match(key, /^[A-Z2-7]{32}$/);
  assert.notEqual(key, newAppKey());
  const address = new URL(appAddress({ key, issuer: 'Zorg: aan zet', label: 'amina@loket.nl' }));
  assert.equal(address.protocol, 'otpauth:');
  assert.equal(address.searchParams.get('secret'), key);
  assert.match(decodeURIComponent(address.pathname), /amina@loket\.nl$/);
});
