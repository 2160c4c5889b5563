import type { Hono } from 'hono';
import { routes as choices } from './ask/choices/index.ts';
import { routes as offers } from './ask/offers/index.ts';
import { routes as questions } from './ask/questions/index.ts';
import { type Brands, keepBrands } from './brands.ts';
import { routes as about } from './govern/about/index.ts';
import { routes as organisations } from './govern/organisations/index.ts';
import { routes as overview } from './govern/overview/index.ts';
import { routes as signIn } from './govern/sign-in/index.ts';
import { routes as teams } from './govern/teams/index.ts';
import { health } from './health.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Keyring } from './platform/crypto/sealed.ts';
import type { Door } from './platform/database/door.ts';
import { mountAssets, readAssets } from './platform/http/assets.ts';
import { createServer } from './platform/http/server.ts';
import type { Site } from './platform/http/site.ts';
import type { Route } from './platform/http/visit.ts';
import type { Logger } from './platform/log/log.ts';
import { routes as contact } from './serve/contact/index.ts';
import { routes as work } from './serve/work/index.ts';
import { createShell } from './shell.tsx';

/** The table of contents: every screen and act of the product. */
export const routes: readonly Route[] = [
  ...questions,
  ...choices,
  ...contact,
  ...work,
  ...offers,
  ...organisations,
  ...teams,
  ...overview,
  ...signIn,
  ...about,
  ...health,
];

export type App = { http: Hono; brands: Brands };
export type AppParts = {
  door: Door;
  clock: Clock;
  log: Logger;
  keyring: Keyring;
  site: Site;
  assetsDir: string;
  ownDir?: string;
};

export const createApp = async ({
  door,
  clock,
  log,
  keyring,
  site,
  assetsDir,
  ownDir,
}: AppParts): Promise<App> => {
  const brands = await keepBrands(door);
  const shell = createShell({ assets: readAssets(assetsDir), brands, site: () => site });
  const http = createServer({
    door,
    clock,
    log,
    keyring,
    shell,
    site: () => site,
    routes,
    before: (app) => mountAssets(app, assetsDir, ownDir),
  });
  return { http, brands };
};
