import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ownerAmong } from '../auth/also.ts';
import { deviceOf } from '../auth/device.rules.ts';
import { sameDisplay } from '../auth/display.ts';
import { hasSecondFactor } from '../auth/second-factor.rules.ts';
import { endSession, readSession } from '../auth/sessions.ts';
import type { Clock } from '../clock/clock.ts';
import type { Keyring } from '../crypto/sealed.ts';
import { newId } from '../crypto/secrets.ts';
import type { Actor } from '../database/actors.ts';
import type { Door } from '../database/door.ts';
import type { Streams } from '../live/streams.ts';
import type { Logger } from '../log/log.ts';
import type { Measured } from '../metrics/page-figures.ts';
import { isId, namesSomething, plainQuery } from './address.rules.ts';
import { keptAnswers } from './alike.ts';
import type { Answer } from './answer.ts';
import { sendHtml } from './compressed.ts';
import {
  acceptedLanguage,
  actingCookie,
  browserKey,
  browserKeyCookie,
  knownDeviceCookie,
  knownDeviceIn,
  preferencesCookie,
  preferencesFrom,
  readCookies,
  saysActing,
  sessionCookie,
  sessionToken,
} from './cookies.ts';
import { isDatabaseAway } from './database-problem.rules.ts';
import { type Form, readForm } from './form.ts';
import { FORM_KEY, withFormKey } from './form-key.ts';
import { type Earlier, FormRepeated, formOnce } from './forms-once.ts';
import { lapsedSentence, mayDo, neededBy, refusalOf } from './mandate.rules.ts';
import { networkOf, nobodyTrusted, type TrustedProxies } from './network-of.ts';
import { sameOrigin } from './origin-check.rules.ts';
import { STATUS, typedAgain } from './problems.ts';
import { respond } from './respond.ts';
import { securityHeaders } from './security-headers.ts';
import type { Problem, Shell } from './shell.ts';
import type { Site } from './site.ts';
import { inTurns, type Turn } from './turns.ts';
import type { Route, Visit } from './visit.ts';

export type ServerParts = {
  door: Door;
  clock: Clock;
  log: Logger;
  keyring: Keyring;
  shell: Shell;
  site: () => Site;
  routes: readonly Route[];
  /** without them no page is told of news: each still has it after it is loaded again */
  streams?: Streams | undefined;
  /** whose X-Forwarded-For is believed; without it, nobody's */
  trusted?: TrustedProxies | undefined;
  before?: (app: Hono) => void;
  /** told of each request: by its route, never by its address */
  measure?: ((request: Measured) => void) | undefined;
};

/** At work at the same time in one process: two wait for the database while one is made. */
const AT_WORK = 3;
/** As long as hardly any page takes, when the machine is not busy. */
const TURN_MS = 250;
const FORM_LIMIT = 32 * 1024 * 1024;
const NO_FORM: Form = { typed: {}, all: () => [], file: () => undefined };
const remoteOf = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    .remoteAddress;

/** Everybody she is, but for the person of this visit. */
const alsoFor = (actor: Actor, found: Actor, also: readonly string[]): string[] =>
  actor.kind === 'customer' && found.kind === 'customer'
    ? [found.person, ...also].filter((person) => person !== actor.person)
    : [];

