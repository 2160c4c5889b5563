import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

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

const press = async (page: Page, name: string | RegExp, nth = 0): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await page.getByRole('main').getByRole('button', { name }).nth(nth).click();
  await loaded;
};

/** A visitor asks, and lays three offers side by side. */
const compares = async (javaScript: boolean): Promise<{ page: Page; id: string }> => {
  const page = await browser.openPage({ javaScript, width: 1280, baseURL: region.origin });
  await page.goto('/');
  await page.getByLabel('Uw vraag').fill('Ik wil hulp bij het douchen, van iemand die ik ken.');
  await press(page, 'Stel uw vraag');
  await press(page, /dit klopt/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  for (const nth of [0, 1, 2]) await page.getByRole('checkbox').nth(nth).check();
  await press(page, 'Zet naast elkaar');
  return { page, id };
};
const lay = (page: Page, key: string, value: string): Promise<void> =>
  page.locator(`input[name="w-${key}"][value="${value}"]`).check();

type Shown = {
  order: string[];
  places: string[];
  sums: string[];
  firm: string;
  why: string;
  lines: string[];
};
const shown = async (page: Page): Promise<Shown> => {
  const text = (selector: string) => page.locator(selector).allTextContents();
  return {
    order: await text('.az-offer h3'),
    places: await text('[data-rank]'),
    sums: (await text('[data-sum]')).sort(),
    firm: (await text('[data-firm]')).join(),
    why: (await text('[data-because]')).join(),
    lines: (await text('[data-line]')).sort(),
  };
};

test('the browser says after a stone what the server says', async () => {
  const { page } = await compares(true);
  const before = await shown(page);
  assert.match(before.why, /nog geen steen/);
  assert.match(before.why, /lootten/, 'the page says that the order is drawn');
  await lay(page, 'price', '3');
  await lay(page, 'personnel', '1');
  await lay(page, 'promotion', '2');
  const live = await shown(page);
  const url = page.url();
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-nojs]')?.removeAttribute('hidden'));
  await press(page, 'Zet op mijn volgorde');
  await page.goto(url);
  const kept = await shown(page);
  assert.deepEqual({ ...kept, firm: kept.firm.trim() }, { ...live, firm: live.firm.trim() });
  await page.locator('summary', { hasText: 'Punten keer stenen' }).click();
  await lookAtPage(page, 'side by side, with the sums open');
  await lay(page, 'price', '');
  assert.match(await page.locator('[data-row="price"]').innerText(), /nog geen steen/);
});

test('without script she can say ‘not important’ and ‘I don’t know’, and takes the sum with her', async () => {
  const { page, id } = await compares(false);
  await lay(page, 'price', '0');
  await lay(page, 'personnel', '2');
  await press(page, 'Zet op mijn volgorde');
  const checked = (key: string) => page.locator(`input[name="w-${key}"]:checked`).getAttribute('value');
  assert.deepEqual([await checked('price'), await checked('personnel')], ['0', '2']);
  assert.match(await page.locator('[data-row="price"]').innerText(), /telt 0 ×/);
  await lay(page, 'personnel', '');
  await lay(page, 'place', '1');
  await press(page, 'Zet op mijn volgorde');
  assert.deepEqual([await checked('price'), await checked('personnel')], ['0', '']);
  assert.match(await page.locator('[data-row="personnel"]').innerText(), /nog geen steen/);
  const answer = await page.request.get(paths.question.sums({ id }));
  assert.match(answer.headers()['content-disposition'] ?? '', /vergelijking\.json/);
  const data: { criteria: { key: string; stones: number | null }[]; offers: { name: string }[] } =
    await answer.json();
  assert.deepEqual(
    data.criteria.map(({ stones }) => stones),
    [null, 0, 1, null, null, null],
  );
  assert.deepEqual(
    data.offers.map(({ name }) => name),
    await page.locator('.az-offer h3').allTextContents(),
  );
});

for (const javaScript of [true, false])
  test(`which of these two? ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const { page, id } = await compares(javaScript);
    await page.getByRole('link', { name: /tussen twee/ }).click();
    await page.getByRole('heading', { level: 1, name: /Welke van deze twee/ }).waitFor();
    if (javaScript) await lookAtPage(page, 'which of these two');
    const first = await page.locator('article h2').allTextContents();
    await press(page, /^Ik kies deze/);
    await page.getByRole('link', { name: 'Vorige vraag' }).click();
    await page.getByText('Vraag 1 van 5').waitFor();
    assert.deepEqual(await page.locator('article h2').allTextContents(), first, 'going back is going back');
    await press(page, /^Ik kies deze/);
    await press(page, 'Sla deze over');
    await press(page, 'Het maakt me niet uit');
    await page.getByRole('link', { name: /Dit is genoeg/ }).waitFor();
    await press(page, /^Ik kies deze/, 1);
    await press(page, /^Ik kies deze/);
    await page.getByRole('heading', { level: 1, name: /passen bij uw antwoorden/ }).waitFor();
    if (javaScript) await lookAtPage(page, 'the proposed stones');
    assert.ok((await page.locator('input[value="3"]:checked').count()) >= 1, 'what counts most has three');
    assert.equal(await page.locator('input[name="w-feeling"]:checked').getAttribute('value'), '');
    await lay(page, 'place', '1');
    await press(page, 'Leg deze stenen');
    assert.equal(new URL(page.url()).pathname, paths.question.compare({ id }));
    assert.equal(await page.locator('input[name="w-place"]:checked').getAttribute('value'), '1');
    await page.goto(paths.question.pairs({ id }, { antwoorden: 'sssss' }));
    await page.getByRole('heading', { level: 1, name: 'U sloeg alles over' }).waitFor();
  });
