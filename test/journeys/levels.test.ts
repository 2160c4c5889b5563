import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { TUESDAY } from '../setup/small-region.ts';
import { levelsStops } from './levels-stops.ts';
import { lookAtPage } from './look-at-page.ts';
import { resultsStops } from './results-stops.ts';
import { signIn } from './signed-in.ts';

let region: RunningRegion;
let browser: TestBrowser;
let manager: SessionOf & { kind: 'member' };
before(async () => {
  region = await runningRegion(20, TUESDAY);
  browser = await openBrowser();
  manager = await region.door.transaction({ kind: 'visitor' }, async (tx) => {
    const row = await tx
      .selectFrom('demo_sign_in')
      .select(['organisation_id', 'member_id'])
      .where('role', '=', 'Manager, Kwikstaart Thuis')
      .executeTakeFirstOrThrow();
    return { kind: 'member', organisation: row.organisation_id ?? '', member: row.member_id ?? '' };
  });
  const of = { as: 'manager', organisation: manager.organisation, now: TUESDAY };
  await resultsStops(region.door, of);
  await levelsStops(region.door, of);
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

for (const { width, javaScript } of [
  { width: 1280, javaScript: true },
  { width: 390, javaScript: false },
])
  describe(`levels at ${width}, ${javaScript ? 'with' : 'without'} script`, () => {
    test('a manager sees where she stands, what helps, and sets an aim', async () => {
      const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
      await signIn(region, page, manager, TUESDAY);
      await page.goto(paths.levels.home());
      const main = page.getByRole('main');
      const shot = async (name: string): Promise<void> => {
        const folder = process.env['AANZET_PICTURES'];
        if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
      };
      await shot('niveaus');
      assert.match((await main.textContent()) ?? '', /Onze klanten en onze gegevens zeggen/);
      // Every picture is a table too.
      const pictures = await main.locator('figure').count();
      assert.ok(pictures > 1);
      assert.equal(await main.locator('figure details table').count(), pictures);
      if (javaScript) await lookAtPage(page, 'levels');
      await main.getByRole('link', { name: 'Klantgericht', exact: true }).click();
      await shot('niveau');
      assert.match((await main.textContent()) ?? '', /Drie dingen die helpen/);
      if (javaScript) await lookAtPage(page, 'level');
      await page.goto(paths.levels.aims());
      await page.getByRole('radio', { name: /^Klantgericht/ }).check();
      await page.getByLabel('Wie zorgt ervoor?').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Leg het doel vast' }).click();
      assert.match((await main.textContent()) ?? '', /Vul een dag in na vandaag/);
      await page.getByLabel('Wanneer is het zover?').fill('2026-12-31');
      await page.getByRole('button', { name: 'Leg het doel vast' }).click();
      assert.match((await main.textContent()) ?? '', /Het doel staat vast/);
      await shot('doelen');
      for (const [name, at] of [
        ['vergelijken', paths.levels.compare()],
        ['klant-index', paths.levels.index()],
        ['leveringen', paths.levels.missed()],
        ['kwaliteitsbeeld', paths.levels.report({ year: '2024' })],
      ] as const) {
        await page.goto(at);
        await shot(name);
        if (javaScript) await lookAtPage(page, name);
      }
      await page.close();
    });
  });
