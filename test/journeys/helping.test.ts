import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

const EMAIL = 'karin.bos@voorbeeld.example';

let region: RunningRegion;
let browser: TestBrowser;
let mother: Page;
let daughter: Page;
let id = '';
before(async () => {
  region = await runningRegion(8, new Date());
  browser = await openBrowser();
  mother = await browser.openPage({ javaScript: false, width: 390, baseURL: region.origin });
  daughter = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The same page in a browser with script: axe needs it, she does not. */
const lookAsMother = async (path: string, where: string): Promise<void> => {
  const page = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
  await page.context().addCookies(await mother.context().cookies());
  await page.goto(path);
  await lookAtPage(page, where);
  await page.context().close();
};

test('a mother asks her daughter to help, and says how far', async () => {
  await mother.goto('/');
  await mother.getByLabel('Uw vraag').fill('Ik wil hulp bij het douchen.');
  await press(mother, 'Stel uw vraag');
  await heading(mother, 'Wat we begrepen');
  id = new URL(mother.url()).pathname.split('/')[2] ?? '';
  await mother.goto(paths.mine.helpers());
  await lookAsMother(paths.mine.helpers(), 'who helps me, nobody yet');
  await mother.getByRole('link', { name: 'Vraag iemand om te helpen' }).click();
  await mother.getByRole('textbox', { name: 'Uw naam' }).fill('Riet Bos');
  await mother.getByLabel('Naam van uw helper').fill('Karin Bos');
  await mother.getByLabel('E-mailadres van uw helper').fill(EMAIL);
  await mother.getByLabel('Mijn zoon of dochter').check();
  await lookAsMother(paths.mine.newHelper(), 'asking someone to help');
  await press(mother, 'Vraag het');
  await mother.getByText('De mail is onderweg.').waitFor();
});

test('the daughter reads the mail and says yes', async () => {
  await daughter.goto(paths.signIn.demoMail());
  await daughter
    .getByRole('article')
    .filter({ hasText: EMAIL })
    .getByRole('link', { name: /voor-wie/ })
    .click();
  await heading(daughter, 'Wilt u Riet Bos helpen?');
  await lookAtPage(daughter, 'the invitation');
  await press(daughter, 'Ja, ik help');
  await heading(daughter, 'Voor wie bent u hier?');
  await lookAtPage(daughter, 'for whom');
});

test('on every page she sees for whom she acts, and a message has her name', async () => {
  await press(daughter, 'Kijk mee voor Riet Bos');
  await heading(daughter, 'Vragen van Riet Bos');
  const band = daughter.getByRole('complementary', { name: 'Voor wie u kijkt' });
  await band.getByText('U kijkt mee voor Riet Bos.').waitFor();
  await lookAtPage(daughter, 'acting for her mother');
  await daughter.goto('/');
  await band.getByText('U kijkt mee voor Riet Bos.').waitFor();
  await daughter.goto(paths.question.status({ id }));
  await daughter.getByLabel(/Stuur een bericht aan/).fill('Mijn moeder hoort slecht. Belt u luid?');
  await press(daughter, 'Verstuur bericht');
  await daughter.getByText('Karin Bos, voor u').waitFor();
});

test('what was not given is told plainly', async () => {
  await daughter.goto(paths.question.stop({ id }));
  await heading(daughter, 'Dit mag u hier niet doen');
  await daughter.getByText(/Riet Bos heeft u niet gevraagd om dit te doen: kiezen/).waitFor();
  await lookAtPage(daughter, 'not given');
});

test('her mother stops it in one press, and at once it is over', async () => {
  await daughter.goto(paths.question.status({ id }));
  await mother.goto(paths.mine.helpers());
  await lookAsMother(paths.mine.helpers(), 'who helps me, with a helper');
  await press(mother, /^Stop nu/);
  await mother.getByText('Deze helper kan vanaf nu niets meer zien of doen.').waitFor();
  await daughter.reload();
  await heading(daughter, 'Deze pagina is er niet');
  await daughter.goto(paths.helping.whom());
  await daughter.getByText(/U hielp Riet Bos tot en met /).waitFor();
  assert.equal(await daughter.getByText('U kijkt mee voor').count(), 0);
});
