import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

const EMAIL = 'riet.bos@voorbeeld.example';
const QUESTION = 'Ik wil hulp bij het douchen, van iemand die ik ken.';

let region: RunningRegion;
let browser: TestBrowser;
let first: Page;
let second: Page;
before(async () => {
  region = await runningRegion(20, new Date());
  browser = await openBrowser();
  first = await browser.openPage({ javaScript: false, width: 1280, baseURL: region.origin });
  second = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const arrive = (page: Page, at: string): Promise<void> => page.waitForURL((url) => url.pathname === at);
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Opens the mailbox of the demo in a window of its own and reads the newest mail to her. */
const readMail = async (page: Page): Promise<{ code: string; link: string }> => {
  const box = await page.context().newPage();
  await box.goto(paths.signIn.demoMail());
  const mail = box.getByRole('article').filter({ hasText: EMAIL }).first();
  const code = /\b\d{3} ?\d{3}\b/.exec(await mail.innerText())?.[0] ?? '';
  // The mail for keeping a question has a code alone: that question is open in one browser only.
  const [link] = await mail
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await box.close();
  return { code, link: link ?? '' };
};
/** Asks a code, some seconds later than the last: the newest mail is the first in the box. */
const askCode = async (page: Page): Promise<void> => {
  region.setNow(new Date());
  await page.getByLabel('Uw e-mailadres').fill(EMAIL);
  await press(page, 'Stuur mij een code');
  await heading(page, 'Welke code staat in de e-mail?');
};
const otherThan = (code: string): string => code.replace(/\d$/, (last) => String((Number(last) + 1) % 10));

test('she keeps her question with her e-mail address', async () => {
  await first.goto('/');
  await first.getByLabel('Uw vraag').fill(QUESTION);
  await press(first, 'Stel uw vraag');
  await heading(first, 'Wat we begrepen');
  const id = new URL(first.url()).pathname.split('/')[2] ?? '';
  await first.goto(paths.question.keep({ id }));
  await first.getByLabel('Uw e-mailadres').fill('riet.bos');
  await press(first, 'Stuur mij een code');
  await first.getByText('Dit is geen e-mailadres').first().waitFor();
  assert.equal(await first.getByLabel('Uw e-mailadres').inputValue(), 'riet.bos', 'what she typed is kept');
  await askCode(first);
  await first.getByLabel('Code', { exact: true }).fill((await readMail(first)).code);
  await press(first, 'Ga verder');
  await arrive(first, paths.question.status({ id }));
});

test('in another browser a wrong code says how often she may still try', async () => {
  await second.goto(paths.questions());
  assert.equal(new URL(second.url()).pathname, paths.signIn.start(), 'first she says who she is');
  await askCode(second);
  const { code } = await readMail(second);
  await second.getByLabel('Code', { exact: true }).fill(otherThan(code));
  await press(second, 'Ga verder');
  await second.getByText('U kunt het nog 4 keer proberen').first().waitFor();
  await lookAtPage(second, 'a wrong code');
});

test('the right code brings her where she was going', async () => {
  await second.getByLabel('Code', { exact: true }).fill((await readMail(second)).code);
  await press(second, 'Ga verder');
  await arrive(second, paths.questions());
  await second
    .getByRole('link', { name: /douchen/i })
    .first()
    .click();
  assert.match(await second.getByRole('main').innerText(), /douchen/);
});

test('she signs out, and nobody after her sees her question', async () => {
  const seen = second.url();
  await second.getByRole('link', { name: 'Afmelden' }).first().click();
  await press(second, 'Afmelden');
  await second.getByText('U bent afgemeld.').waitFor();
  await second.goto(seen);
  assert.equal(new URL(second.url()).pathname, paths.signIn.start());
  await second.goBack();
  assert.doesNotMatch(
    await second.locator('body').innerText(),
    /iemand die ik ken/,
    'going back shows nothing either',
  );
});

test('the link in the mail works once, and only after a press', async () => {
  await second.goto(paths.signIn.start());
  await askCode(second);
  const { link } = await readMail(second);
  await second.goto(link);
  await heading(second, 'U kunt nu verder');
  await press(second, 'Ga verder');
  await second.getByRole('link', { name: 'Afmelden' }).first().waitFor();
  const third = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  await third.goto(link);
  await press(third, 'Ga verder');
  await heading(third, 'Deze code werkt niet meer');
  await lookAtPage(third, 'a used link');
});
