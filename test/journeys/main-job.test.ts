import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

// A browser keeps its own time: cookies that ended in the past are thrown away.
const NOW = new Date();
let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(60, NOW);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

/** A press or a link leads to another page: what is looked at next is that page, whole. */
const arriving = async (page: Page, click: () => Promise<void>): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await click();
  await loaded;
};
const press = (page: Page, name: string | RegExp) =>
  arriving(page, () => page.getByRole('main').getByRole('button', { name }).first().click());
const follow = (page: Page, name: string | RegExp) =>
  arriving(page, () => page.getByRole('link', { name }).first().click());
/** Waits for the page with this heading: a press does not wait for what it leads to. */
const arriveAt = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

type Chosen = { organisation_id: string; id: string; contact_id: string; person_id: string };
const chosenCase = (person: string): Promise<Chosen> =>
  region.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('customer_case')
      .select(['organisation_id', 'id', 'contact_id', 'person_id'])
      .where('person_id', '=', person)
      .where('kind', '=', 'chosen')
      .executeTakeFirstOrThrow(),
  );

/** The proposed contact signs in; how one signs in by e-mail has a journey of its own. */
const signInContact = async (context: BrowserContext, chosen: Chosen): Promise<void> => {
  const of = { kind: 'member', organisation: chosen.organisation_id, member: chosen.contact_id } as const;
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, 'test', NOW),
  );
  await context.addCookies([{ name: 'aanzet', value: token, url: region.origin }]);
};

const personOf = async (page: Page, text: string): Promise<string> => {
  const question = new URL(page.url()).pathname.split('/')[2] ?? '';
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'aanzet');
  assert.ok(cookie && question, text);
  const { readSession } = await import('../../src/platform/auth/sessions.ts');
  const known = await readSession(region.door, cookie.value, NOW);
  assert.equal(known?.actor.kind, 'customer');
  return known?.actor.kind === 'customer' ? known.actor.person : '';
};

const askAndChoose = async (page: Page, look: (where: string) => Promise<void>): Promise<void> => {
  await page.goto('/');
  await look('front page');
  await page.getByLabel('Uw vraag').fill('Ik wil hulp bij het douchen, van iemand die ik ken.');
  await press(page, 'Stel uw vraag');
  await arriveAt(page, /^Wat we begrepen$/);
  await look('what we understood');
  await page.getByLabel('Leeftijd', { exact: true }).fill('82');
  await page.getByLabel('Postcode of plaats').fill('1234');
  await press(page, /dit klopt/);
  await arriveAt(page, /passe?n? bij uw vraag|past bij uw vraag/);
  await look('offers found');
  const boxes = page.getByRole('checkbox');
  for (const nth of [0, 1, 2]) await boxes.nth(nth).check();
  await press(page, 'Zet naast elkaar');
  await arriveAt(page, /Drie aanbiedingen voor uw vraag/);
  assert.equal(
    await page.locator('input[type=radio]:checked').count(),
    0,
    'no stone and no feeling is laid beforehand',
  );
  await look('side by side');
};

/** Lays a stone on the people: with script the order follows at once, without it after a button. */
const weigh = async (page: Page, javaScript: boolean): Promise<void> => {
  // On a phone, with script, the stones are folded away at first.
  const stone = page.locator('input[name="w-personnel"][value="3"]');
  if (!(await stone.isVisible()))
    await page.getByRole('heading', { name: 'Wat vindt u belangrijk?' }).click();
  await stone.check();
  if (!javaScript) await press(page, 'Zet op mijn volgorde');
  await page.getByText(/Telt nu het zwaarst/).waitFor();
  assert.match(await page.locator('.az-compare').innerText(), /\d+ van 12 punten|\d+–\d+ van 12 punten/);
};

