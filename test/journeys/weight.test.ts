import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from '../setup/browser.ts';
import { runningRegion } from '../setup/running-region.ts';

const ALL = 120_000;
const SCRIPT = 15_000;

test('the first page weighs little, over the wire', async (t) => {
  await using region = await runningRegion(20, new Date());
  await using browser = await openBrowser();
  const page = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, { kind: string; url: string }>();
  const weights = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type, url: response.url }),
  );
  // With headers: what really goes over the line.
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    weights.set(requestId, encodedDataLength),
  );
  await page.goto('/', { waitUntil: 'networkidle' });
  // Pictures further down are fetched when they come near.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');

  const all = [...weights].map(([id, bytes]) => ({
    bytes,
    kind: kinds.get(id)?.kind ?? '',
    url: kinds.get(id)?.url ?? '',
  }));
  const total = (some: typeof all) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const script = total(all.filter(({ kind }) => kind === 'Script'));
  const lines = all.map(({ bytes, kind, url }) => `${bytes} ${kind} ${new URL(url).pathname}`).join('\n');
  t.diagnostic(`${total(all)} bytes in all, ${script} of script`);
  assert.ok(all.some(({ kind }) => kind === 'Font') && all.some(({ kind }) => kind === 'Stylesheet'), lines);
  assert.ok(total(all) <= ALL, `${total(all)} bytes:\n${lines}`);
  assert.ok(script <= SCRIPT, `${script} bytes of script:\n${lines}`);
});
