import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

// A browser keeps a cookie by its own clock.
const NOW = new Date();
let region: RunningRegion;
let browser: TestBrowser;
let plain: Page;
let riet: Page;
before(async () => {
  region = await runningRegion(20, NOW, undefined, 'localhost');
  browser = await openBrowser();
  plain = await browser.openPage({ javaScript: false, width: 390, baseURL: region.origin });
  riet = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  const devtools = await riet.context().newCDPSession(riet);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const said = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('main').getByText(text).first().waitFor();

/** A customer of the demo, with one click. */
const enterAsCustomer = async (page: Page): Promise<void> => {
  await page.goto(paths.signIn.demo());
  await page.getByRole('main').getByRole('article').first().getByRole('button').click();
  await page.waitForURL((url) => url.pathname !== paths.signIn.demo());
};

test('without script the page says so, and which ways are left', async () => {
  await plain.goto(paths.signIn.passkey());
  await said(plain, 'In deze browser kan dat niet');
  assert.equal(await plain.getByRole('main').getByRole('button').count(), 0);
  await enterAsCustomer(plain);
  await plain.goto(paths.mine.access());
  await said(plain, 'Dit apparaat');
});

test('she makes a passkey on her own device', async () => {
  await enterAsCustomer(riet);
  await riet.goto(paths.mine.access());
  await lookAtPage(riet, 'her access');
  await riet.getByRole('link', { name: 'Maak een toegangssleutel' }).click();
  await lookAtPage(riet, 'a new passkey');
  await riet.getByLabel('Hoe noemt u deze sleutel?').fill('Mijn tablet');
  await press(riet, 'Maak de sleutel');
  await said(riet, 'De toegangssleutel is bewaard.');
  await said(riet, 'Mijn tablet');
});

test('she sees both browsers, and ends the other one', async () => {
  assert.equal(await riet.getByText(/^Aangemeld op/).count(), 2);
  await press(riet, 'Meld alle andere apparaten af');
  await said(riet, 'Alle andere apparaten zijn afgemeld.');
  await plain.goto(paths.mine.access());
  assert.equal(new URL(plain.url()).pathname, paths.signIn.start());
});

test('she comes back with that passkey alone, and it counts as the second step', async () => {
  await riet.goto(paths.signIn.out());
  await press(riet, 'Afmelden');
  await said(riet, 'U bent afgemeld.');
  await riet.goto(paths.signIn.start({ doel: paths.mine.access() }));
  await riet.getByRole('link', { name: 'Met uw vingerafdruk' }).click();
  await lookAtPage(riet, 'in with a passkey');
  await press(riet, 'Ga verder');
  await riet.waitForURL((url) => url.pathname === paths.mine.access());
  await said(riet, 'met een toegangssleutel');
});

test('she turns on the second step with an app, and keeps her recovery codes', async () => {
  await riet.getByRole('link', { name: 'Zet de tweede stap aan' }).click();
  await said(riet, 'scan dit plaatje');
  await lookAtPage(riet, 'the second step, set up');
  const key = (await riet.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
  const code = new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: NOW.getTime() });
  await riet.getByLabel('Welke code staat nu in de app?').fill(code);
  await press(riet, 'Zet aan');
  await said(riet, 'Uw herstelcodes');
  assert.equal(await riet.getByText(/^[A-Z3467]{4}-[A-Z3467]{4}$/).count(), 10);
  await lookAtPage(riet, 'recovery codes');
  await riet.goto(paths.signIn.secondFactor());
  await said(riet, 'Welke code staat nu in de app');
  await lookAtPage(riet, 'the second step');
});

test('a passkey that she took away lets nobody in', async () => {
  await riet.goto(paths.mine.access());
  await riet.getByText('Naam aanpassen of weghalen').click();
  await press(riet, /^Haal weg/);
  await said(riet, 'De toegangssleutel is weggehaald.');
  await riet.goto(paths.signIn.passkey());
  await press(riet, 'Ga verder');
  await said(riet, 'Deze sleutel kennen we niet');
});
