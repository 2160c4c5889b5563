import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

// A browser keeps its own time: cookies that ended in the past are thrown away.
const NOW = new Date();
let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(20, NOW);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await page.getByRole('main').getByRole('button', { name }).first().click();
  await loaded;
};

for (const javaScript of [true, false])
  test(`a visitor takes her data along and has them erased, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const words = `Wie helpt mij met de ${javaScript ? 'heg' : 'vijver'} en het douchen?`;
    const page = await browser.openPage({ javaScript, width: 390, baseURL: region.origin });
    await page.goto('/');
    await page.getByLabel('Uw vraag').fill(words);
    await press(page, 'Stel uw vraag');

    await page.getByRole('link', { name: 'Mijn gegevens' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mijn gegevens' }).waitFor();
    if (javaScript) await lookAtPage(page, 'my data');

    await page.getByRole('link', { name: 'Meenemen' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Bewaar om te lezen' }).click();
    const copy = readFileSync(await (await saving).path(), 'utf8');
    assert.ok(copy.includes(words));
    if (javaScript) {
      // On its own machine the copy is a page like any other, and asks nothing of anyone.
      const asked: string[] = [];
      const own = await browser.openPage({ javaScript, width: 390 });
      own.on('request', (request) => asked.push(request.url()));
      await own.setContent(copy);
      await lookAtPage(own, 'the copy');
      assert.deepEqual(asked, []);
      await own.context().close();
    }

    await page.goto(paths.mine.erase());
    if (javaScript) await lookAtPage(page, 'erasing');
    await press(page, 'Wis mijn gegevens');
    await page.getByText('Er is nog niets gewist').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Wis mijn gegevens');
    await page.getByRole('heading', { level: 1, name: 'Uw gegevens zijn gewist' }).waitFor();
    if (javaScript) await lookAtPage(page, 'the receipt');
    await page.goto(paths.mine.data());
    assert.equal(new URL(page.url()).pathname, paths.signIn.start(), 'nobody is signed in any more');
    await page.context().close();
  });
