import type { Hono } from 'hono';
import { routes as choices } from './ask/choices/index.ts';
import { routes as mandates } from './ask/mandates/index.ts';
import { routes as learning } from './ask/matching/index.ts';
import { routes as offers } from './ask/offers/index.ts';
import { routes as people } from './ask/people/index.ts';
import { routes as questions } from './ask/questions/index.ts';
import { type Brands, keepBrands } from './brands.ts';
import { routes as about } from './govern/about/index.ts';
import { routes as emergencies } from './govern/emergency/index.ts';
import { routes as identity } from './govern/identity/index.ts';
import { routes as installation } from './govern/installation/index.ts';
import { routes as logReading } from './govern/log-reading/index.ts';
import { routes as organisations } from './govern/organisations/index.ts';
import { routes as overview } from './govern/overview/index.ts';
import { routes as privacy } from './govern/privacy/index.ts';
import { routes as signIn } from './govern/sign-in/index.ts';
import { routes as teams } from './govern/teams/index.ts';
import { health } from './health.ts';
import { routes as dashboard } from './judge/dashboard/index.ts';
import { routes as feedback } from './judge/feedback/index.ts';
import { routes as league, leagueOnProvider } from './judge/league/index.ts';
import { routes as results } from './judge/results/index.ts';
import { routes as selfImage } from './judge/self-image/index.ts';
import { routes as verdicts } from './judge/verdicts/index.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Keyring } from './platform/crypto/sealed.ts';
import type { Door } from './platform/database/door.ts';
import { mountAssets, readAssets } from './platform/http/assets.ts';
import { createServer, type ServerParts } from './platform/http/server.ts';
import type { Route } from './platform/http/visit.ts';
import type { Streams } from './platform/live/streams.ts';
import type { Logger } from './platform/log/log.ts';
import { routes as answers } from './serve/answers/index.ts';
import { routes as contact } from './serve/contact/index.ts';
import { routes as directHelp } from './serve/direct-help/index.ts';
import { routes as inbox } from './serve/inbox/index.ts';
import { routes as mining } from './serve/mining/index.ts';
import { routes as processes } from './serve/processes/index.ts';
import { routes as teamwork } from './serve/teamwork/index.ts';
import { routes as work } from './serve/work/index.ts';
import { setUpGate } from './set-up-gate.ts';
import { createShell } from './shell.tsx';
import type { SiteRecord } from './site-record.ts';

/** The table of contents: every screen and act of the product. */
export const routes: readonly Route[] = [
  ...questions,
  ...people,
  ...choices,
  ...contact,
  ...answers,
  ...directHelp,
  ...verdicts,
  ...results,
  ...selfImage,
  ...league,
  ...dashboard,
  ...feedback,
  ...mandates,
  ...work,
  ...processes,
  ...teamwork,
  ...inbox,
  ...offers({ leagueOn: leagueOnProvider }),
  ...learning,
  ...organisations,
  ...teams,
  ...logReading,
  ...overview,
  ...mining,
  ...privacy,
  ...emergencies,
  ...signIn,
  ...identity,
  ...about,
  ...installation(() => routes),
  ...health,
];

export type App = { http: Hono; brands: Brands };
export type AppParts = {
  door: Door;
  clock: Clock;
  log: Logger;
  keyring: Keyring;
  site: SiteRecord;
  assetsDir: string;
  ownDir?: string;
  measure?: ServerParts['measure'];
  trusted?: ServerParts['trusted'];
  streams?: Streams;
};

export const createApp = async ({
  door,
  clock,
  log,
  keyring,
  site,
  assetsDir,
  ownDir,
  measure,
  trusted,
  streams,
}: AppParts): Promise<App> => {
  const brands = await keepBrands(door);
  const shell = createShell({ assets: readAssets(assetsDir), brands, site: site.now });
  const http = createServer({
    door,
    clock,
    log,
    keyring,
    shell,
    site: site.now,
    routes,
    measure,
    trusted,
    streams,
    before: (app) => {
      mountAssets(app, assetsDir, ownDir);
      app.use(setUpGate(site, brands.readAgain));
    },
  });
  return { http, brands };
};
