import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { staff } from '../../demo/data/staff.ts';
import { DESK, DESK_ID, memberId } from '../../demo/history/world.ts';
import { sealLog } from '../../src/govern/access-log/index.ts';
import { paths } from '../../src/paths.ts';
import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';

const NOW = new Date();

let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(30, NOW);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

/** A browser in which somebody is signed in, with a second factor, without any page. */
const as = async (of: SessionOf, width: number, javaScript = true): Promise<Page> => {
  const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, 'demo', NOW),
  );
  await page.context().addCookies([{ name: 'aanzet', value: token, url: region.origin }]);
  return page;
};
const colleague = (role: 'host' | 'manager'): SessionOf & { name: string } => {
  const found = staff.find((one) => one.organisation === DESK && one.roles.includes(role));
  assert.ok(found);
  return { kind: 'member', organisation: DESK_ID, member: memberId(found.slug), name: found.firstName };
};
const personOf = (id: string): Promise<string> =>
  region.door.transaction(
    { ...colleague('host'), office: 'front', roles: [] } as never,
    async (tx) =>
      (
        await tx
          .selectFrom('customer_case')
          .select('person_id')
          .where('organisation_id', '=', DESK_ID)
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).person_id,
  );

test('a host looks; the customer reads it and asks why; the manager goes through the log', async () => {
  const host = colleague('host');
  const work = await as(host, 1280, false);
  await work.goto(paths.work.today());
  await work.locator('a[href^="/werk/"]').first().click();
  const id = new URL(work.url()).pathname.split('/')[2] ?? '';
  await sealLog(region.door, () => NOW);

  const her = await as({ kind: 'person', person: await personOf(id) }, 390);
  await her.goto(paths.mine.looks());
  await her.getByText(/Wij verzegelen deze lijst\./).waitFor();
  await her
    .getByText(new RegExp(`${host.name}.*gast`))
    .first()
    .waitFor();
  await her
    .getByText(/^Bekeek uw vraag ‘/)
    .first()
    .waitFor();
  await lookAtPage(her, 'wie-keek');
  await her.getByLabel('Welke organisatie?').selectOption({ index: 1 });
  await her.getByRole('button', { name: 'Toon' }).click();
  await her
    .getByRole('link', { name: /^Vraag waarom/ })
    .first()
    .click();
  assert.match(
    await her.locator('textarea').inputValue(),
    new RegExp(`keek ${host.name} .* in mijn gegevens`),
  );

  const manager = await as(colleague('manager'), 1280);
  await manager.goto(paths.manage.overview());
  await manager.getByRole('link', { name: 'Wie keek er bij klanten?' }).click();
  await manager
    .getByText(new RegExp(`${host.name}.*, `))
    .first()
    .waitFor();
  await lookAtPage(manager, 'the log of the organisation');
  await manager.getByRole('link', { name: 'Printen' }).click();
  await manager.getByRole('heading', { level: 1, name: 'Logboek van inzage' }).waitFor();
  await lookAtPage(manager, 'the log on paper');
});