for (const javaScript of [true, false])
  for (const width of [390, 1280])
    describe(`${javaScript ? 'with' : 'without'} JavaScript, ${width} px wide`, () => {
      let customer: Page;
      let code = '';
      let chosen: Chosen;
      const open = () => browser.openPage({ javaScript, width, baseURL: region.origin });
      // axe itself is a script: pages are looked at with JavaScript; without it they are the same pages.
      const look = (page: Page) => (where: string) =>
        javaScript ? lookAtPage(page, where) : Promise.resolve();

      test('a visitor asks, weighs and chooses', async () => {
        customer = await open();
        await askAndChoose(customer, look(customer));
        await weigh(customer, javaScript);
        await press(customer, /^Ik kies /);
        await arriveAt(customer, /^U kiest /);
        await look(customer)('choosing');
        await press(customer, /^Ja, ik kies/);
        assert.ok(
          (await customer.getByRole('link', { name: /naam/i }).count()) > 0,
          'what is missing is said, with a link to its field',
        );
        await look(customer)('choosing, with errors');
        await customer.getByLabel('Uw naam').fill('Riet Bos');
        await customer.getByLabel('Telefoonnummer').fill('0123 45 67 80');
        await press(customer, /^Ja, ik kies/);
        await customer.getByText('Uw keuze is doorgegeven').waitFor();
        assert.match(await customer.getByRole('main').innerText(), /Wij zijn aan zet/);
        await look(customer)('her question');
        chosen = await chosenCase(await personOf(customer, 'chosen'));
      });

      test('she keeps it on paper', async () => {
        await follow(customer, /bewaren/i);
        await look(customer)('keeping a question');
        await press(customer, /Maak mijn brief/);
        code = (await customer.locator('.az-code__text').innerText()).trim();
        assert.match(code, /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
        await look(customer)('the letter');
      });

      test('the desk sees who she is and whose move it is', async () => {
        const desk = await open();
        await desk.goto('/demo');
        await look(desk)('demo sign-in');
        await desk.getByRole('button', { name: /Amina/ }).first().click();
        await arriveAt(desk, /^Goede\S+ Amina$/);
        await look(desk)('today');
        await desk.goto('/klanten');
        await desk.getByLabel(/Naam, telefoon/).fill('riet bos');
        await press(desk, 'Zoek');
        await desk
          .getByRole('link', { name: /Riet Bos/ })
          .first()
          .waitFor();
        await look(desk)('searching a customer');
        await desk.context().close();
      });

      test('the named contact says yes and plans the first day', async () => {
        const contact = await open();
        await signInContact(contact.context(), chosen);
        await contact.goto('/vandaag');
        await contact.getByText('Riet Bos').first().waitFor();
        await look(contact)('today, as a contact');
        await contact.goto(`/werk/${chosen.id}`);
        await look(contact)('one case');
        await press(contact, /^Ja, ik word/);
        await contact
          .getByText(/Uw vaste contact neemt contact op|Bel de/)
          .first()
          .waitFor();
        await look(contact)('one case, accepted');
        await contact.context().close();
      });

      test('she comes back with the code, sees her contact, and can stop in one step', async () => {
        const again = await open();
        await again.goto('/code');
        await look(again)('printed code');
        await again.getByLabel(/code/i).first().fill(code.toLowerCase());
        await press(again, /.+/);
        await follow(again, /douchen/i);
        assert.match(await again.getByRole('complementary').last().innerText(), /contact/i);
        await look(again)('her question, back again');
        await again.getByLabel(/Stuur een bericht/).fill('Kan het ook op woensdag?');
        await press(again, 'Verstuur bericht');
        await again.getByText('Kan het ook op woensdag?').waitFor();
        await follow(again, 'Mijn vraag stoppen');
        await look(again)('stopping');
        await press(again, 'Stop mijn vraag');
        const state = await region.door.transaction({ kind: 'customer', person: chosen.person_id }, (tx) =>
          tx
            .selectFrom('customer_case')
            .select('id')
            .where('person_id', '=', chosen.person_id)
            .where('closed_at', 'is', null)
            .execute(),
        );
        assert.deepEqual(state, [], 'nothing is open any more');
        await again.context().close();
        await customer.context().close();
      });
    });