/** One Hono app out of routes. Per route: origin, session, policy, handling, access log, answer. */
export const createServer = ({
  door,
  clock,
  log,
  keyring,
  shell,
  site,
  routes,
  trusted = nobodyTrusted,
  before,
  measure,
  streams,
}: ServerParts): Hono => {
  const app = new Hono({ strict: false });
  const https = (): boolean => site().publicOrigin.startsWith('https:');
  const languageOf = (c: Context) =>
    preferencesFrom(readCookies(c.req.header('cookie')), acceptedLanguage(c.req.header('accept-language')))
      .language;
  const alike = keptAnswers();
  const problem = (c: Context, what: Problem): Response =>
    c.html(withFormKey(shell.problem(what, languageOf(c))), STATUS[what.kind]);
  const answerAgain = async (c: Context, earlier: Earlier): Promise<Response> => {
    if (earlier.kind === 'unknown') {
      const again = await typedAgain(c);
      const fields = again?.fields.filter(([name]) => name !== FORM_KEY) ?? [];
      return problem(c, { kind: 'came-before', ...(again ? { again: { ...again, fields } } : {}) });
    }
    for (const cookie of earlier.cookies) c.header('set-cookie', cookie, { append: true });
    if (earlier.kind === 'answered') return c.redirect(earlier.to, 303);
    return sendHtml(c, { kind: 'html', html: earlier.html, status: earlier.status });
  };

  app.use(async (c, next) => {
    // Doubled slashes once went past path-bound middleware: there is one spelling of each address.
    const { pathname, search } = new URL(c.req.url);
    if (/\/{2,}|\\/.test(pathname)) return c.redirect(pathname.replace(/[\\/]{2,}|\\/g, '/') + search, 308);
    const began = performance.now();
    for (const [name, value] of Object.entries(securityHeaders(https()))) c.header(name, value);
    await next();
    const ms = performance.now() - began;
    const request = { method: c.req.method, route: c.req.routePath, status: c.res.status };
    log.info({ ...request, ms: Math.round(ms) }, 'request');
    measure?.({ ...request, seconds: ms / 1000 });
    return undefined;
  });
  before?.(app);
  const limit = bodyLimit({ maxSize: FORM_LIMIT, onError: (c) => problem(c, { kind: 'too-large' }) });
  app.use((c, next) => (c.req.method === 'GET' ? next() : limit(c, next)));

  /** `:id` in an address is a question: who is more than one person is there as the one who asked it. */
  const asOwner = async (actor: Actor, also: readonly string[], id: string | undefined): Promise<Actor> =>
    actor.kind === 'customer' && also.length > 0 && id !== undefined && isId(id)
      ? { ...actor, person: await ownerAmong(door, actor.person, also, id) }
      : actor;
  const turns = inTurns(AT_WORK, TURN_MS);
  /** A form waits its turn when it is here whole: who is slow in sending it takes nobody's place. */
  const inTurn =
    (route: Route) =>
    async (c: Context): Promise<Response> => {
      let turn: Turn | undefined;
      const take = async (): Promise<void> => {
        if (!route.watched) turn = await turns.take();
      };
      try {
        if (route.method === 'GET') await take();
        return await serve(route, take)(c);
      } finally {
        turn?.done();
      }
    };
  const serve =
    (route: Route, takeTurn: () => Promise<void>) =>
    async (c: Context): Promise<Response> => {
      if (
        !sameOrigin(
          c.req.method,
          { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') },
          site().publicOrigin,
        )
      )
        return problem(c, { kind: 'foreign-form' });
      const now = clock();
      const cookies = readCookies(c.req.header('cookie'));
      const token = sessionToken(cookies, https());
      const onDevice = preferencesFrom(cookies, acceptedLanguage(c.req.header('accept-language')));
      const alikeHere = route.alike && !saysActing(cookies);
      const variety = alikeHere
        ? `${c.req.path} ${new URL(c.req.url).search} ${Object.values(onDevice)} ${token !== undefined}`
        : undefined;
      const before = variety === undefined ? undefined : alike.of(variety);
      if (before) return respond(c, before, () => problem(c, { kind: 'not-found' }));
      const known = token && !alikeHere ? await readSession(door, token, now) : undefined;
      const preferences = { ...onDevice, ...known?.display };
      const setPreferences = (p: Visit['preferences']): void =>
        c.header('set-cookie', preferencesCookie(p, new Date(now.getTime() + 365 * 86_400_000), https()), {
          append: true,
        });
      // Chosen on another device of hers: this one shows it too from now on.
      if (known?.display && !sameDisplay(known.display, onDevice)) setPreferences(preferences);
      const found: Actor = known?.actor ?? { kind: 'visitor' };
      const actor = await asOwner(found, known?.also ?? [], c.req.param('id'));
      if (!route.policy.allows(actor)) {
        if (actor.kind === 'visitor')
          return c.redirect(shell.signIn(route.method === 'GET' ? c.req.path : '/'), 303);
        return problem(c, { kind: 'forbidden', sentence: route.policy.sentence[languageOf(c)] });
      }
      if (route.policy.secondFactor && !hasSecondFactor(known?.session))
        return c.redirect(shell.secondFactor(route.method === 'GET' ? c.req.path : '/'), 303);
      if (!namesSomething(c.req.param())) return problem(c, { kind: 'not-found' });
      const needed = neededBy(route);
      // What she sent was meant in another's name: as herself she would do something else.
      if (known?.lapsed && route.method === 'POST' && needed !== 'see')
        return problem(c, { kind: 'not-given', sentence: lapsedSentence[languageOf(c)] });
      if (actor.kind === 'representative' && actor.ground === 'mandate' && !mayDo(actor, needed))
        return problem(c, { kind: 'not-given', sentence: refusalOf(actor, route, languageOf(c)) });
      const form = route.method === 'POST' ? await readForm(c.req) : NO_FORM;
      if (!form) return problem(c, { kind: 'no-form' });
      if (route.method === 'POST') await takeTurn();
      const once = formOnce(door, c.req.path, form.sent, now);
      const earlier = await once.earlier();
      if (earlier) return answerAgain(c, earlier);
      const inner = {
        actor,
        name: known?.name,
        signedIn: alikeHere
          ? token !== undefined
          : actor.kind === 'customer' || actor.kind === 'representative',
        helps: known?.helps ?? false,
        also: alsoFor(actor, found, known?.also ?? []),
        now,
        preferences,
        language: preferences.language,
        site: site(),
        log,
        keyring,
        path: c.req.path,
        query: plainQuery(c.req.url),
        form,
        network: networkOf(remoteOf(c), c.req.header('x-forwarded-for'), trusted),
        session: known?.session,
        device: deviceOf(c.req.header('user-agent')),
        knownDevice: knownDeviceIn(cookies, https()),
        setKnownDevice: (value: string, expires: Date) =>
          c.header('set-cookie', knownDeviceCookie(value, expires, https()), { append: true }),
        param: (name: string) => c.req.param(name) ?? '',
        transaction: <T>(work: Parameters<typeof door.transaction<T>>[1]) => once.transaction(actor, work),
        transactionAs: once.transaction,
        setSession: (value: string, expires: Date) =>
          c.header('set-cookie', sessionCookie(value, expires, https()), { append: true }),
        endSession: async () => {
          c.header('set-cookie', sessionCookie('', new Date(0), https()), { append: true });
          if (token) await endSession(door, token, now);
        },
        browserKey: browserKey(cookies, https()),
        setBrowserKey: (key: string, expires: Date) =>
          c.header('set-cookie', browserKeyCookie(key, expires, https()), { append: true }),
        setActing: (acting: boolean) =>
          c.header('set-cookie', actingCookie(acting, new Date(now.getTime() + 30 * 86_400_000), https()), {
            append: true,
          }),
        setPreferences,
        follow: (topics: Parameters<Visit['follow']>[0], missed: () => Promise<boolean>): Answer => {
          if (!streams || !token || !known) return { kind: 'stream', body: undefined, status: 204 };
          const { session } = known;
          const body = streams.open({
            topics,
            missed,
            who: JSON.stringify(session.holder ?? session.id),
            network: inner.network,
            session: session.id,
            holds: async () => {
              const still = (await readSession(door, token, clock()))?.actor;
              return still !== undefined && route.policy.allows(still);
            },
          });
          return { kind: 'stream', body, status: body ? 200 : 429 };
        },
        accessLogged: false,
      };
      const visit: Visit = Object.assign(inner, {
        page: (view: Parameters<Visit['page']>[0]): Answer => ({
          kind: 'html',
          html: shell.frame(inner, view),
          status: view.status ?? (view.hasErrors ? 422 : 200),
          framed: view.framed,
        }),
      });
      const answer = await route.handle(visit);
      if (route.touches === 'person' && answer.kind !== 'gone' && !visit.accessLogged)
        throw new Error(
          `${route.method} ${route.pattern} touched a person's data without writing the access log`,
        );
      if (variety !== undefined) alike.keep(variety, answer);
      const response = respond(c, answer, () => problem(c, { kind: 'not-found' }));
      await once.keep(answer, response.headers.getSetCookie());
      return response;
    };

  for (const route of routes) app.on(route.method, route.pattern, inTurn(route));
  app.notFound((c) => problem(c, { kind: 'not-found' }));
  app.onError(async (error, c) => {
    if (error instanceof FormRepeated) return answerAgain(c, await error.earlier());
    const reference = newId().slice(0, 8).toUpperCase();
    log.error({ err: error, reference, route: c.req.routePath }, 'request failed');
    if (!isDatabaseAway(error)) return problem(c, { kind: 'bug', reference });
    const again = await typedAgain(c);
    return problem(c, { kind: 'database-down', reference, ...(again ? { again } : {}) });
  });
  return app;
};
