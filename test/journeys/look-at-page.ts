import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// Weighing the contrast of every letter takes more than all other rules together.
const CONTRAST = 'color-contrast';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing, nothing is written in the wrong language, and nothing scrolls sideways at 400 % zoom. */
export const lookAtPage = async (
  page: Page,
  where: string,
  { contrast = true }: { contrast?: boolean } = {},
): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  // Before its styles are there, everything is too small and too close.
  await page.waitForLoadState();
  // There are no frames: the old way of running needs no second page and takes half the time.
  const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode();
  const { violations } = await (contrast ? axe : axe.disableRules(CONTRAST)).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    [],
    `axe on ${where}`,
  );
  const was = page.viewportSize() ?? { width: 1280, height: 900 };
  // 1280 px at 400 % is 320 px wide (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: was.height });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(was);
  assert.ok(wide <= 320, `${where} is ${wide} px wide at 400 % zoom`);
};
