import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { printCards } from '../../src/judge/collector/cards/print-cards.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type JudgingPlace, judgingPlace } from '../setup/judging-place.tsx';
import { lookAtPage } from './look-at-page.ts';

let place: JudgingPlace;
let browser: TestBrowser;
let codes: string[] = [];
before(async () => {
  place = await judgingPlace();
  browser = await openBrowser();
  const { parts, organisation, quarter } = place.collector;
  const printed = await printCards(parts, organisation, quarter, 'noord', 20);
  assert.equal(printed.kind, 'cards');
  codes = printed.kind === 'cards' ? printed.codes : [];
});
after(async () => {
  await browser.close();
  await place[Symbol.asyncDispose]();
});

const SHOTS = process.env.AANZET_SHOTS;
let shot = 0;
const look = async (page: Page, what: string): Promise<void> => {
  // What looks at a page is a script itself.
  if (page.viewportSize()?.width === 1280) await lookAtPage(page, what);
  const path = `${SHOTS}/card-${page.viewportSize()?.width}-${shot++}-${what.replace(/\W+/g, '-')}.png`;
  if (SHOTS) await page.screenshot({ path, fullPage: true });
};
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const taken = async (): Promise<number> => {
  const { door, organisation } = place.collector;
  const rows = await door.transaction(organisation, (tx) =>
    tx.selectFrom('redemption').select('route').where('organisation_id', '=', organisation).execute(),
  );
  return rows.filter(({ route }) => route === 'card').length;
};

test('on a screen of many, without script: one question a screen, and nothing is kept before it is sent', async () => {
  const page = await browser.openPage({ javaScript: false, width: 390, baseURL: place.collector.origin });
  await page.goto('/kaart?kiosk=1');
  await look(page, 'code');
  await page.getByLabel('De code op uw kaart').fill('ABCD');
  await press(page, 'Begin');
  await page.getByRole('alert').getByText('Deze code klopt niet.').waitFor();
  await look(page, 'wrong code');
  const code = codes[0] ?? '';
  await page.getByLabel('De code op uw kaart').fill(code.toLowerCase());
  await press(page, 'Begin in makkelijke taal');
  await heading(page, 'Wie vult dit in?');
  await press(page, 'Volgende vraag');
  await page.getByText('Kies wie dit invult.').first().waitFor();
  await look(page, 'nothing chosen');
  await page.getByText('Iemand anders voor mij').click();
  await press(page, 'Volgende vraag');
  await page.getByText('Verzorgende').click();
  await press(page, 'Volgende vraag');
  await heading(page, 'De mensen waren aardig voor mij.');
  await page.getByText('Best wel').click();
  await look(page, 'faces');
  await press(page, 'Volgende vraag');
  await heading(page, 'Ze luisterden naar mij.');
  await press(page, 'Vorige vraag');
  assert.ok(await page.getByRole('radio', { name: 'Best wel' }).isChecked(), 'back finds the answer');
  await press(page, 'Ik heb meer tijd nodig');
  await heading(page, 'De mensen waren aardig voor mij.');
  await press(page, 'Volgende vraag');
  for (let nth = 0; nth < 3; nth++) await press(page, 'Sla deze vraag over');
  await heading(page, 'Wilt u hier weer hulp van?');
  await page.getByText('7', { exact: true }).click();
  await press(page, 'Volgende vraag');
  await press(page, 'Nog vier vragen');
  for (let nth = 0; nth < 4; nth++) await press(page, 'Sla deze vraag over');
  await press(page, 'Nog drie vragen');
  for (let nth = 0; nth < 3; nth++) await press(page, 'Sla deze vraag over');
  await press(page, 'Nog drie vragen');
  await press(page, 'Sla deze vraag over');
  await page.getByLabel('In uw eigen woorden').fill('Mevrouw De Wit kwam op 3 mei.');
  await press(page, 'Volgende vraag');
  await press(page, 'Volgende vraag');
  await heading(page, 'Wie zou u hierin kunnen herkennen?');
  assert.equal(await page.locator('mark').count(), 2);
  await look(page, 'recognise');
  await press(page, 'Verstuur zonder tekst');
  await heading(page, 'Klaar om te versturen');
  await look(page, 'send');
  assert.equal(await taken(), 0);
  assert.equal((await page.context().cookies()).length, 0);
  await press(page, 'Verstuur mijn oordeel');
  await heading(page, 'Dank u wel');
  await look(page, 'done');
  assert.equal(await taken(), 1);
  await page.goBack();
  await page.getByText('Deze kaart is al gebruikt.').first().waitFor();
  assert.doesNotMatch(await page.content(), /value="mostly"/, 'who goes back sees no answers');
});

test('in English with large letters, by the code behind #; a used card is no second verdict', async () => {
  const page = await browser.openPage({ javaScript: true, width: 1280, baseURL: place.collector.origin });
  await page.goto(`/kaart?taal=en&letters=groot#${codes[1]}`);
  assert.equal(new URL(page.url()).hash, '', 'the code leaves the address');
  assert.equal(await page.locator('html').getAttribute('data-text'), 'large');
  await press(page, 'Begin');
  await heading(page, 'Who fills this in?');
  await look(page, 'English');
  await page.getByText('I do, and somebody helps me').click();
  await press(page, 'Next question');
  await look(page, 'professions');
  await press(page, 'Skip this question');
  await press(page, 'Next question');
  await page.getByText('Choose an answer. Or skip the question.').first().waitFor();
  await look(page, 'faces, nothing chosen');
  for (let nth = 0; nth < 4; nth++) await press(page, 'Skip this question');
  await look(page, 'again');
  await press(page, 'Skip this question');
  await look(page, 'offer');
  await press(page, 'I am done');
  await press(page, 'Send my verdict');
  await page.getByText('You have not answered anything yet.').first().waitFor();
  await press(page, 'Previous question');
  await press(page, 'Previous question');
  await page.getByText('9', { exact: true }).click();
  await press(page, 'Next question');
  await press(page, 'I am done');
  await press(page, 'Send my verdict');
  await heading(page, 'Thank you');
  await look(page, 'thanks');
  assert.equal(await taken(), 2);
  await page.goto('/kaart');
  await page.getByLabel('De code op uw kaart').fill(codes[1] ?? '');
  await press(page, 'Begin');
  await page.getByText('Deze kaart is al gebruikt.').first().waitFor();
  await look(page, 'used');
  assert.equal(await taken(), 2);
});
