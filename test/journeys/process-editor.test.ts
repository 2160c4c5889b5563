import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { openBrowser } from '../setup/browser.ts';
import { runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn } from './signed-in.ts';

const NOW = new Date();
const AT = { process: 'wlz-zorgplan' };
const { processes } = paths;

test('a process owner draws, checks and publishes; who only looks sees the drawing', async (t) => {
  await using region = await runningRegion(60, NOW);
  await using browser = await openBrowser();
  const page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(`${page.url()}: ${line.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  const rows = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('demo_sign_in').select(['role', 'organisation_id', 'member_id']).execute(),
  );
  const manager = rows.find(({ role }) => role.startsWith('Manager, Kwikstaart'));
  assert.ok(manager?.organisation_id && manager.member_id);
  const of = { kind: 'member', organisation: manager.organisation_id, member: manager.member_id } as const;
  await signIn(region, page, of, NOW);

  await t.test('the drawing is there, with the mark that its licence asks for', async () => {
    await page.goto(processes.one(AT));
    await page.locator('az-process-view[data-drawn]').waitFor();
    assert.ok(await page.locator('.bjs-powered-by').isVisible());
    await lookAtPage(page, processes.one(AT));
  });

  await t.test('a chosen step shows what belongs to it; what is filled in goes along', async () => {
    await page.goto(processes.draft(AT));
    await page.locator('az-process-editor[data-drawn]').waitFor();
    await page.locator('[data-element-id="Kennismaken"]').first().click();
    await page.getByLabel('Naam voor medewerkers').fill('Kennismaken & luisteren');
    await page.getByLabel('In woorden voor de klant').fill('We komen kennismaken');
    await page.getByLabel('Termijn').fill('drie dagen');
    await lookAtPage(page, processes.draft(AT));
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
    await page.waitForURL(/gelukt=bewaard/);
    const wrong = page.locator('[data-az-element="Kennismaken"]');
    assert.match((await wrong.innerText()).replace(/\s+/g, ' '), /drie dagen/);
  });

  await t.test('a problem leads to its element; put right, it can be published', async () => {
    await page.locator('az-process-editor[data-drawn]').waitFor();
    await page.locator('[data-az-element="Kennismaken"]').click();
    const term = page.getByLabel('Termijn');
    assert.equal(await term.inputValue(), 'drie dagen');
    await term.fill('PT72H working');
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
    const publish = page.getByRole('button', { name: /Publiceren als versie 2/ });
    await publish.click();
    await page.waitForURL(/gelukt=gepubliceerd/);
    // Where somebody is on her way by the version before, it is asked first whether she goes along.
    await page.goto(processes.one(AT));
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    assert.ok(text.includes('Kennismaken & luisteren') && text.includes('3 werkdagen'), text);
  });

  await t.test('on a phone, and without JavaScript, the list says the same', async () => {
    const plain = await browser.openPage({ javaScript: false, width: 390, baseURL: region.origin });
    await signIn(region, plain, of, NOW);
    await plain.goto(processes.one(AT));
    const text = (await plain.locator('main').innerText()).replace(/\s+/g, ' ');
    assert.ok(text.includes('We komen kennismaken') && text.includes('3 werkdagen'), text);
  });

  await t.test('the browser complains about nothing', () => assert.deepEqual(complaints, []));
});
