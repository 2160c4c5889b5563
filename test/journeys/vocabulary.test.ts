import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { OPERATOR } from './operator-stops.ts';
import { signIn } from './signed-in.ts';

let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(20, new Date());
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first().click();
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** A visitor, each time another one, asks the site itself. */
const asks = async (text: string, javaScript = false): Promise<Page> => {
  const page = await browser.openPage({ javaScript, width: 390, baseURL: region.origin });
  await page.goto('/');
  await page.getByLabel('Uw vraag').fill(text);
  await press(page, 'Stel uw vraag');
  await heading(page, 'Wat we begrepen');
  return page;
};

const offersFor = async (text: string): Promise<string> => {
  const page = await asks(text);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.goto(paths.question.offers({ id }));
  const shown = await page.getByRole('main').innerText();
  await page.context().close();
  return shown;
};

const journeys = [
  { javaScript: true, width: 1280, word: 'sjoemelkast' },
  { javaScript: false, width: 390, word: 'krimselen' },
] as const;
for (const { javaScript, width, word } of journeys)
  test(`an editor teaches a word, ${javaScript ? 'with' : 'without'} script, at ${width}`, async () => {
    // axe itself is script.
    const look = async (at: Page, where: string): Promise<void> => {
      if (javaScript) await lookAtPage(at, where);
    };
    const question = `hulp bij het ${word} graag`;
    for (let n = 0; n < 4; n += 1) await (await asks(question)).context().close();
    const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
    await signIn(region, page, OPERATOR[1], new Date());
    await page.goto(paths.words.list());
    assert.doesNotMatch(await page.getByRole('main').innerText(), new RegExp(word), 'four are too few');
    await look(page, 'the words, before');
    assert.doesNotMatch(await offersFor(question), /douchen/i);

    await page.reload();
    await page.getByText('In 5 vragen').first().waitFor();
    await look(page, 'the words');
    await follow(page, new RegExp(`^Koppel.*${word}`));
    await heading(page, 'Woord of zin toevoegen');
    assert.equal(await page.getByLabel('Woord of korte zin').inputValue(), word);
    await press(page, 'Bekijk wat er verandert');
    await page.getByText('Kies een onderwerp.').first().waitFor();
    await look(page, 'a relation with a mistake');
    await page.getByLabel('Waar gaat het over?').selectOption('wassen');
    await page.getByLabel('Het betekent dit bijna altijd').check();
    await press(page, 'Bekijk wat er verandert');
    await heading(page, 'Dit verandert er');
    await page.getByText('Van de 61 proefvragen verandert er geen.').waitFor();
    await look(page, 'the preview');
    await press(page, 'Bewaar');
    await page.getByText('Bewaard. Vanaf nu zoekt Aanzet ermee.').waitFor();
    await page.getByText(`koppelde “${word}” aan Persoonlijke verzorging`).waitFor();
    await look(page, 'the words, after');
    assert.match(await offersFor(question), /douchen/i);

    await press(page, new RegExp(`^Haal weg.*${word}`));
    await page.getByText('Weggehaald. Aanzet zoekt er niet meer mee.').waitFor();
    assert.doesNotMatch(await offersFor(question), /douchen/i);
    await page.context().close();
  });

test('a relation that does harm is shown before it is saved', async () => {
  const page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  await signIn(region, page, OPERATOR[1], new Date());
  await page.goto(paths.words.preview({ woord: 'uit het ziekenhuis', onderwerp: 'schulden', zeker: 'ja' }));
  await page.getByText('Deze woorden zeggen al iets anders').waitFor();
  await page.getByText('Slechter', { exact: true }).first().waitFor();
  await lookAtPage(page, 'a harmful relation');
});
