import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { until } from '../setup/until.ts';

const MOST_STOPS = 150;

let region: RunningRegion;
let browser: TestBrowser;
let page: Page;
before(async () => {
  region = await runningRegion(20, new Date());
  browser = await openBrowser();
  page = await browser.openPage({ javaScript: true, width: 1280, baseURL: region.origin });
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

type Stop = { name: string; tag: string; type: string; seen: boolean; marked: boolean };

/** Where the keyboard is: how that is called, whether it is on the screen, and whether one sees that it is there. */
const here = (): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const field = at as HTMLInputElement;
    const box = at.getBoundingClientRect();
    const marks = [
      at,
      ...(at.parentElement ? [at.parentElement] : []),
      ...Array.from(field.labels ?? []),
    ].map((one) => getComputedStyle(one));
    return {
      name: (
        at.getAttribute('aria-label') ??
        (field.labels?.[0]?.textContent || at.textContent || field.value || '')
      )
        .replace(/\s+/g, ' ')
        .trim(),
      tag: at.tagName.toLowerCase(),
      type: field.type ?? '',
      seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      marked: marks.some(
        (style) =>
          (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
          style.boxShadow !== 'none',
      ),
    };
  });

/** Scrolling there and drawing the ring take a moment. */
const standing = async (): Promise<Stop> => {
  let stop = await here();
  const settled = async (): Promise<boolean> => {
    stop = await here();
    return stop.tag === 'body' || (stop.seen && stop.marked);
  };
  // What never comes into sight is for the caller to say.
  await until('the keyboard to be seen', settled, 1_000).catch(() => {});
  return stop;
};

/** Presses Tab until the keyboard is there; each stop on the way can be seen. */
const tabTo = async (what: string, holds: (stop: Stop) => boolean): Promise<Stop> => {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await standing();
    if (stop.tag === 'body') continue;
    assert.ok(stop.seen && stop.marked, `one sees where the keyboard is: ${JSON.stringify(stop)}`);
    if (holds(stop)) return stop;
  }
  return assert.fail(`${what} can not be reached with Tab on ${page.url()}`);
};
const button = (name: RegExp) => tabTo(String(name), (stop) => stop.tag === 'button' && name.test(stop.name));
const field = (name: RegExp) =>
  tabTo(String(name), (stop) => ['input', 'textarea', 'select'].includes(stop.tag) && name.test(stop.name));
const heading = (name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const typeOver = async (text: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
};

test('the first stop skips to what the page is about', async () => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const first = await standing();
  assert.equal(first.name, 'Ga naar de inhoud');
  assert.ok(first.seen, 'it shows itself');
  await page.keyboard.press('Enter');
  const inMain = await tabTo('something in the page', () => true);
  assert.ok(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
    JSON.stringify(inMain),
  );
});

test('what is missing takes the focus, and leads to its field', async () => {
  await page.goto('/');
  await button(/Stel uw vraag/);
  await page.keyboard.press('Enter');
  await page.locator('[role=alert]').waitFor();
  await until('the focus on what is wrong', () =>
    page.evaluate(() => document.activeElement?.getAttribute('role') === 'alert'),
  );
  await tabTo('the line about the field', (stop) => stop.tag === 'a');
  await page.keyboard.press('Enter');
  await until('the field', async () => (await here()).tag === 'textarea');
});

test('she asks, finds and weighs', async () => {
  await page.keyboard.type('Ik wil hulp bij het douchen, van iemand die ik ken.');
  await button(/Stel uw vraag/);
  await page.keyboard.press('Enter');
  await heading('Wat we begrepen');
  await field(/^Leeftijd/);
  await typeOver('82');
  await field(/^Postcode of plaats/);
  await typeOver('1234');
  await button(/dit klopt/);
  await page.keyboard.press('Enter');
  await heading(/past? bij uw vraag|passen bij uw vraag/);
  for (const _ of [1, 2, 3]) {
    await tabTo('an offer', ({ type }) => type === 'checkbox');
    await page.keyboard.press('Space');
  }
  await button(/Zet naast elkaar/);
  await page.keyboard.press('Enter');
  await heading(/Drie aanbiedingen/);
  const group = page.locator('input[name="w-personnel"]');
  await tabTo('the stones', ({ type }) => type === 'radio');
  while ((await page.evaluate(() => (document.activeElement as HTMLInputElement).name)) !== 'w-personnel')
    await tabTo('the stones of the people', ({ type }) => type === 'radio');
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 5 && !(await group.and(page.locator('[value="3"]')).isChecked()); steps++)
    await page.keyboard.press('ArrowRight');
  assert.ok(await group.and(page.locator('[value="3"]')).isChecked(), 'arrows lay a stone');
  await page.getByText(/Telt nu het zwaarst/).waitFor();
  assert.equal(
    await page.evaluate(() => (document.activeElement as HTMLInputElement).name),
    'w-personnel',
    'the new order does not take the keyboard away',
  );
});

test('she chooses, and is told first what is missing', async () => {
  await button(/^Ik kies /);
  await page.keyboard.press('Enter');
  await heading(/^U kiest /);
  await button(/^Ja, ik kies/);
  await page.keyboard.press('Enter');
  await page.locator('[role=alert]').first().waitFor();
  const line = await tabTo('the line about her name', (stop) => stop.tag === 'a' && /naam/i.test(stop.name));
  await page.keyboard.press('Enter');
  await until(`the field behind '${line.name}'`, async () => /Uw naam/.test((await here()).name));
  await page.keyboard.type('Riet Bos');
  await field(/Telefoonnummer/);
  await page.keyboard.type('0123 45 67 80');
  await button(/^Ja, ik kies/);
  await page.keyboard.press('Enter');
  await page.getByText('Uw keuze is doorgegeven').waitFor();
});
