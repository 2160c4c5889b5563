import { chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { PATIENCE } from './until.ts';

export interface TestBrowser {
  /** A page of a new visitor: its own cookies. */
  openPage(options: PageOptions): Promise<Page>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

interface PageOptions {
  javaScript: boolean;
  width: number;
  height?: number;
  /** So that paths such as '/vragen' can be opened. */
  baseURL?: string;
}

/** One browser for a test file: `const browser = await openBrowser(); after(() => browser.close());` */
export async function openBrowser(): Promise<TestBrowser> {
  const { env, ...found } = await findChromium();
  const browser = await chromium.launch({
    ...found,
    env,
    // Chromium's own sandbox does not work for root and in most containers; only our own pages are opened.
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
  });
  const openPage = async ({ javaScript, width, height = 900, baseURL }: PageOptions) => {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    context.setDefaultTimeout(10_000 * PATIENCE);
    await context.route(isElsewhere, (route) => route.abort());
    return context.newPage();
  };
  const close = () => browser.close();
  return { openPage, close, [Symbol.asyncDispose]: close };
}

function isElsewhere(url: URL): boolean {
  return !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
