import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyring } from '../crypto/sealed.ts';
import { knownDevice, rememberDevice } from './known-device.ts';

const ring = keyring('secret of this test');

test('a browser knows who proved herself in it, and keeps its own number', () => {
  const first = rememberDevice(ring, undefined, 'jo@voorbeeld.nl');
  const second = rememberDevice(ring, first, 'person:1');
  const device = knownDevice(ring, second);
  assert.deepEqual(
    ['jo@voorbeeld.nl', 'person:1', 'an@voorbeeld.nl'].map((name) => device?.knows(name)),
    [true, true, false],
  );
  assert.equal(device?.id, knownDevice(ring, first)?.id);
  assert.doesNotMatch(Buffer.from(second, 'base64url').toString('latin1'), /voorbeeld/);
});

test('what was made up, changed, or sealed elsewhere is worth nothing', () => {
  const cookie = rememberDevice(ring, undefined, 'jo@voorbeeld.nl');
  for (const bad of [undefined, '', 'x', cookie.slice(0, -2), `A${cookie}`])
    assert.equal(knownDevice(ring, bad), undefined);
  assert.equal(knownDevice(keyring('another secret, elsewhere'), cookie), undefined);
  assert.equal(knownDevice(ring, ring.seal('{"id":"1","names":[]}', 'second factor')), undefined);
});

test('it stays small enough for a cookie', () => {
  let cookie: string | undefined;
  for (let i = 0; i < 100; i++) cookie = rememberDevice(ring, cookie, `name${i}@voorbeeld.nl`);
  assert.ok((cookie?.length ?? 0) < 400);
  assert.ok(knownDevice(ring, cookie)?.knows('name99@voorbeeld.nl'));
  assert.ok(!knownDevice(ring, cookie)?.knows('name1@voorbeeld.nl'));
});
