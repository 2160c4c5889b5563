import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { TUESDAY } from '../setup/small-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn } from './signed-in.ts';

const WHY = 'Deze klant belt mij nu, en zegt dat er niemand is gekomen.';
const VERDICT = 'Er was niemand anders te bereiken.';

let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(120, TUESDAY);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

type Found = {
  organisation: string;
  member: (key: string) => SessionOf;
  case: string;
  person: string;
  question: string;
};

/** The nth open case of Kwikstaart that is not of the night nurse's team, and who works there. */
const find = async (nth: number): Promise<Found> => {
  const keys = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('demo_sign_in').select(['key', 'organisation_id', 'member_id']).execute(),
  );
  const of = (key: string) => keys.find((row) => row.key === key);
  const organisation = of('chantal-dijkman')?.organisation_id ?? '';
  const actor = { kind: 'member', organisation, member: '', name: '', office: 'front', roles: [] } as const;
  return region.door.transaction({ ...actor, member: organisation }, async (tx) => {
    const south = await tx
      .selectFrom('team_member')
      .select('team_id')
      .where('organisation_id', '=', organisation)
      .where('member_id', '=', of('chantal-dijkman')?.member_id ?? '')
      .execute();
    const row = await tx
      .selectFrom('customer_case')
      .select(['id', 'person_id', 'question_id'])
      .where('organisation_id', '=', organisation)
      .where('closed_at', 'is', null)
      .where('contact_accepted_at', 'is not', null)
      .where(
        'team_id',
        'not in',
        south.map(({ team_id }) => team_id),
      )
      .orderBy('opened_at', 'desc')
      .offset(nth)
      .executeTakeFirstOrThrow();
    return {
      organisation,
      member: (key) => ({ kind: 'member', organisation, member: of(key)?.member_id ?? '' }),
      case: row.id,
      person: row.person_id,
      question: row.question_id,
    };
  });
};

const main = (page: Page) => page.getByRole('main');

for (const javaScript of [true, false])
  test(`no relation, an emergency, a look, a judgement, and she reads it (script ${javaScript ? 'on' : 'off'})`, async () => {
    // axe is a script itself.
    const look = (page: Page, where: string) => (javaScript ? lookAtPage(page, where) : undefined);
    const found = await find(javaScript ? 0 : 1);
    const open = async (of: SessionOf, width: number): Promise<Page> => {
      const page = await browser.openPage({ javaScript, width, baseURL: region.origin });
      await signIn(region, page, of, TUESDAY);
      return page;
    };
    const nurse = await open(found.member('chantal-dijkman'), 390);
    const refused = await nurse.goto(paths.work.case({ case: found.case }));
    assert.equal(refused?.status(), 403);
    await main(nurse).getByRole('heading', { level: 1, name: 'U hoort niet bij deze vraag' }).waitFor();
    await look(nurse, 'no relation');
    await main(nurse).getByRole('button', { name: 'Geef mij 4 uur toegang' }).click();
    await main(nurse).getByText('Er mist nog iets').waitFor();
    await look(nurse, 'no relation, with errors');
    await main(nurse).getByLabel('Deze persoon belt of staat voor mij').check();
    await main(nurse).getByLabel('Waarom moet u dit nu zien?').fill(WHY);
    await main(nurse).getByRole('button', { name: 'Geef mij 4 uur toegang' }).click();
    await nurse.waitForURL(`**${paths.work.case({ case: found.case })}`);
    await main(nurse).locator('#klant').waitFor();

    const manager = await open(found.member('wilma-terpstra'), 1280);
    await manager.goto(paths.manage.overview());
    await main(manager).getByRole('link', { name: 'Kijk het na' }).click();
    const card = main(manager)
      .locator('article', { hasText: WHY })
      .filter({ has: manager.getByRole('button') });
    await look(manager, 'emergencies to judge');
    await card.getByLabel('Terecht', { exact: true }).check();
    await card.getByLabel('Waarom vindt u dat?').fill(VERDICT);
    await card.getByRole('button').click();
    await main(manager).getByText('Uw oordeel is bewaard').waitFor();

    const customer = await open({ kind: 'person', person: found.person }, 390);
    await customer.goto(paths.question.status({ id: found.question }));
    await main(customer).getByText('Chantal keek mee met noodtoegang').first().waitFor();
    const text = await main(customer).innerText();
    assert.ok(text.includes(WHY) && text.includes(VERDICT));
    await main(customer).getByText('Wie kan dit bij ons zien?').click();
    await main(customer)
      .getByText(/Chantal Dijkman van .*, met noodtoegang, tot/)
      .first()
      .waitFor();
    await look(customer, 'her question, after an emergency');
    for (const page of [nurse, manager, customer]) await page.context().close();
  });
