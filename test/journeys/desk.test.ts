import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { addDays } from '../../src/platform/clock/clock.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn } from './signed-in.ts';

const NOW = new Date();
const TEXT = 'Mevrouw kan na haar operatie niet alleen douchen. Zij wil hulp van iemand die zij kent.';
/** '10-3-2026', as one types a day. */
const typed = (at: Date): string => dayOf(at).split('-').map(Number).reverse().join('-');

let region: RunningRegion;
let browser: TestBrowser;
let host: Page;
let contact: Page;
before(async () => {
  region = await runningRegion(60, NOW);
  browser = await openBrowser();
  [host, contact] = (await Promise.all(
    [1280, 1280].map((width) => browser.openPage({ javaScript: true, width, baseURL: region.origin })),
  )) as [Page, Page];
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
/** One act of the page of a case, unfolded when it is folded. */
const act = async (page: Page, name: string) => {
  const form = page.locator(`#f-${name}`);
  await form.waitFor({ state: 'attached' });
  if (!(await form.isVisible()))
    await page.locator('details', { has: form }).locator('summary').first().click();
  return form;
};
const said = (page: Page, text: string | RegExp): Promise<void> =>
  main(page).getByText(text).first().waitFor();

const asHost = async <T>(work: (tx: Tx, here: string) => Promise<T>): Promise<T> => {
  const amina = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('demo_sign_in')
      .select(['organisation_id', 'member_id'])
      .where('key', '=', 'amina-el-khatib')
      .executeTakeFirstOrThrow(),
  );
  const at = {
    kind: 'member',
    organisation: amina.organisation_id ?? '',
    member: amina.member_id ?? '',
  } as const;
  return region.door.transaction({ ...at, name: '', office: 'front', roles: [] }, (tx) =>
    work(tx, at.organisation),
  );
};

let known: { name: string; birth_year: number | null };
let deskCase = '';
let person = '';
let code = '';
let chosen: { organisation_id: string; id: string; contact_id: string };
const chosenCase = () =>
  region.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('customer_case')
      .select(['organisation_id', 'id', 'contact_id'])
      .where('person_id', '=', person)
      .where('kind', '=', 'chosen')
      .executeTakeFirstOrThrow(),
  );

test('the host types along; what is missing is said, and nothing is lost', async () => {
  known = await asHost((tx, here) =>
    tx
      .selectFrom('customer_card')
      .select(['name', 'birth_year'])
      .where('organisation_id', '=', here)
      .where('birth_year', 'is not', null)
      .orderBy('since')
      .executeTakeFirstOrThrow(),
  );
  await host.goto('/demo');
  await host.getByRole('button', { name: /Amina/ }).first().click();
  await main(host).getByRole('link', { name: 'Nieuwe vraag aannemen' }).first().click();
  await heading(host, 'Nieuwe vraag aannemen');
  await host.getByLabel('Wat vraagt de beller?').fill(TEXT);
  await host.getByLabel('Postcode').fill('12');
  await main(host).getByRole('button', { name: 'Neem de vraag aan' }).click();
  await said(host, 'Er mist nog iets');
  await lookAtPage(host, 'desk intake, with errors');
  assert.equal(await host.getByLabel('Wat vraagt de beller?').inputValue(), TEXT);
  assert.equal(await host.getByLabel('Postcode').inputValue(), '12');
  assert.ok(
    (await main(host)
      .getByRole('link', { name: /^Hoe bereiken we deze persoon/ })
      .count()) > 0,
  );
});

test('somebody of that name is known already: the host asks, and does not guess', async () => {
  await host.getByLabel('Naam', { exact: true }).fill(known.name);
  await host.getByLabel('Telefoon', { exact: true }).first().fill('0123 99 88 77');
  await host.getByLabel('Postcode').fill('1234 AB');
  await host.getByLabel('Geboortejaar').fill(String(known.birth_year));
  await main(host).getByText('Geen e-mail? Schrijf het adres op').click();
  await host.getByLabel('Straat en huisnummer').fill('Kerkpad 3');
  await host.getByLabel('Plaats').fill('Lindemeer');
  await main(host).getByRole('button', { name: 'Neem de vraag aan' }).click();
  await heading(host, 'Kennen we deze persoon al?');
  assert.equal(await host.locator('input[type=radio]:checked').count(), 0, 'nobody is taken for another');
  await lookAtPage(host, 'perhaps the same person');
  await host.getByLabel('Nee, dit is iemand nieuw').check();
  await main(host).getByRole('button', { name: 'Bewaar de vraag' }).click();
  await said(host, 'De vraag staat er.');
  deskCase = new URL(host.url()).pathname.split('/')[2] ?? '';
  person = (
    await asHost((tx, here) =>
      tx
        .selectFrom('customer_case')
        .select('person_id')
        .where('organisation_id', '=', here)
        .where('id', '=', deskCase)
        .executeTakeFirstOrThrow(),
    )
  ).person_id;
});

