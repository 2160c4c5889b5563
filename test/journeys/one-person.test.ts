import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn, signOut } from './signed-in.ts';

const NOW = new Date();
const TEXT = 'Ik wil graag hulp bij het boodschappen doen.';

let region: RunningRegion;
let browser: TestBrowser;
let host: Page;
let her: Page;
let plain: Page;
before(async () => {
  region = await runningRegion(20, NOW);
  browser = await openBrowser();
  host = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  her = await browser.openPage({ javaScript: true, width: 390, baseURL: region.origin });
  plain = await browser.openPage({ javaScript: false, width: 390, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const main = (page: Page): Locator => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
/** Alt and a digit, as a keyboard sends it: what Playwright presses with Alt held has no letter, so no access key hears it. */
const alt = async (page: Page, digit: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'char', 'keyUp'] as const)
    await devtools.send('Input.dispatchKeyEvent', {
      type,
      modifiers: 1,
      key: digit,
      code: `Digit${digit}`,
      windowsVirtualKeyCode: 48 + Number(digit),
      unmodifiedText: digit,
      ...(type === 'char' ? { text: digit } : {}),
    });
  await devtools.detach();
};
const caseIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

const asAmina = async <T>(work: (tx: Tx, organisation: string) => Promise<T>): Promise<T> => {
  const { organisation_id, member_id } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('demo_sign_in')
      .select(['organisation_id', 'member_id'])
      .where('key', '=', 'amina-el-khatib')
      .executeTakeFirstOrThrow(),
  );
  const [organisation, member] = [organisation_id ?? '', member_id ?? ''];
  const amina = { kind: 'member', organisation, member, name: '', office: 'front', roles: [] } as const;
  return region.door.transaction({ ...amina, roles: [] }, (tx) => work(tx, organisation));
};

const caseRow = (id: string) =>
  asAmina((tx, organisation) =>
    tx
      .selectFrom('customer_case')
      .select(['person_id', 'question_id'])
      .where('organisation_id', '=', organisation)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );

const anotherThan = async (person: string): Promise<string> =>
  (
    await asAmina((tx, organisation) =>
      tx
        .selectFrom('customer_card')
        .select('person_id')
        .where('organisation_id', '=', organisation)
        .where('person_id', '<>', person)
        .orderBy('since')
        .executeTakeFirstOrThrow(),
    )
  ).person_id;

let first = { case: '', person: '', question: '' };

test('a question is taken on by keyboard alone', async () => {
  await host.goto('/demo');
  await host.getByRole('button', { name: /Amina/ }).first().click();
  await host.goto(paths.work.intake());
  await heading(host, 'Nieuwe vraag aannemen');
  const { keyboard } = host;
  await alt(host, '1');
  await keyboard.type(TEXT);
  await alt(host, '2');
  await keyboard.type('Truus Janssen');
  await keyboard.press('Tab');
  await keyboard.type('06 12 34 56 78');
  await keyboard.press('Tab');
  await keyboard.type('1234 AB');
  await keyboard.press('Tab');
  await keyboard.type('1941');
  await keyboard.press('Control+Enter');
  await host.waitForURL(/\/werk\//);
  await heading(host, 'Truus Janssen');
  const id = caseIn(host);
  const { person_id: person, question_id: question } = await caseRow(id);
  first = { case: id, person, question };
});

test('while somebody talks, who we know already is suggested, and chosen by keyboard', async () => {
  await host.goto(paths.work.intake());
  const { keyboard } = host;
  await alt(host, '1');
  await keyboard.type('Wie kan mijn gras maaien?');
  await alt(host, '2');
  await keyboard.type('mevrouw Jansen');
  assert.equal(await host.locator('input[name=wie]').count(), 0, 'a surname alone shows nobody');
  await alt(host, '3');
  await keyboard.type('+31612345678');
  const suggested = host.getByLabel(/Truus Janssen/);
  await suggested.waitFor();
  assert.equal(
    await host.evaluate(() => (document.activeElement as HTMLInputElement).name),
    'phone',
    'what is typed keeps its focus',
  );
  await host.locator('az-known [role=status]', { hasText: 'lijkt hierop' }).waitFor({ state: 'attached' });
  await lookAtPage(host, 'intake, with a suggestion');
  await alt(host, '4');
  await keyboard.press('Space');
  assert.ok(await suggested.isChecked());
  await alt(host, '0');
  await host.waitForURL(/\/werk\//);
  assert.equal((await caseRow(caseIn(host))).person_id, first.person, 'not asked for again');
});

test('what is missing keeps all that was typed', async () => {
  await host.goto(paths.work.intake());
  await host.getByLabel('Naam', { exact: true }).fill('Truus Jansen');
  await host.locator('input[name=birthYear]').fill('1941');
  await host.getByLabel(/Truus Janssen/).check();
  await host.keyboard.press('Control+Enter');
  await host.locator('[role=alert]').waitFor();
  assert.equal(await host.locator('input[name=birthYear]').inputValue(), '1941');
  assert.ok(await host.getByLabel(/Truus Janssen/).isChecked(), 'and what was chosen');
});

test('a message appears in the other browser without loading it again, and leaves what is typed alone', async () => {
  await signIn(region, her, { kind: 'person', person: first.person }, NOW);
  await signIn(region, plain, { kind: 'person', person: first.person }, NOW);
  const status = paths.question.status({ id: first.question });
  await her.goto(status);
  await plain.goto(status);
  const field = her.locator('textarea[name=bericht]');
  await field.fill('Ik ben aan het typen');
  await host.goto(paths.work.case({ case: first.case }));
  await host.locator('#f-message textarea').fill('Goedemiddag, ik zoek iemand voor u.');
  await host.locator('#f-message').getByRole('button').click();
  await her.getByText('Goedemiddag, ik zoek iemand voor u.').waitFor();
  await her.getByText(/Er kwam net iets bij/).waitFor();
  assert.equal(await field.inputValue(), 'Ik ben aan het typen');
  assert.ok(await field.evaluate((one) => document.activeElement === one));
  await lookAtPage(her, 'a thread, while something came');
  assert.equal(await plain.getByText('Goedemiddag, ik zoek iemand voor u.').count(), 0);
  await plain.reload();
  await plain.getByText('Goedemiddag, ik zoek iemand voor u.').waitFor();

  await field.fill('Dank u wel.');
  await main(her).getByRole('button', { name: 'Verstuur bericht' }).click();
  await host.getByText('Dank u wel.').waitFor();
  await lookAtPage(host, 'a case, while something came');
});

test('a call is written down in a minute, and stands in the thread of both', async () => {
  await host.goto(paths.work.case({ case: first.case }));
  await host.getByText('Ik heb gebeld', { exact: true }).click();
  await host.locator('#f-called textarea').fill('We spraken af: dinsdag om tien uur.');
  await host.locator('#f-called').getByRole('button').click();
  await host.getByText('Uw gesprek is bewaard.').waitFor();
  const said = her.locator('[data-live] > li', { hasText: 'dinsdag om tien uur' });
  await said.waitFor();
  assert.match(await said.innerText(), /aan de telefoon/);
});

test('signed out, the page hears nothing more; another page of hers goes on', async () => {
  const streams = her.waitForRequest((request) => request.url().includes('/nieuws'));
  await her.reload();
  await streams;
  await her.goto(paths.signIn.out());
  await main(her).getByRole('button').first().click();
  assert.equal(
    (await her.request.get(paths.question.thread({ id: first.question }), { maxRedirects: 0 })).status(),
    303,
  );
});

test('two cards become one customer, and two again', async () => {
  await host.goto(paths.work.intake());
  await host.getByLabel('Wat vraagt de beller?').fill('Ik wil een warme maaltijd aan huis.');
  await host.getByLabel('Naam', { exact: true }).fill('T. Jansen-de Wit');
  await host.getByLabel('Telefoon', { exact: true }).first().fill('0612345678');
  await host.getByLabel('Postcode').fill('1234 AB');
  await host.getByLabel('Nee, dit is iemand nieuw').check();
  await alt(host, '0');
  await host.waitForURL(/\/werk\//);
  const second = await caseRow(caseIn(host));
  assert.notEqual(second.person_id, first.person);

  await host.goto(paths.work.customer({ person: first.person }));
  await host.getByRole('link', { name: /Is er nog een kaart/ }).click();
  await lookAtPage(host, 'who may be the same');
  await host.getByRole('link', { name: /Leg naast elkaar.*Jansen-de Wit/ }).click();
  await heading(host, 'Is dit dezelfde persoon?');
  await lookAtPage(host, 'two cards side by side');
  await host.getByLabel(/T\. Jansen-de Wit/).check();
  await main(host).getByRole('button', { name: 'Voeg samen' }).click();
  await host.locator('[role=alert]').waitFor();
  assert.ok(await host.getByLabel(/T\. Jansen-de Wit/).isChecked(), 'the choice is still there');
  await host.getByLabel('Hoe weet u dat').fill('Zij belde zelf en noemde beide vragen.');
  await main(host).getByRole('button', { name: 'Voeg samen' }).click();
  await host.getByText('Dit is nu één klant.').waitFor();
  await heading(host, 'T. Jansen-de Wit');
  await main(host)
    .getByText(/warme maaltijd/)
    .first()
    .waitFor();
  await main(host)
    .getByText(/boodschappen/)
    .first()
    .waitFor();
  await lookAtPage(host, 'one customer, with two cards');

  await main(host)
    .getByRole('link', { name: /Weer uit elkaar halen/ })
    .click();
  await lookAtPage(host, 'apart again');
  await host.getByLabel('Waarom uit elkaar?').fill('Het is haar zus.');
  await main(host).getByRole('button', { name: 'Haal uit elkaar' }).click();
  await host.getByText('De kaarten staan weer los.').waitFor();
  await heading(host, 'Truus Janssen');
});

test('she says herself that she is both, with the code of the letter, without script', async () => {
  await host.goto(paths.work.case({ case: first.case }));
  await host
    .locator('details', { has: host.locator('#f-letter') })
    .locator('summary')
    .click();
  await host.locator('#f-letter').getByRole('button').click();
  const code = (await host.locator('.az-code__text').innerText()).trim();
  const someone = await anotherThan(first.person);
  await signIn(region, plain, { kind: 'person', person: someone }, NOW);
  await signOut(her);
  await signIn(region, her, { kind: 'person', person: someone }, NOW);
  // axe itself is a script: the same page is looked at where scripts run.
  const lookAtSame = async (where: string): Promise<void> => {
    await her.goto(plain.url());
    await lookAtPage(her, where);
  };
  await plain.goto(paths.questions());
  await plain.getByRole('link', { name: /Zet ze bij elkaar/ }).click();
  await heading(plain, 'Dit ben ik ook');
  await lookAtSame('this is me too');
  await plain.getByLabel('Code op de brief').fill(code);
  await plain.getByRole('button', { name: 'Dit ben ik ook' }).first().click();
  await plain.getByText('Uw vragen staan nu bij elkaar.').waitFor();
  await lookAtSame('together');
  await plain.goto(paths.questions());
  await plain
    .getByRole('link', { name: /boodschappen/i })
    .first()
    .click();
  await plain.getByText('Goedemiddag, ik zoek iemand voor u.').waitFor();
  await plain.goto(paths.mine.also());
  await plain.getByRole('button', { name: /Toch apart/ }).click();
  await plain.getByText('Die vragen staan weer apart.').waitFor();
  await plain.goto(paths.questions());
  assert.equal(await plain.getByRole('link', { name: /boodschappen/i }).count(), 0);
});
