import type { Hono } from 'hono';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import type { Clock } from '../../src/platform/clock/clock.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { createServer } from '../../src/platform/http/server.ts';
import type { Shell } from '../../src/platform/http/shell.ts';
import type { Site } from '../../src/platform/http/site.ts';
import type { Route } from '../../src/platform/http/visit.ts';
import type { Streams } from '../../src/platform/live/streams.ts';
import { createLog, type Logger } from '../../src/platform/log/log.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { type TestVisitor, testVisitor } from './test-browser.ts';

export type { TestVisitor } from './test-browser.ts';
export type TestServer = TestVisitor & {
  app: Hono;
  db: FreshDatabase;
  door: Door;
  site: Site;
  clock: Clock;
  /** the moment of the next requests */
  setNow(now: Date): void;
  /** another visitor: other cookies, and another network when an address is given */
  visitor(address?: string): TestVisitor;
  /**
   * signs a visitor in without any page: `await server.signIn({ kind: 'person', person })`;
   * with a second factor, unless told otherwise
   */
  signIn(of: SessionOf, who?: TestVisitor, how?: { secondFactor?: boolean }): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};
export type TestServerOptions = {
  demo?: boolean;
  now?: Date;
  database?: FreshDatabase;
  streams?: Streams;
  log?: Logger;
};

const ORIGIN = 'http://test.example';

// A trivial frame: what a route says, without the app's header and footer.
const shell: Shell = {
  frame: (visit, { title, body }) =>
    `<!doctype html>${render(h('html', { lang: visit.language }, h('title', null, title), h('main', null, body)))}`,
  problem: (problem) => `<!doctype html><title>${problem.kind}</title>`,
  signIn: (back) => `/aanmelden?doel=${encodeURIComponent(back)}`,
  secondFactor: (back) => `/aanmelden/tweede-stap?doel=${encodeURIComponent(back)}`,
};

/**
 * Routes on a database of their own that knows one desk organisation: `await using server = await testServer(routes)`.
 * The server itself is the first visitor: `server.get(paths.home())`.
 */
export const testServer = async (
  routes: readonly Route[],
  options: TestServerOptions = {},
): Promise<TestServer> => {
  const db = options.database ?? (await freshDatabase());
  let now = options.now ?? new Date('2026-03-10T09:00:00Z');
  const clock = (): Date => now;
  const site = siteFor(options.demo ?? false);
  await installSite(db.door, site, now);
  const app = createServer({
    door: db.door,
    clock,
    log: options.log ?? createLog('silent'),
    keyring: keyring('secret of the test server'),
    shell,
    site: () => site,
    routes,
    streams: options.streams,
  });
  const visitor = (address?: string): TestVisitor => testVisitor(app, ORIGIN, address);
  const first = visitor();
  const signIn: TestServer['signIn'] = async (of, who = first, { secondFactor = true } = {}) => {
    const extra = secondFactor ? { secondFactorAt: now } : {};
    const started = await db.door.transaction({ kind: 'visitor' }, (tx) =>
      startSession(tx, of, 'test', now, extra),
    );
    who.cookies.set('aanzet', started.token);
  };
  const close = (): Promise<void> => db.close();
  const setNow = (next: Date): void => {
    now = next;
  };
  return {
    ...first,
    app,
    db,
    door: db.door,
    site,
    clock,
    setNow,
    visitor,
    signIn,
    close,
    [Symbol.asyncDispose]: close,
  };
};

const siteFor = (demo: boolean): Site => ({
  name: 'Test aan zet',
  sub: 'Zorg en hulp',
  demo,
  deskOrganisation: newId(),
  phone: '(0123) 45 67 89',
  address: ['Markt 1', '1234 AB Teststad'],
  supporter: { name: 'Onafhankelijk Steunpunt', phone: '(0123) 98 76 54' },
  publicOrigin: ORIGIN,
});

/** The installation's one row and its desk, a region. */
const installSite = (door: Door, site: Site, now: Date): Promise<unknown> =>
  door.transaction({ kind: 'operator' }, async (tx) => {
    await tx
      .insertInto('organisation')
      .values({
        id: site.deskOrganisation,
        slug: 'loket',
        kind: 'region',
        name: 'Het Loket',
        tagline: 'Wij denken met u mee',
        about: 'Het loket van de test',
        phone: site.phone,
        email: 'loket@test.example',
        street: 'Markt 1',
        postcode: '1234 AB',
        city: 'Teststad',
        opening: null,
        word_customer: 'klant',
        logo_href: null,
        theme_href: null,
        theme_class: null,
        accept_hours: 24,
        answer_hours: 24,
        portrait: null,
        created_at: now,
      })
      .execute();
    await tx
      .insertInto('installation')
      .values({
        id: 1,
        name: site.name,
        sub: site.sub,
        demo: site.demo,
        desk_organisation_id: site.deskOrganisation,
        phone: site.phone,
        address: [...site.address],
        supporter_name: site.supporter.name,
        supporter_phone: site.supporter.phone,
        created_at: now,
      })
      .execute();
  });
