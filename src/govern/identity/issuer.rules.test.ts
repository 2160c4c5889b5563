import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issuerProblem, mayReach, type Reach } from './issuer.rules.ts';
import { reachOfHost } from './reach.ts';

describe('an issuer', () => {
  const cases: [string, boolean, ReturnType<typeof issuerProblem>][] = [
    ['https://login.voorbeeld.nl', false, undefined],
    ['https://login.voorbeeld.nl/realms/zorg', false, undefined],
    ['https://10.1.2.3/realms/zorg', false, undefined],
    ['http://login.voorbeeld.nl', false, 'not-https'],
    ['http://login.voorbeeld.nl', true, 'not-https'],
    ['http://10.1.2.3', true, 'not-https'],
    ['http://127.0.0.1:4500', true, undefined],
    ['http://localhost:4500', true, undefined],
    ['http://[::1]:4500', true, undefined],
    ['http://127.0.0.1:4500', false, 'forbidden'],
    ['https://localhost', false, 'forbidden'],
    ['https://127.1', false, 'forbidden'],
    ['https://2130706433', false, 'forbidden'],
    ['https://[::ffff:127.0.0.1]', false, 'forbidden'],
    ['https://0.0.0.0', false, 'forbidden'],
    ['https://169.254.169.254', true, 'forbidden'],
    ['https://login.voorbeeld.nl?x=1', false, 'too-much'],
    ['https://login.voorbeeld.nl/?', false, 'too-much'],
    ['https://login.voorbeeld.nl/#a', false, 'too-much'],
    ['https://jo:geheim@login.voorbeeld.nl', false, 'too-much'],
    ['file:///etc/passwd', true, 'not-https'],
    ['login.voorbeeld.nl', false, 'no-address'],
    ['', false, 'no-address'],
  ];
  for (const [typed, loopbackToo, expected] of cases)
    test(`${typed || 'nothing'}${loopbackToo ? ', in a demo' : ''}: ${expected ?? 'may'}`, () =>
      assert.equal(issuerProblem(typed, { loopbackToo, reach: reachOfHost }), expected));
});

describe('where metadata sends us', () => {
  const issuer = 'https://login.voorbeeld.nl';
  const cases: [string, string, Reach[], Reach[], boolean, boolean][] = [
    ['the same host', 'https://login.voorbeeld.nl/token', ['public'], ['public'], false, true],
    ['another host outside', 'https://keys.voorbeeld.com/jwks', ['public'], ['public'], false, true],
    ['inside, from outside', 'https://intern.voorbeeld.nl/x', ['private'], ['public'], false, false],
    ['partly inside', 'https://two.voorbeeld.nl/x', ['public', 'private'], ['public'], false, false],
    ['inside, from inside', 'https://intern.voorbeeld.nl/x', ['private'], ['private'], false, true],
    ['the same host inside', 'https://login.voorbeeld.nl/token', ['private'], ['private'], false, true],
    ['this machine', 'https://localhost/x', ['loopback'], ['private'], false, false],
    ['this machine, in a demo', 'http://127.0.0.1:1/x', ['loopback'], ['loopback'], true, true],
    ['this machine in a demo, from outside', 'https://127.0.0.1:1/x', ['loopback'], ['public'], true, false],
    ['the cloud’s own address', 'https://169.254.169.254/', ['link-local'], ['link-local'], true, false],
    ['without TLS', 'http://login.voorbeeld.nl/token', ['public'], ['public'], true, false],
    ['a file', 'file:///etc/passwd', ['loopback'], ['loopback'], true, false],
    ['nowhere', 'https://login.voorbeeld.nl', [], ['public'], false, false],
    ['no address', 'token', ['public'], ['public'], false, false],
  ];
  for (const [what, url, reaches, issuerReaches, loopbackToo, expected] of cases)
    test(`${what}: ${expected ? 'go' : 'stay'}`, () =>
      assert.equal(mayReach({ url, issuer, reaches, issuerReaches }, loopbackToo), expected));
});
