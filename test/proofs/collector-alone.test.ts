import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { freePort } from '../../src/platform/free-port.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { aanzet } from '../setup/spawned-site.ts';
import { until } from '../setup/until.ts';

test('as an independent body runs it: by itself, with a database of its own, and it answers', async () => {
  using folder = scratchFolder();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await using child = aanzet(['collector', '--json', '--data', folder.path, '--port', String(port)], {
    AANZET_COLLECTOR_ORIGIN: 'https://oordeel.example',
    AANZET_COLLECTOR_NAME: 'Stichting Raden',
  });
  let over = false;
  void child.ended.then(() => {
    over = true;
  });
  await until('the collector', () => over || child.stdout().includes('"origin"'), 60_000);
  assert.ok(!over, child.stderr());
  const page = async (path: string) => {
    const answer = await fetch(`${origin}${path}`);
    return { status: answer.status, text: await answer.text() };
  };
  assert.equal((await page('/gezond')).text, 'ok');
  for (const path of ['/oordeel', '/kaart', '/openen']) assert.equal((await page(path)).status, 200, path);
  assert.match((await page('/kaart')).text, /Stichting Raden/);
  assert.doesNotMatch(
    (await page('/oordeel')).text,
    /op dezelfde computer/,
    'here it is no promise of the organisation',
  );
  assert.equal((await page(`/sleutels/${randomUUID()}/2026Q4`)).status, 404);
  // Nobody lets itself in: that goes by another way than the network.
  const register = await fetch(`${origin}/attest/organisations`, { method: 'POST', body: '{}' });
  assert.ok(register.status >= 400 && register.status < 500, `${register.status}`);
  child.kill('SIGTERM');
  assert.equal(await child.ended, 0, child.stderr());
});
