import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { openBrowser, type TestBrowser } from './browser.ts';

describe('the browser of the tests', () => {
  const elsewhere = '<img src="http://elsewhere.example/pixel">';
  const site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<h1>Één</h1>${elsewhere}<script>document.querySelector('h1').textContent = 'Twee'</script>`);
  });
  let browser: TestBrowser;
  let baseURL: string;

  before(async () => {
    await once(site.listen(0, '127.0.0.1'), 'listening');
    baseURL = `http://127.0.0.1:${(site.address() as { port: number }).port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  test('runs scripts, at the width that was asked', async () => {
    const page = await browser.openPage({ javaScript: true, width: 390, baseURL });
    await page.goto('/');
    assert.equal(await page.textContent('h1'), 'Twee');
    assert.equal(await page.evaluate(() => innerWidth), 390);
  });

  test('runs none without JavaScript', async () => {
    const page = await browser.openPage({ javaScript: false, width: 1280, baseURL });
    await page.goto('/');
    assert.equal(await page.textContent('h1'), 'Één');
  });

  test('has letters of its own, also for a page that brings none, on a machine without fonts', async () => {
    const page = await browser.openPage({ javaScript: true, width: 390, baseURL });
    await page.goto('/');
    await page.setContent('<p style="font: 20px Georgia"><span>Zestien letters</span> 文 😀 ✓</p>');
    const width = await page.evaluate(() => document.querySelector('span')?.offsetWidth ?? 0);
    assert.ok(width > 100, `${width}`);
    assert.ok((await page.screenshot()).length > 0);
  });

  test('fetches nothing from elsewhere', async () => {
    const page = await browser.openPage({ javaScript: true, width: 390, baseURL });
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto('/');
    assert.deepEqual(failed, ['http://elsewhere.example/pixel']);
  });
});
