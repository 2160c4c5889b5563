import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paths } from '../../src/paths.ts';
import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import { lanes } from '../setup/lanes.mjs';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { crawl, type FoundForm } from './crawl.ts';
import { callsFor, operations, type SeenThere } from './hostile-calls.ts';
import { closeRaw, type RawAnswer, type RawCall, rawRequest } from './raw-request.ts';

/** One batch: `numRuns` calls of operation `one`, the `from`-th and on of that operation. */
export type Batch = { one: number; from: number; numRuns: number; atOnce: number };
export type HostileWorld = {
  region: RunningRegion;
  /** @returns what should not have been answered */
  ask(batch: Batch, statuses: Map<number, number>): Promise<string[]>;
  close(): Promise<void>;
};

/** After so many the clock goes on, and limits of people and networks with it. */
export const BETWEEN = 250;
const SEED = Number(process.env.AANZET_SEED ?? 20260310);
const LEAKS = /\bat (?:async )?[\w.<>]+ \(|node_modules|file:\/\/\/|\.tsx?:\d+|syntax error/;
/** The answer (431) is gone before it is read when all that was sent is not read either. */
const TOO_LONG = 12_000;
/** A random press here may have been the one that signs out, or away. */
const ENDS = /afmelden|aanmelden|toegang|wissen|gewist|demo/;
const SIGNED_OUT = /^\/aanmelden(?!\/tweede-stap)/;

/** The demo region, and a session of everybody in it. */
export const hostileWorld = async (): Promise<HostileWorld> => {
  let now = new Date();
  const region = await runningRegion(12, now);
  const rows = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('demo_sign_in').selectAll().orderBy('position').execute(),
  );
  const people = rows.flatMap(({ kind, person_id, organisation_id, member_id }): SessionOf[] => {
    if (kind === 'operator') return [{ kind: 'operator', email: 'beheer@voorbeeld.example' }];
    if (person_id) return [{ kind: 'person', person: person_id }];
    return organisation_id && member_id
      ? [{ kind: 'member', organisation: organisation_id, member: member_id }]
      : [];
  });
  const signIn = async (of: SessionOf): Promise<string> => {
    const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
      startSession(tx, of, 'demo', now),
    );
    return `aanzet=${token}`;
  };
  // The first two are nobody: without a cookie, and with one that is none.
  const cookies = ['', 'aanzet=nonsense', ...(await Promise.all(people.map(signIn)))];
  /** Sessions begin anew where they ended: to begin all of them after each batch was most of the work. */
  const signInAgain = async (at: number): Promise<void> => {
    const of = people[at - 2];
    if (of) cookies[at] = await signIn(of);
  };
  const signInAll = () => Promise.all(people.map((_, at) => signInAgain(at + 2)));
  const seen = await lookAround(region, cookies);

  /** `out`: an answer as to a stranger, so this session is over. */
  const hear = (at: number | undefined, { headers }: RawAnswer, out: Set<number>): void => {
    if (at !== undefined && at > 1 && SIGNED_OUT.test(String(headers.location ?? ''))) out.add(at);
  };
  const ask: HostileWorld['ask'] = async ({ one, from, numRuns, atOnce }, statuses) => {
    const operation = operations[one] ?? { method: 'GET', path: '/' };
    const faults: string[] = [];
    const out = new Set<number>();
    const calls = fc.sample(callsFor(operation, seen), { seed: SEED + from + one * 7_919, numRuns });
    const asking = calls.map((call) => async () => {
      const { at, call: asked } = asSomeone(call, cookies);
      if (at !== undefined && out.delete(at)) await signInAgain(at);
      // Networks have limits too: with one address all but the first requests would be turned away at the door.
      const sent = {
        ...asked,
        headers: (asked.headers ?? []).map(
          ([name, value]) =>
            [name, name === 'cookie' && at !== undefined ? (cookies[at] ?? '') : value] as const,
        ),
        from: one * 97 + from / BETWEEN,
      };
      const answer = await rawRequest(region.origin, sent).catch(noAnswer);
      const { status, body } = answer;
      hear(at, answer, out);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (fits(status, body, operation.path) || (status === 599 && sent.path.length > TOO_LONG)) return;
      faults.push(
        `${status === 599 ? body : status} ${operation.method} ${operation.path}: ${JSON.stringify({ ...sent, headers: sent.headers.filter(([n]) => n !== 'cookie') }).slice(0, 600)}`,
      );
    });
    await lanes(atOnce, asking, () => false);
    // Limits of people and networks wear off as they do by the clock.
    now = new Date(now.getTime() + 60_000);
    region.setNow(now);
    if (ENDS.test(operation.path) || one % 20 === 19) await signInAll();
    else for (const at of out) await signInAgain(at);
    return faults;
  };
  const close = async (): Promise<void> => {
    closeRaw();
    await region[Symbol.asyncDispose]();
  };
  return { region, ask, close };
};

const lookAround = async ({ origin }: RunningRegion, cookies: readonly string[]): Promise<SeenThere> => {
  const forms: FoundForm[] = [];
  const pages = new Set<string>();
  for (const cookie of cookies.slice(1)) {
    const seen = await crawl(
      ['/', '/vandaag', '/beheer/aanbod', '/overzicht', '/installatie', '/mijn-vragen'],
      async (path) => (await rawRequest(origin, { method: 'GET', path, headers: [['cookie', cookie]] })).body,
      { most: 40, perShape: 1 },
    );
    forms.push(...seen.forms);
    for (const page of seen.pages) pages.add(page);
  }
  const ids = [...new Set([...pages].flatMap((page) => page.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []))];
  const fields = [
    ...new Set([...forms.flatMap((form) => form.fields.map(([name]) => name)), ...queryNames([...pages])]),
  ];
  assert.ok(ids.length > 10 && fields.length > 40, `${ids.length} ids, ${fields.length} fields`);
  return { fields, ids: ids.slice(0, 40) };
};

const queryNames = (pages: readonly string[]): string[] =>
  pages.flatMap((page) => [...new URLSearchParams(page.split('?')[1] ?? '').keys()]);

/** `at`: which of the cookies; undefined when the call brings one of its own. */
const asSomeone = (call: RawCall, cookies: readonly string[]): { at: number | undefined; call: RawCall } => {
  const number = (call.headers ?? []).find(([name, value]) => name === 'cookie' && /^\d+$/.test(value))?.[1];
  return { at: number === undefined ? undefined : Number(number) % cookies.length, call };
};

const noAnswer = (error: Error): RawAnswer => ({ status: 599, body: error.message, headers: {} });
const fits = (status: number, body: string, path: string): boolean =>
  // Not ready is said with 503, to a proxy: here no first process is running.
  (status < 500 || (status === 503 && path === paths.ready())) &&
  !LEAKS.test(body) &&
  // The operator's page names it, and that is its work.
  (status < 400 || !body.includes('PostgreSQL'));
