import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { everyStop, type Stop, type Stops } from './every-page-stops.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn, signOut } from './signed-in.ts';

const NOW = new Date();
/** What a page shows when a value or a translation is missing. */
const MISSING = /\b(undefined|null|NaN|Invalid Date)\b|\[object /;
/** Numbers for the scripts of the page may well be null. */
const shown = (html: string): string => html.replace(/ data-[a-z-]+="[^"]*"/g, '');
const ENGLISH =
  /\b(Sign in|Sign out|Submit|Search|Save|Cancel|Back(?!-)|Next|Previous|Your question|Required|Choose|Today|Loading)\b/;

/** The walk takes longer than any other test: two files go it beside each other, each with its own accounts. */
export type TourPart = 'customers' | 'staff';
const partOf = (of: SessionOf | undefined): TourPart =>
  of?.kind === 'member' || of?.kind === 'operator' ? 'staff' : 'customers';

/**
 * Colours come from one set of tokens: their contrast is weighed on every third page here, always the same ones, and on
 * all of them in `npm run prove`.
 */
const weighs = (pattern: string): boolean =>
  process.env.AANZET_PROVE !== undefined ||
  [...pattern].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3 === 0;

/** Opens every page of these accounts: whole, readable by everyone, in both languages, asking nothing elsewhere. */
export const walk = (part: TourPart, whole?: (stops: readonly Stop[]) => void): void => {
  let region: RunningRegion;
  let browser: TestBrowser;
  let page: Page;
  let who: Stops['who'] = new Map();
  let stops: Stops['stops'] = [];
  let all: Stops['stops'] = [];
  const complaints: string[] = [];

  before(async () => {
    region = await runningRegion(600, NOW);
    browser = await openBrowser();
    page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
    page.on('console', (line) => line.type() === 'error' && complaints.push(`${page.url()}: ${line.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on(
      'request',
      (request) =>
        request.url().startsWith(region.origin) || complaints.push(`${page.url()} asked ${request.url()}`),
    );
    ({ who, stops: all } = await everyStop(region.door));
    stops = all.filter(({ as }) => partOf(who.get(as)) === part);
  });
  after(async () => {
    await browser.close();
    await region[Symbol.asyncDispose]();
  });

  let signedInAs = '';
  const become = async (as: string): Promise<void> => {
    if (as === signedInAs) return;
    await signOut(page);
    const of = who.get(as);
    if (of) await signIn(region, page, of, NOW);
    signedInAs = as;
  };
  const prefer = (value: string) =>
    page.context().addCookies([{ name: 'voorkeur', value, url: region.origin }]);

  const checkRest = async (at: string, lang: string): Promise<void> => {
    const { spoken, title, headings, html, text } = await page.evaluate(() => ({
      spoken: document.documentElement.getAttribute('lang'),
      title: document.title,
      headings: document.querySelectorAll('h1').length,
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
    }));
    assert.equal(spoken, lang, `language of ${at}`);
    assert.notEqual(title.trim(), '', `title of ${at}`);
    assert.equal(headings, 1, `one h1 on ${at}`);
    assert.doesNotMatch(shown(html), MISSING, `something is missing on ${at}`);
    if (lang === 'nl') assert.doesNotMatch(text, ENGLISH, `English on ${at}`);
  };

  const look = async ({ as, at, of }: Stop): Promise<void> => {
    await become(as);
    const answer = await page.goto(at);
    assert.equal(answer?.status(), 200, `${as} at ${at}`);
    assert.match(answer?.headers()['content-security-policy'] ?? '', /default-src 'none'/, at);
    await checkRest(at, 'nl');
    await lookAtPage(page, `${at} as ${as}`, { contrast: weighs(of.pattern) });
  };

  const ask = async ({ as, at, to }: Stop): Promise<void> => {
    await become(as);
    const answer = await page.request.get(at, { maxRedirects: 0 });
    assert.equal(answer.status(), to ? 303 : 200, `${as} at ${at}`);
    assert.match(answer.headers()['content-security-policy'] ?? '', /default-src 'none'/, at);
    if (to) assert.equal(answer.headers().location, to, at);
  };

  const isPage = ({ to, file }: Stop): boolean => !to && !file;

  const lookAtCode = async (): Promise<void> => {
    await become('visitor');
    await page.goto(paths.signIn.start());
    await page.getByLabel(/e-mail/i).fill('niemand@voorbeeld.example');
    await page.getByRole('main').getByRole('button').first().click();
    assert.equal(new URL(page.url()).pathname, paths.signIn.code());
    await checkRest(paths.signIn.code(), 'nl');
    await lookAtPage(page, paths.signIn.code());
  };

  describe(`every page of ${part}`, () => {
    if (whole) test('is on the walk', () => whole(all));

    test('is whole, in Dutch, and can be read by everyone', async (t) => {
      for (const stop of stops.filter(isPage))
        await t.test(`${stop.as}: ${stop.of.pattern}`, () => look(stop));
      if (part === 'customers') await lookAtCode();
    });

    test('or leads to one, or is a file', async () => {
      for (const stop of stops.filter((one) => !isPage(one))) await ask(stop);
    });

    test('speaks English too', async () => {
      await prefer('en.normal.light');
      for (const stop of stops.filter(isPage)) {
        await become(stop.as);
        const answer = await page.request.get(stop.at);
        assert.equal(answer.status(), 200, stop.at);
        const html = await answer.text();
        assert.match(html, /<html[^>]* lang="en"/, stop.at);
        assert.doesNotMatch(shown(html), MISSING, `something is missing on ${stop.at}, in English`);
      }
    });

    test('is as clear in the dark, with large letters', async () => {
      await prefer('nl.large.dark');
      const { question, work, manage } = paths;
      const some = {
        customers: [paths.home, question.compare, question.status],
        staff: [work.today, work.case, manage.overview],
      };
      for (const { pattern } of some[part]) {
        const stop = stops.find(({ of }) => of.pattern === pattern);
        assert.ok(stop, pattern);
        await become(stop.as);
        await page.goto(stop.at);
        await lookAtPage(page, `${stop.at}, dark and large`);
      }
    });

    test('complains about nothing, and asks nothing elsewhere', () => assert.deepEqual(complaints, []));
  });
};
