import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { TUESDAY } from '../setup/small-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { resultsStops } from './results-stops.ts';
import { signIn } from './signed-in.ts';

let region: RunningRegion;
let browser: TestBrowser;
let manager: SessionOf & { kind: 'member' };
let slug: string;
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
  const stops = await resultsStops(region.door, { as: 'manager', organisation: manager.organisation });
  slug = stops[0]?.at.split('/')[2] ?? '';
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['AANZET_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

for (const { width, javaScript } of [
  { width: 1280, javaScript: true },
  { width: 390, javaScript: false },
])
  describe(`results at ${width}, ${javaScript ? 'with' : 'without'} script`, () => {
    test('everyone reads what customers say, from the provider on', async () => {
      const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
      await page.goto(paths.provider({ slug }));
      await page.getByRole('link', { name: 'Wat klanten zeggen' }).click();
      assert.match((await page.getByRole('main').textContent()) ?? '', /van de 100 keer: helemaal/);
      if (javaScript) await lookAtPage(page, 'results');
      await shot(page, `uitslag-${width}`);
      await page.getByRole('link', { name: 'Zo rekenen we' }).first().click();
      assert.match((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', /Zo rekenen we/);
      if (javaScript) await lookAtPage(page, 'how');
    });

    test('a manager reads her teams and what customers wrote, and answers', async () => {
      const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
      await signIn(region, page, manager, TUESDAY);
      await page.goto(paths.results.teams());
      if (javaScript) await lookAtPage(page, 'teams');
      await shot(page, `teams-${width}`);
      await page.getByLabel('Wat wilt u als organisatie antwoorden?').fill('x');
      await page.getByRole('button', { name: 'Zet het antwoord erbij' }).click();
      assert.match((await page.getByRole('main').textContent()) ?? '', /van 2 tot 2000 tekens/);
      await page.getByLabel('Wat wilt u als organisatie antwoorden?').fill('Wij plannen voortaan later.');
      await page.getByRole('button', { name: 'Zet het antwoord erbij' }).click();
      await page.getByRole('link', { name: 'Lees wat klanten schreven' }).click();
      assert.match((await page.getByRole('main').textContent()) ?? '', /later op de ochtend/);
      if (javaScript) await lookAtPage(page, 'texts');
      await shot(page, `teksten-${width}`);
      await page.goto(paths.results.provider({ slug }));
      assert.match((await page.getByRole('main').textContent()) ?? '', /Wij plannen voortaan later/);
    });
  });
