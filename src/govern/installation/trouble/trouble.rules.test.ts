import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownMail } from './trouble.rules.ts';

const mail = (addressesThere: number) => ({
  id: '1',
  kind: 'code',
  state: 'queued' as const,
  attempts: 2,
  at: new Date(0),
  nextTry: new Date(0),
  error: '550',
  domain: 'familie-plantinga.example',
  addressesThere,
});

for (const [addresses, domain] of [
  [1, undefined],
  [2, undefined],
  [3, 'familie-plantinga.example'],
] as const)
  test(`${addresses} addresses at one domain: ${domain ? 'named' : 'not named'}`, () =>
    assert.equal(shownMail(mail(addresses)).domain, domain));
