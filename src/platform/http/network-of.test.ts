import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, networkFrom, networkOf, nobodyTrusted, trustedProxies } from './network-of.ts';

const proxies = (listed: string) => trustedProxies(listed) ?? assert.fail(listed);

test('without a proxy of ours, nobody is believed about where he comes from', () => {
  assert.equal(addressOf('203.0.113.9', '198.51.100.1', nobodyTrusted), '203.0.113.9');
  assert.equal(addressOf('203.0.113.9', '198.51.100.1', proxies('127.0.0.1')), '203.0.113.9');
});

test('of what stands before our proxies only the nearest is true: the rest anyone may have written', () => {
  const cases: [string, string | undefined, string][] = [
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.7', '203.0.113.9'],
    ['::1', '2001:db8:1:2::9', '2001:db8:1:2::9'],
    ['::ffff:10.0.0.7', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, <script>', '127.0.0.1'],
    ['127.0.0.1', '10.0.0.1', '10.0.0.1'],
  ];
  for (const [remote, header, address] of cases)
    assert.equal(addressOf(remote, header, proxies('127.0.0.1, ::1 10.0.0.0/8')), address, `${header}`);
});

test('a household is one network, however many addresses it has', () => {
  const cases: [string, string][] = [
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ];
  for (const [address, network] of cases) assert.equal(networkFrom(address), network);
  const of = (remote: string) => networkOf(remote, undefined, nobodyTrusted);
  assert.equal(of('2001:db8:1:2:aaaa::1'), of('2001:db8:1:2:bbbb::2'));
  assert.notEqual(of('2001:db8:1:2::1'), of('2001:db8:1:3::1'));
  assert.equal(of('::ffff:203.0.113.9'), of('203.0.113.9'));
  assert.doesNotMatch(of('203.0.113.9'), /203/);
});

test('a list with anything else in it is refused', () => {
  for (const listed of ['proxy', '10.0.0.0/33', '10.0.0.0/x', '::/129', '10.0.0'])
    assert.equal(trustedProxies(listed), undefined, listed);
  assert.ok(trustedProxies(''));
});
