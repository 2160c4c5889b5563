import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { type Door, openDoor } from '../../src/platform/database/door.ts';
import { type BreakableWire, breakableWire } from '../setup/breakable-wire.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn } from './signed-in.ts';

const NOW = new Date();
const HOSTILE =
  '<script>document.title = "gestolen"</script> Hulp bij het douchen 🚿 \u202Eרחיצה <img src=x onerror=alert(1)>';

let wire: BreakableWire;
let wired: Door;
let region: RunningRegion;
let browser: TestBrowser;
let page: Page;
before(async () => {
  region = await runningRegion(20, NOW, async (url) => {
    wire = await breakableWire(url);
    wired = openDoor(wire.url, { max: 4 });
    return wired;
  });
  browser = await openBrowser();
  page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await wired.close();
  await region[Symbol.asyncDispose]();
  await wire.close();
});

const main = () => page.getByRole('main');
const heading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
const ask = async (text: string) => {
  await page.goto('/');
  await page.getByLabel('Uw vraag').fill(text);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await main().getByRole('button', { name: 'Stel uw vraag' }).first().click();
  return (await answered).status();
};

type Sent = { headers: Record<string, string>; body?: string };
/** Sent as no browser would send it. */
const send = (at: string, { headers, body = '' }: Sent): Promise<number> =>
  new Promise((done, fail) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = request(
      region.origin + at,
      { method: 'POST', headers: { ...type, ...headers } },
      (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      },
    );
    sent.once('error', fail);
    sent.end(body);
  });

describe('when the database stops', () => {
  const text = 'Ik zoek iemand die mij helpt met koken.';

  test('a question is not lost, and what happened is said in words', async () => {
    await page.goto('/');
    await page.getByLabel('Uw vraag').fill(text);
    wire.cut();
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await main().getByRole('button', { name: 'Stel uw vraag' }).first().click();
    assert.equal((await answered).status(), 503);
    await heading('We kunnen er even niet bij');
    await page.getByText(text).waitFor();
    await lookAtPage(page, 'the database is away');
  });

  test('every page says so, and the state of the service too', async () => {
    for (const at of [paths.providers(), paths.signIn.demo(), paths.health()])
      assert.equal((await page.request.get(at)).status(), 503, at);
  });

  test('it works again as soon as the database does, with what was typed', async () => {
    wire.mend();
    await main().getByRole('button', { name: 'Probeer het nog eens' }).click();
    await heading('Wat we begrepen');
    assert.match(await main().innerText(), /helpt met koken/);
    assert.equal((await page.request.get(paths.health())).status(), 200);
  });
});

describe('what can not be', () => {
  test('a page that is not there says so', async () => {
    for (const at of [
      '/bestaat-niet',
      paths.question.status({ id: 'niet-van-u' }),
      paths.provider({ slug: 'niemand' }),
    ]) {
      const answer = await page.goto(at);
      assert.equal(answer?.status(), 404, at);
      await heading('Deze pagina is er niet');
    }
    await lookAtPage(page, 'not found');
  });

  test('a form of another site is refused', async () => {
    const body = `vraag=${encodeURIComponent('Hulp bij het douchen')}`;
    assert.equal(await send(paths.ask(), { headers: { origin: 'https://elders.example' }, body }), 403);
    assert.equal(await send(paths.ask(), { headers: { 'sec-fetch-site': 'cross-site' }, body }), 403);
    assert.equal(await send(paths.ask(), { headers: {}, body }), 403);
  });

  test('a body that is too large is refused before it is read', async () => {
    const headers = { origin: region.origin, 'content-length': String(64 * 1024 * 1024) };
    assert.equal(
      await new Promise<number>((done, fail) => {
        const sent = request(region.origin + paths.ask(), { method: 'POST', headers }, (response) => {
          done(response.statusCode ?? 0);
          sent.destroy();
        });
        sent.once('error', fail);
        sent.flushHeaders();
      }),
      413,
    );
  });
});

test('hostile text is text, for everyone who reads it', async () => {
  const visitor = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
  page = visitor;
  const complaints: string[] = [];
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  const reads = async (where: string): Promise<void> => {
    const typed = await page
      .locator('textarea, input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const shown = [await page.locator('body').innerText(), ...typed].join('\n');
    assert.match(shown, /<script>document\.title|gestolen/, `her words are on ${where}`);
    assert.doesNotMatch(shown, /\u202E/, `nothing turns the words of ${where} around`);
    assert.equal(await page.locator('img[src="x"]').count(), 0, `no markup on ${where}`);
    assert.notEqual(await page.title(), 'gestolen', where);
  };
  assert.equal(await ask(HOSTILE), 303);
  await heading('Wat we begrepen');
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const { question } = paths;
  for (const at of [question.understood, question.edit, question.status, question.again]) {
    await page.goto(at({ id }));
    await reads(at.pattern);
  }
  await page.goto(paths.questions());
  await reads('all my questions');

  const host = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('demo_sign_in')
      .select(['organisation_id', 'member_id'])
      .where('key', '=', 'amina-el-khatib')
      .executeTakeFirstOrThrow(),
  );
  const here = host.organisation_id ?? '';
  const desk = { kind: 'member', organisation: here, member: host.member_id ?? '' } as const;
  const opened = await region.door.transaction({ ...desk, name: '', office: 'front', roles: [] }, (tx) =>
    tx
      .selectFrom('customer_case')
      .select(['id', 'contact_id'])
      .where('organisation_id', '=', here)
      .where('question_id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  await signIn(region, page, { ...desk, member: opened.contact_id }, NOW);
  await page.goto(paths.work.case({ case: opened.id }));
  await reads('the page of the case');
  await page.goto(paths.work.today());
  await reads('today');
  await page.goto(paths.work.customers({ zoeken: HOSTILE.slice(0, 60) }));
  await reads('searching');
  assert.deepEqual(complaints, []);
});
