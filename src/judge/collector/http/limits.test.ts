import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { nobodyTrusted } from '../../../platform/http/network-of.ts';
import { MOST_ASKED, refusalLimits } from './limits.ts';

test('who is refused too often waits until the minute is over; another network does not', async () => {
  let now = 0;
  const limits = refusalLimits(nobodyTrusted, 3, () => now);
  const app = new Hono();
  app.post('/bad', (c) => {
    if (limits.isOver(c)) return c.text('wait', 429);
    limits.refused(c);
    return c.text('no', 403);
  });
  const from = async (remoteAddress: string) => {
    const response = await app.request(
      '/bad',
      { method: 'POST' },
      { incoming: { socket: { remoteAddress } } },
    );
    return response.status;
  };
  assert.deepEqual([await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1')], [403, 403, 403]);
  assert.equal(await from('10.0.0.1'), 429);
  assert.equal(await from('10.0.0.2'), 403);
  now = 60_000;
  assert.equal(await from('10.0.0.1'), 403);
});

test('a visitor who is refused does not silence the app that attests from the same network', async () => {
  const limits = refusalLimits(nobodyTrusted, 2, () => 0);
  const app = new Hono();
  app.post('*', (c) => {
    if (limits.isOver(c)) return c.text('wait', 429);
    limits.refused(c);
    return c.text('no', 403);
  });
  const at = async (path: string) => {
    const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    return (await app.request(path, { method: 'POST' }, here)).status;
  };
  assert.deepEqual([await at('/oordeel'), await at('/kaart'), await at('/oordeel')], [403, 403, 429]);
  assert.deepEqual([await at('/attest/issue'), await at('/attest/issue')], [403, 403]);
  assert.equal(await at('/attest/declared'), 429);
});

test('whole exports are given so often in a minute, to each network; what is refused is counted apart', async () => {
  let now = 0;
  const limits = refusalLimits(nobodyTrusted, 3, () => now);
  const app = new Hono();
  app.get('/export', (c) => c.text('', limits.asksTooMuch(c) ? 429 : 200));
  app.get('/other', (c) => c.text('', limits.isOver(c) ? 429 : 200));
  const from = async (remoteAddress: string, path = '/export') =>
    (await app.request(path, {}, { incoming: { socket: { remoteAddress } } })).status;
  for (let n = 0; n < MOST_ASKED; n++) assert.equal(await from('10.0.0.1'), 200);
  assert.equal(await from('10.0.0.1'), 429);
  assert.equal(await from('10.0.0.1', '/other'), 200);
  assert.equal(await from('10.0.0.2'), 200);
  now = 60_000;
  assert.equal(await from('10.0.0.1'), 200);
});
