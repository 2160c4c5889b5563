import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
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
  assert.deepEqual(await violationsOn(page, contrast), [], `axe on ${where}`);
  const was = page.viewportSize() ?? { width: 1280, height: 900 };
  // 1280 px at 400 % is 320 px wide (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: was.height });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(was);
  assert.ok(wide <= 320, `${where} is ${wide} px wide at 400 % zoom`);
};

/** There are no frames, so axe runs in the page itself; all that it found right is not worked out or sent. */
const violationsOn = async (page: Page, contrast: boolean): Promise<string[]> => {
  const options: RunOptions = {
    runOnly: RULES,
    resultTypes: ['violations'],
    rules: contrast ? {} : { [CONTRAST]: { enabled: false } },
  };
  await page.evaluate(AXE);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run(of: Document, how: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run(document, asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
};
