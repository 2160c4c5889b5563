import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { ACRS, type OidcPeer, oidcPeer } from '../setup/oidc-peer.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

const SECRET = 'a secret between the two of them, long enough';
let region: RunningRegion;
let browser: TestBrowser;
let peer: OidcPeer;
let plain: Page;
let lively: Page;
before(async () => {
  region = await runningRegion(20, new Date());
  browser = await openBrowser();
  // To the browser another site, so that our cookies come along as they would from elsewhere.
  peer = await oidcPeer([], 'localhost');
  plain = await browser.openPage({ javaScript: false, width: 1280, baseURL: region.origin });
  lively = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await peer.close();
  await region[Symbol.asyncDispose]();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first().click();

test('the operator adds a service, registers us there, tries it and switches it on', async () => {
  const now = new Date();
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, { kind: 'operator', email: 'beheer@voorbeeld.example' }, 'passkey', now, {
      secondFactorAt: now,
    }),
  );
  const page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  await page.context().addCookies([{ name: 'aanzet', value: token, url: region.origin }]);
  await page.goto(paths.via.providers());
  await lookAtPage(page, 'no services yet');
  await follow(page, 'Dienst toevoegen');
  await press(page, 'Bewaar');
  await page.getByText('Vul een naam in.').first().waitFor();
  await lookAtPage(page, 'a service with mistakes');
  await page.getByLabel('Naam', { exact: true }).fill('Poort');
  await page.getByLabel('Klanten').check();
  await page.getByLabel('Adres van de dienst').fill(peer.issuer);
  await page.getByLabel('Naam waaronder').fill('aanzet');
  await page.getByLabel('Geheim').fill(SECRET);
  await page.getByLabel('Niveaus van zekerheid').fill(ACRS.join('\n'));
  await page.getByLabel('Laagste niveau').fill('substantieel');
  await press(page, 'Bewaar');
  await page.getByText('De dienst is bewaard').waitFor();
  const [redirectUri = '', logoutUri = ''] = await page.locator('code').allInnerTexts();
  peer.knows({ id: 'aanzet', secret: SECRET, redirectUri, logoutUri });
  await press(page, 'Probeer de dienst');
  await page.getByText('De dienst is bereikbaar').waitFor();
  await lookAtPage(page, 'a service that was tried');
  await press(page, 'Zet aan');
  await page.getByText('De dienst staat nu aan.').waitFor();
  await page.goto(paths.via.providers());
  await lookAtPage(page, 'the services');
});

test('she asks a question without an account, and keeps it with the service', async () => {
  peer.signsIn({ sub: 'riet-daar', acr: 'substantieel' });
  await lively.goto('/');
  await lively.getByLabel('Uw vraag').fill('Ik wil hulp bij het douchen, van iemand die ik ken.');
  await press(lively, 'Stel uw vraag');
  await heading(lively, 'Wat we begrepen');
  await lively.goto(paths.signIn.start());
  await lookAtPage(lively, 'signing in, with a service');
  await follow(lively, 'Aanmelden met Poort');
  await heading(lively, 'Voortaan aanmelden met Poort?');
  await lookAtPage(lively, 'joining');
  await press(lively, 'Ja, neem Poort erbij');
  await lively.waitForURL((url) => url.pathname === paths.questions());
  assert.match(await lively.getByRole('main').innerText(), /douchen/);
  await lively.goto(paths.mine.access());
  await lively.getByText('Aanmelden met een andere dienst').waitFor();
  await lookAtPage(lively, 'her own access');
});

test('without script the service brings her straight to her question', async () => {
  await plain.goto(paths.questions());
  await follow(plain, 'Aanmelden met Poort');
  await plain.waitForURL((url) => url.pathname === paths.questions());
  assert.match(await plain.getByRole('main').innerText(), /douchen/);
});

test('she signs out, here and there', async () => {
  await plain.goto(paths.signIn.out());
  await press(plain, 'Afmelden');
  await plain.getByText('U bent afgemeld.').waitFor();
  await follow(plain, 'Ook afmelden bij Poort');
  await plain.waitForURL((url) => url.origin === peer.issuer);
});

test('someone new chooses a place of her own; with too low a level she is told', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
  peer.signsIn({ sub: 'nieuw-daar', acr: 'laag' });
  await page.goto(paths.signIn.start());
  await follow(page, 'Aanmelden met Poort');
  await heading(page, 'Hier is een zekerder manier nodig');
  await lookAtPage(page, 'too low a level');

  peer.signsIn({ sub: 'nieuw-daar', acr: 'hoog' });
  await follow(page, 'Opnieuw met Poort');
  await heading(page, 'Uw eerste keer met Poort');
  await lookAtPage(page, 'the first time');
  await press(page, 'Ik ben nieuw');
  await page.waitForURL((url) => url.pathname === paths.questions());
});
