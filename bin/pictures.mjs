// Makes the pictures of the README from a demo that nobody used yet: npm start, then npm run pictures [address]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/setup/browser.ts';

const origin = process.argv[2] ?? 'http://127.0.0.1:4300';
const folder = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
const take = async (page, name, fullPage = false) => {
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage,
    clip: fullPage ? undefined : { x: 0, y: 0, width: page.viewportSize().width, height: 900 },
  });
  console.log(`docs/pictures/${name}.png`);
};
const press = async (page, name) => {
  await page.getByRole('main').getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

const customer = await browser.openPage({ javaScript: true, width: 1280, baseURL: origin });
await customer.goto('/');
await take(customer, 'voorpagina');
await customer.getByLabel('Uw vraag').fill('Ik wil hulp bij het douchen, van iemand die ik ken.');
await press(customer, 'Stel uw vraag');
await customer.getByLabel('Leeftijd', { exact: true }).fill('82');
await customer.getByLabel('Postcode of plaats').fill('1234');
await press(customer, /dit klopt/);
await customer
  .getByRole('link', { name: /eerste drie/ })
  .first()
  .click();
await customer.waitForLoadState();
await customer.locator('input[name="w-personnel"][value="3"]').check();
await customer.locator('input[name="w-price"][value="1"]').check();
await take(customer, 'vergelijken', true);
await customer.setViewportSize({ width: 390, height: 844 });
await customer.goto('/mijn-vragen');
await take(customer, 'mijn-vragen-telefoon');

const signIn = async (name) => {
  const page = await browser.openPage({ javaScript: true, width: 1280, baseURL: origin });
  await page.goto('/demo');
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
  return page;
};
await take(await signIn(/Amina/), 'vandaag');
const manager = await signIn(/Wilma/);
await manager.goto('/organisatie/werkprocessen/wijkverpleging-intake');
await manager.locator('az-process-view svg').first().waitFor();
await take(manager, 'werkproces');
await manager.goto('/overzicht/werkelijke-routes');
await take(manager, 'werkelijke-routes');
await manager.goto('/niveaus');
await take(manager, 'niveaus', true);
await manager.goto('/competitie');
await manager.locator('main').getByRole('link', { name: 'Verpleging' }).first().click();
await manager.waitForLoadState();
await take(manager, 'competitie');
const served = await browser.openPage({ javaScript: true, width: 1280, baseURL: origin });
await served.goto('/demo');
await served.locator('article').nth(1).getByRole('button').click();
await served.waitForLoadState();
await served.locator('main a').first().click();
await served.waitForLoadState();
await take(served, 'mijn-vraag');
const judge = await signIn(/Linda/);
await judge.goto('/oordeel');
await judge.getByRole('button', { name: 'Oordeel op dit apparaat' }).click();
const begin = judge.locator('a[href*="/oordeel#"]').first();
await begin.waitFor();
await judge.goto(await begin.getAttribute('href'));
await judge.getByRole('button', { name: /Begin/ }).first().click();
const next = () =>
  judge
    .getByRole('button', { name: /Volgende/ })
    .filter({ visible: true })
    .first()
    .click();
await judge
  .getByLabel(/^Ik zelf/)
  .first()
  .check();
await next();
await judge.getByLabel('Verzorgende', { exact: true }).check();
await next();
await judge.locator('main').getByText('Helemaal', { exact: true }).filter({ visible: true }).first().click();
await take(judge, 'oordeel');
await judge.goto(`${origin}/aanbieders/kwikstaart-thuis/oordelen`);
await take(judge, 'oordelen');
await browser.close();
