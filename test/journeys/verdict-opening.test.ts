import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { cardSheets } from '../../src/judge/collector/cards/print-cards.page.tsx';
import { printCards } from '../../src/judge/collector/cards/print-cards.ts';
import { closeDue } from '../../src/judge/collector/opening/jobs.ts';
import { packAnswers } from '../../src/judge/protocol/index.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type JudgingPlace, judgingPlace } from '../setup/judging-place.tsx';
import { lookAtPage } from './look-at-page.ts';

let place: JudgingPlace;
let browser: TestBrowser;
before(async () => {
  place = await judgingPlace();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await place[Symbol.asyncDispose]();
});

const SHOTS = process.env.AANZET_SHOTS;
let shot = 0;
const look = async (page: Page, what: string, axe = true): Promise<void> => {
  // What looks at a page is a script itself.
  if (axe && page.viewportSize()?.width === 1280) await lookAtPage(page, what);
  const path = `${SHOTS}/opening-${page.viewportSize()?.width}-${shot++}-${what.replace(/\W+/g, '-')}.png`;
  if (SHOTS) await page.screenshot({ path, fullPage: true });
};
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('sealed cards: a cover and four a sheet, each with its code and nothing of the group', async () => {
  const { parts, organisation, quarter } = place.collector;
  const printed = await printCards(parts, organisation, quarter, 'zuid', 20);
  assert.ok(printed.kind === 'cards');
  const { codes, label, name } = printed;
  const sheet = {
    organisation: name,
    quarter,
    label,
    origin: 'https://oordeel.lindemeer.nl',
    until: '28 januari 2027',
    codes,
  };
  const page = await browser.openPage({ javaScript: true, width: 1280 });
  await page.setContent(cardSheets(sheet));
  assert.equal(await page.locator('article').count(), 20);
  assert.equal(await page.locator('.sheet').count(), 5);
  assert.equal(await page.locator('article').filter({ hasText: label }).count(), 0);
  const shown = await page.locator('.letters').first().innerText();
  assert.equal(shown.replace(/\s/g, ''), codes[0]);
  // What does not fit on its card would be cut off by the knife.
  const cut = await page
    .locator('.half')
    .evaluateAll(
      (halves) =>
        halves.filter(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
        ).length,
    );
  assert.equal(cut, 0);
  if (SHOTS)
    await page
      .locator('.sheet')
      .first()
      .screenshot({ path: `${SHOTS}/opening-sheet.png` });
  await look(page, 'cards', false);
});

for (const [javaScript, width] of [
  [false, 390],
  [true, 1280],
] as const)
  test(`the council opens a quarter with its paper, script ${javaScript ? 'on' : 'off'}, ${width} wide`, async () => {
    await using own = javaScript ? await judgingPlace() : undefined;
    const { collector } = own ?? place;
    for (let at = 0; at < 11; at += 1) {
      const token = await collector.token('noord');
      const answers = {
        items: { respect: 'entirely' },
        again: 8,
        professions: [],
        by: 'self',
        version: 'full',
        good: '',
        better: '',
      } as const;
      assert.equal((await collector.post(await token.redemption(1, packAnswers(answers)))).status, 204);
    }
    const page = await browser.openPage({ javaScript, width, baseURL: collector.origin });
    await page.goto('/openen');
    await look(page, 'list');
    await page.getByRole('link', { name: /De Kwikstaart/ }).click();
    await page.getByText('Dit kwartaal loopt nog.').waitFor();
    await look(page, 'running');
    collector.setToday('2027-01-29');
    await closeDue(collector.parts);
    await page.reload();
    await heading(page, 'Open de oordelen');
    await look(page, 'form');
    const { council } = collector.shares;
    await page
      .getByLabel('Het deel op uw papier')
      .fill(council.replace(/.$/, (letter) => (letter === '7' ? '8' : '7')));
    await page.getByRole('button', { name: 'Open de oordelen nu' }).click();
    await page.getByRole('alert').getByText('Er is een letter of cijfer anders').waitFor();
    assert.notEqual(await page.getByLabel('Het deel op uw papier').inputValue(), '', 'what was typed stays');
    await look(page, 'wrong');
    await page.getByLabel('Het deel op uw papier').fill(council.toLowerCase());
    await page.getByRole('button', { name: 'Open de oordelen nu' }).click();
    await heading(page, 'De oordelen zijn geopend');
    await page.getByText('11 geteld.').waitFor();
    await look(page, 'opened');
    await page.getByLabel('Het deel op uw papier').fill('0000');
    await page.getByRole('button', { name: 'Haal de volledige telling op' }).click();
    await page.getByRole('alert').waitFor();
    const download = page.waitForEvent('download');
    await page.getByLabel('Het deel op uw papier').fill(council);
    await page.getByRole('button', { name: 'Haal de volledige telling op' }).click();
    assert.match((await download).suggestedFilename(), /^oordelen-raad-/);
    await page.goto('/openen?taal=en');
    await heading(page, 'Open a quarter');
    await look(page, 'english');
  });
