import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type Child, startNode } from '../setup/child.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';
import { until } from '../setup/until.ts';
import { lookAtPage } from './look-at-page.ts';

const run = join(projectFolder, 'bin/run.mjs');

describe('setting up for real, from the terminal to the first operator', () => {
  const folder = scratchFolder();
  const aanzet = (...words: string[]): Child =>
    startNode([run, ...words, '--data', folder.path], { PORT: '0', AANZET_PROCESSES: '2' });
  let running: Child;
  let browser: TestBrowser;
  /** without scripts, as it must work; and with, to look at it */
  let page: Page;
  let scripted: Page;

  const begin = async (...words: string[]): Promise<string> => {
    running = aanzet('start', ...words);
    await until('the address', () => running.stdout().includes('Ctrl-C'), 60_000).catch((error) => {
      throw new Error(`${error.message}\n${running.stderr()}`);
    });
    return /http:\/\/127\.0\.0\.1:\d+/.exec(running.stdout())?.[0] ?? '';
  };

  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  test('the terminal shows a page and a code; without it nobody sets up anything', async () => {
    const address = await begin('--no-demo');
    assert.match(running.stdout(), /Nobody has set up this installation yet/);
    page = await browser.openPage({ javaScript: false, width: 390, baseURL: address });
    scripted = await browser.openPage({ javaScript: true, width: 390, baseURL: address });
    await page.goto('/');
    assert.equal(new URL(page.url()).pathname, paths.setUp.code());
    await scripted.goto('/');
    await lookAtPage(scripted, 'the code');
    await page.getByLabel('Code van het scherm').fill('ACDE-FGHJ-KMNP');
    await page.getByRole('button', { name: 'Verder' }).click();
    assert.match(await page.locator('main').innerText(), /Deze code klopt niet/);
  });

  test('with the code: region, desk, supporter, operator; then a second step is asked', async () => {
    const code = /code: (\S+)/.exec(running.stdout())?.[1] ?? '';
    await page.getByLabel('Code van het scherm').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Verder' }).click();
    await scripted.goto(page.url());
    await scripted.getByRole('button', { name: 'Zet op en meld mij aan' }).click();
    assert.match(await scripted.locator('main').innerText(), /Vul een telefoonnummer in/);
    await lookAtPage(scripted, 'the details, with errors');
    const fields: [string, string][] = [
      ['Naam boven elke pagina', 'Zorg in Oeverwoude'],
      ['Naam van het loket', 'Loket Oeverwoude'],
      ['Telefoonnummer', '(0123) 11 22 33'],
      ['Straat en huisnummer', 'Kade 1'],
      ['Postcode', '1234 AB'],
      ['Plaats', 'Oeverwoude'],
      ['Naam van die organisatie', 'Steunpunt Oever'],
      ['Telefoonnummer van die organisatie', '(0123) 44 55 66'],
      ['Uw e-mailadres', 'beheer@oever.example'],
    ];
    for (const [label, text] of fields) await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Zet op en meld mij aan' }).click();
    assert.equal(new URL(page.url()).pathname, paths.mine.secondFactor());
    const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
    await page
      .getByLabel('Welke code staat nu in de app?')
      .fill(new TOTP({ secret: Secret.fromBase32(key) }).generate());
    await page.getByRole('button', { name: 'Zet aan' }).click();
    await page.goto(paths.installation.state({ nieuw: 'ja' }));
    assert.match(await page.locator('main').innerText(), /Aanzet staat klaar/);
    // Enough for each of both processes to be asked once.
    for (let n = 0; n < 6; n++) {
      const answer = await fetch(new URL(paths.home(), page.url()), { headers: { connection: 'close' } });
      assert.match(await answer.text(), /Zorg in Oeverwoude/);
      const again = await fetch(new URL(paths.setUp.code(), page.url()), {
        headers: { connection: 'close' },
      });
      assert.equal(again.status, 404);
    }
  });

  test('the operator invites who leads the desk', async () => {
    await page.getByRole('link', { name: 'Naar de organisaties' }).click();
    await page.getByRole('link', { name: 'Loket Oeverwoude' }).click();
    await page.getByLabel('Naam van de manager').fill('Marja Baas');
    await page.getByLabel('E-mailadres van die manager').fill('marja@oever.example');
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    assert.match(await page.locator('main').innerText(), /De uitnodiging is onderweg/);
  });

  test('a code by e-mail waits in the outbox while there is no mail server', async () => {
    const other = await browser.openPage({
      javaScript: false,
      width: 390,
      baseURL: new URL(page.url()).origin,
    });
    await other.goto(paths.signIn.start());
    await other.getByLabel(/e-mail/i).fill('beheer@oever.example');
    await other.getByRole('main').getByRole('button').first().click();
    assert.equal(new URL(other.url()).pathname, paths.signIn.code());
  });

  test('who lost access is let in from the terminal, once', async () => {
    await using made = aanzet('operator', 'tweede@oever.example', '--json');
    assert.equal(await made.ended, 0, made.stderr());
    const { link, added } = JSON.parse(made.stdout()) as { link: string; added: boolean };
    assert.equal(added, true);
    const other = await browser.openPage({ javaScript: false, width: 390 });
    await other.goto(link);
    await other.getByRole('main').getByRole('button').first().click();
    assert.equal(new URL(other.url()).pathname, paths.mine.secondFactor());
    const twice = await browser.openPage({ javaScript: false, width: 390 });
    await twice.goto(link);
    await twice.getByRole('main').getByRole('button').first().click();
    assert.notEqual(new URL(twice.url()).pathname, paths.mine.secondFactor());
    await using wrong = aanzet('operator', 'niets');
    assert.equal(await wrong.ended, 2);
  });

  test('doctor says what a real installation still needs', async () => {
    await using doctor = aanzet('doctor', '--json');
    assert.equal(await doctor.ended, 1);
    const { findings } = JSON.parse(doctor.stdout()) as {
      findings: { about: string; state: string; says: string; advice?: string }[];
    };
    const of = (about: string, state: string) =>
      findings.find((one) => one.about === about && one.state === state);
    assert.match(of('set-up', 'ok')?.says ?? '', /Zorg in Oeverwoude/);
    assert.match(of('mail', 'problem')?.advice ?? '', /AANZET_MAIL_URL/);
    assert.match(of('address', 'problem')?.advice ?? '', /AANZET_PUBLIC_ORIGIN/);
    assert.match(of('operators', 'notice')?.says ?? '', /1 of 2 without/);
    assert.match(of('backup', 'problem')?.advice ?? '', /prove-backup/);
    for (const { state, advice, about } of findings)
      if (state !== 'ok') assert.ok(advice, `${about} says what to do`);
  });

  test('started again with the demo asked for, it stays what it is', async () => {
    running.kill('SIGTERM');
    await running.ended;
    const address = await begin();
    assert.doesNotMatch(running.stdout(), /demo region|Nobody has set up/);
    assert.equal((await fetch(address + paths.signIn.demo())).status, 404);
    assert.match(await (await fetch(address)).text(), /Zorg in Oeverwoude/);
  });
});