test('without e-mail she gets a letter with a code', async () => {
  await (await act(host, 'letter')).getByRole('button').click();
  code = (await host.locator('.az-code__text').innerText()).trim();
  assert.match(code, /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  assert.match(await host.locator('body').innerText(), /Kerkpad 3/);
  await lookAtPage(host, 'the letter of the desk');
});

test('the host writes down what she chose herself', async () => {
  await host.goto(paths.work.choose({ case: deskCase }));
  const paidByInsurer = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('published_offer').select(['id', 'funding']).execute(),
  );
  const zvw = new Set(paidByInsurer.filter(({ funding }) => funding.includes('zvw')).map(({ id }) => id));
  const offered = await host
    .locator('input[name=keuze]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const offer = offered.find((id) => zvw.has(id));
  assert.ok(offer, 'an offer that the Zvw pays is among them');
  await host.locator(`input[name=keuze][value="${offer}"]`).check();
  await host.getByLabel(/Wat zei/).fill('Dat is dichtbij.');
  await main(host).getByRole('button', { name: 'Leg deze keuze vast' }).click();
  await said(host, 'Leg alleen vast wat');
  assert.equal(
    await host.locator('input[name=keuze]:checked').getAttribute('value'),
    offer,
    'the choice is still there',
  );
  await host.getByLabel(/zei dit zelf/).check();
  await main(host).getByRole('button', { name: 'Leg deze keuze vast' }).click();
  await said(host, /De keuze is vastgelegd/);
  chosen = await chosenCase();
});

test('before the contact says yes, nothing can be planned', async () => {
  await signIn(
    region,
    contact,
    { kind: 'member', organisation: chosen.organisation_id, member: chosen.contact_id },
    NOW,
  );
  await contact.goto(paths.work.case({ case: chosen.id }));
  assert.equal(await contact.locator('#f-plan').count(), 0, 'planning is not offered');
  // As if the page were old: the same form, sent all the same.
  await contact.evaluate(
    ([action, start]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = action ?? '';
      for (const [name, value] of [
        ['what', 'Hulp bij douchen'],
        ['start', start ?? ''],
        ['weeks', '1'],
        ['funding', 'zvw'],
      ]) {
        const field = document.createElement('input');
        field.name = name ?? '';
        field.value = value ?? '';
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    [paths.work.plan({ case: chosen.id }), typed(addDays(NOW, 1))],
  );
  await said(contact, 'Plannen kan als de klant koos en het vaste contact ja zei. Dat is nu niet zo.');
  await lookAtPage(contact, 'a plan, refused');
});

test('the contact says yes, and records what the law asks before planning', async () => {
  await contact.goto(paths.work.case({ case: chosen.id }));
  await main(contact)
    .getByRole('button', { name: /^Ja, ik word/ })
    .first()
    .click();
  await said(contact, 'U bent nu het vaste contact.');
  const plan = async () => {
    const form = await act(contact, 'plan');
    await form.getByLabel('Welke dag begint het?').fill(typed(addDays(NOW, 1)));
    await form.getByLabel(/Zvw/).check();
    await form.getByRole('button').click();
  };
  await plan();
  await said(contact, /Er ontbreekt nog iets voor deze dagen: indicatie/);
  await lookAtPage(contact, 'a plan without indication');
  const ground = await act(contact, 'ground');
  await ground.getByLabel(/Zvw/).check();
  await ground.getByLabel('de indicatie').check();
  await ground.getByLabel('Kenmerk of nummer').fill('WV-2214');
  await ground.getByLabel('Van wie komt het?').fill('De wijkverpleegkundige');
  await ground.getByLabel('Geldig vanaf').fill(typed(NOW));
  await ground.getByRole('button').click();
  await said(contact, 'Dat is vastgelegd.');
  await plan();
  await said(contact, 'Dat staat gepland.');
  await lookAtPage(contact, 'care, planned');
});

test('what was planned is done when its day has come, not before', async () => {
  assert.equal(await contact.locator('#f-deliver').count(), 0, 'a day that still comes can not be done');
  const dayAfter = addDays(NOW, 2);
  region.setNow(dayAfter);
  await signIn(
    region,
    contact,
    { kind: 'member', organisation: chosen.organisation_id, member: chosen.contact_id },
    dayAfter,
  );
  await contact.goto(paths.work.case({ case: chosen.id }));
  const form = await act(contact, 'deliver');
  await form.getByRole('checkbox').first().check();
  await form.getByRole('button').click();
  await said(contact, 'Dat is gedaan.');
  await (await act(contact, 'finish')).getByRole('button').click();
  await said(contact, 'De vraag is klaar.');
  await lookAtPage(contact, 'a case that is ready');
});

test('she comes back with the code of the letter, and is asked whether there is another question', async () => {
  const phone = await browser.openPage({ javaScript: false, width: 390, baseURL: region.origin });
  await phone.goto('/code');
  await phone.getByLabel('Code op de brief').fill(code.toLowerCase().replaceAll('-', ' '));
  await main(phone).getByRole('button').first().click();
  await phone
    .getByRole('link', { name: /douchen/i })
    .first()
    .click();
  await said(phone, 'Heeft u nog een vraag?');
  await phone
    .getByRole('link', { name: /nog een vraag|nieuwe vraag|stel/i })
    .first()
    .click();
  await heading(phone, 'Heeft u nog een vraag?');
  await phone.getByRole('textbox').first().fill('Nu zoek ik ook iemand om mee te wandelen.');
  await main(phone).getByRole('button').first().click();
  await heading(phone, 'Wat we begrepen');
});
