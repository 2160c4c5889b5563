import type { Page } from 'playwright-core';
import type { JudgingPlace } from '../setup/judging-place.tsx';
import { lookAtPage } from './look-at-page.ts';

// What a customer does on the pages of a verdict, and what the collector has of it.
const SHOTS = process.env.AANZET_SHOTS;
let shot = 0;
export const look = async (page: Page, what: string): Promise<void> => {
  await lookAtPage(page, what);
  if (SHOTS)
    await page.screenshot({
      path: `${SHOTS}/${page.viewportSize()?.width}-${shot++}-${what.replace(/\W+/g, '-')}.png`,
      fullPage: true,
    });
};
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** A string is the whole of a label; a pattern, its beginning. */
export const choose = (page: Page, label: string | RegExp) => {
  const all = page.locator('label:visible');
  return (
    typeof label === 'string'
      ? all.getByText(label, { exact: true }).and(page.locator(':visible'))
      : all.filter({ hasText: label })
  )
    .first()
    .click();
};
/** The form is at this screen. */
export const at = (page: Page, screen: string) =>
  page.locator(`az-verdict-form[data-shown=${screen}]`).waitFor();

export const claimed = async (place: JudgingPlace, page: Page, right: string): Promise<void> => {
  await page.goto(`${place.app.origin}/${right}`);
  const start = page.getByRole('button', { name: 'Oordeel op dit apparaat' });
  const ready = page.getByRole('heading', { name: 'Uw oordeel ligt klaar' });
  await start.or(ready).waitFor();
  if (await start.isVisible()) await start.click();
  await ready.waitFor();
};
export const opened = async (place: JudgingPlace, page: Page, right: string): Promise<void> => {
  await claimed(place, page, right);
  await page.getByRole('link', { name: 'Geef uw oordeel' }).click();
  await heading(page, 'Wat vindt u van uw zorg?');
};
/** What the collector took in, by version. */
export const taken = async (place: JudgingPlace): Promise<number[]> => {
  const { door, organisation } = place.collector;
  const rows = await door.transaction(organisation, (tx) =>
    tx.selectFrom('redemption').select('version').where('organisation_id', '=', organisation).execute(),
  );
  return rows.map(({ version }) => version);
};

/** These screens, each with this answer. */
export const answerAll = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [screen, answer] of Object.entries(answers)) {
    await at(page, screen);
    await page.locator(`label[for=${screen}-${answer}]`).click();
    await press(page, 'Volgende vraag');
  }
};
/** All screens up to the first offer, as quickly as can be. */
export const answerFriendly = async (page: Page, begin = 'Begin'): Promise<void> => {
  await at(page, 'start');
  await press(page, begin);
  await at(page, 'who');
  await choose(page, /^Ik zelf/);
  await press(page, 'Volgende vraag');
  await at(page, 'professions');
  await press(page, 'Sla deze vraag over');
  await answerAll(page, {
    respect: 'entirely',
    listened: 'mostly',
    welcome: 'unknown',
    gladly: 'a-little',
    again: '10',
  });
  await at(page, 'more-organised');
};
