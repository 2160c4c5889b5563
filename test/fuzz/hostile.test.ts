import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { paths } from '../../src/paths.ts';
import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { lanes } from '../setup/lanes.mjs';
import { memoryAfterGc } from '../setup/memory.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { crawl, type FoundForm, shapeOf } from './crawl.ts';
import { headers, rawPart, typed } from './hostile-values.ts';
import { closeRaw, type RawCall, rawRequest } from './raw-request.ts';

type Description = { paths: Record<string, Record<string, unknown>> };
const description = JSON.parse(readFileSync(join(projectFolder, 'docs/openapi.json'), 'utf8')) as Description;
/** `AANZET_ONLY=/werk`: a part of the addresses, to look at a fault again. */
const operations = Object.entries(description.paths)
  .filter(([path]) => path.includes(process.env.AANZET_ONLY ?? ''))
  .flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
/** `npm run prove` asks 10,000 of each. */
const PROVE = process.env.AANZET_PROVE !== undefined;
const EACH = Number(process.env.AANZET_EACH ?? (PROVE ? 10_000 : 3));
/** How often each was asked already by a run that was cut off. */
const FROM = Number(process.env.AANZET_FROM ?? 0);
/** After so many the sessions begin anew: a random press may have been the one that signs out. */
const BETWEEN = 250;
const AT_ONCE = PROVE ? 8 : 1;
const SEED = Number(process.env.AANZET_SEED ?? 20260310);
const LEAKS = /\bat (?:async )?[\w.<>]+ \(|node_modules|file:\/\/\/|\.tsx?:\d+|syntax error/;

let region: RunningRegion;
let people: SessionOf[];
let ids: string[];
let fields: string[];
let cookies: string[];

let now = new Date();

const signIn = async (of: SessionOf): Promise<string> => {
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, 'demo', now),
  );
  return `aanzet=${token}`;
};
const signInAll = async (): Promise<void> => {
  cookies = ['', 'aanzet=nonsense', ...(await Promise.all(people.map(signIn)))];
};

before(async () => {
  region = await runningRegion(12, now);
  const rows = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    tx.selectFrom('demo_sign_in').selectAll().orderBy('position').execute(),
  );
  people = rows.flatMap(({ kind, person_id, organisation_id, member_id }): SessionOf[] => {
    if (kind === 'operator') return [{ kind: 'operator', email: 'beheer@voorbeeld.example' }];
    if (person_id) return [{ kind: 'person', person: person_id }];
    return organisation_id && member_id
      ? [{ kind: 'member', organisation: organisation_id, member: member_id }]
      : [];
  });
  await signInAll();
  const forms: FoundForm[] = [];
  const pages = new Set<string>();
  for (const cookie of cookies.slice(1)) {
    const seen = await crawl(
      ['/', '/vandaag', '/beheer/aanbod', '/overzicht', '/installatie', '/mijn-vragen'],
      async (path) =>
        (await rawRequest(region.origin, { method: 'GET', path, headers: [['cookie', cookie]] })).body,
      { most: 40, perShape: 1 },
    );
    forms.push(...seen.forms);
    for (const page of seen.pages) pages.add(page);
  }
  ids = [...new Set([...pages].flatMap((page) => page.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []))].slice(
    0,
    40,
  );
  fields = [
    ...new Set([...forms.flatMap((form) => form.fields.map(([name]) => name)), ...queryNames([...pages])]),
  ];
  assert.ok(ids.length > 10 && fields.length > 40, `${ids.length} ids, ${fields.length} fields`);
});
after(async () => {
  closeRaw();
  await region?.[Symbol.asyncDispose]();
});

const queryNames = (pages: readonly string[]): string[] =>
  pages.flatMap((page) => [...new URLSearchParams(page.split('?')[1] ?? '').keys()]);

const pairs = () =>
  fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...fields), fc.constantFrom('__proto__', 'x', '')), typed(ids)),
    {
      maxLength: 8,
    },
  );
const encoded = (all: readonly (readonly [string, string])[]): string =>
  all.map(([name, value]) => `${quoted(name)}=${quoted(value)}`).join('&');
const quoted = (text: string): string => encodeURIComponent(text.toWellFormed());

const bodies = (): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 5, arbitrary: pairs().map(encoded) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '=&=&', '{', '--x\r\n', '\u0000', '%00=%00', '&'.repeat(2000)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );

const callsFor = ({ method, path }: { method: string; path: string }): fc.Arbitrary<RawCall> =>
  fc
    .record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH') },
      ),
      parts: fc.array(rawPart(ids), { minLength: 3, maxLength: 3 }),
      query: fc.option(pairs(), { nil: undefined }),
      cookie: fc.nat(),
      more: headers,
      body: bodies(),
    })
    .map(({ method: verb, parts, query, cookie, more, body }) => {
      let n = 0;
      const at = path.replace(/\{[^}]+\}/g, () => parts[n++ % 3] ?? 'x');
      const form: [string, string][] =
        verb === 'GET' || verb === 'HEAD'
          ? []
          : [
              ['content-type', 'application/x-www-form-urlencoded'],
              ['sec-fetch-site', 'same-origin'],
            ];
      const all = new Map([...form, ['cookie', String(cookie)] as const, ...more]);
      return {
        method: verb,
        path: query ? `${at}?${encoded(query)}` : at,
        headers: [...all],
        body: form.length > 0 ? body : undefined,
      };
    });

/** Who asks: a number became a cookie only now, as sessions end and begin again. */
const asSomeone = (call: RawCall): RawCall => ({
  ...call,
  headers: (call.headers ?? []).map(([name, value]) =>
    name === 'cookie' && /^\d+$/.test(value)
      ? ([name, cookies[Number(value) % cookies.length] ?? ''] as const)
      : ([name, value] as const),
  ),
});

test('the description knows every route', () => assert.ok(operations.length > 100, `${operations.length}`));

const noAnswer = (error: Error) => ({ status: 599, body: error.message });
/** The answer (431) is gone before it is read when all that was sent is not read either. */
const TOO_LONG = 12_000;
const fits = (status: number, body: string, path: string): boolean =>
  // Not ready is said with 503, to a proxy: here no first process is running.
  (status < 500 || (status === 503 && path === paths.ready())) &&
  !LEAKS.test(body) &&
  // The operator's page names it, and that is its work.
  (status < 400 || !body.includes('PostgreSQL'));

/** `one` of the list, asked `numRuns` times. @returns what should not have been answered */
const askAtRandom = async (one: number, from: number, numRuns: number, statuses: Map<number, number>) => {
  const operation = operations[one] ?? { method: 'GET', path: '/' };
  const faults: string[] = [];
  const calls = fc.sample(callsFor(operation), { seed: SEED + from + one * 7_919, numRuns });
  const asking = calls.map((call) => async () => {
    // Networks have limits too: with one address all but the first requests would be turned away at the door.
    const asked = { ...asSomeone(call), from: one * 97 + from / BETWEEN };
    const { status, body } = await rawRequest(region.origin, asked).catch(noAnswer);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (fits(status, body, operation.path) || (status === 599 && asked.path.length > TOO_LONG)) return;
    faults.push(
      `${status === 599 ? body : status} ${operation.method} ${operation.path}: ${JSON.stringify({ ...asked, headers: asked.headers?.filter(([n]) => n !== 'cookie') }).slice(0, 600)}`,
    );
  });
  await lanes(AT_ONCE, asking, () => false);
  // Limits of people and networks wear off as they do by the clock.
  now = new Date(now.getTime() + 60_000);
  region.setNow(now);
  await signInAll();
  return faults;
};

test(`${EACH} random requests per operation: never a fault of ours, never a look inside`, async () => {
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const heaps: number[] = [];
  // In rounds along all of them: a run that is cut off has asked each as often.
  for (let from = FROM; from < EACH; from += BETWEEN) {
    const numRuns = Math.min(BETWEEN, EACH - from);
    for (let one = 0; one < operations.length; one++) {
      const found = await askAtRandom(one, from, numRuns, statuses);
      faults.push(...found);
      if (PROVE && found.length > 0) console.log(`hostile: ${found[0]}`);
    }
    if (!PROVE) continue;
    const { heap, resident } = memoryAfterGc();
    heaps.push(heap);
    console.log(
      `hostile: ${from + numRuns} of each of ${operations.length} operations, ${faults.length} faults, heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(0)} MB, answers ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`,
    );
  }
  assert.equal(faults.length, 0, `${faults.length} faults; the first:\n${faults.slice(0, 12).join('\n')}`);
  const [first = 0, last = 0] = [heaps[Math.floor(heaps.length / 3)], heaps.at(-1)];
  assert.ok(last <= first * 1.1 + 8, `heap ${first.toFixed(1)} MB, and at the end ${last.toFixed(1)} MB`);
});

test('an address has one spelling, and no spelling goes around the policy', async () => {
  const secret = await rawRequest(region.origin, { method: 'GET', path: '/overzicht' });
  assert.equal(secret.status, 303);
  for (const path of [
    '//overzicht',
    '/./overzicht',
    '/x/../overzicht',
    '/%6fverzicht',
    '/overzicht/',
    '/OVERZICHT',
    '/overzicht%2f',
    '/overzicht;x',
    '/overzicht%00',
    '\\overzicht',
    '/assets/../overzicht',
    '/assets/%2e%2e/overzicht',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/own/..%2f..%2fsecret',
  ]) {
    const { status, body } = await rawRequest(region.origin, { method: 'GET', path });
    assert.ok([301, 303, 308, 400, 404].includes(status), `${path}: ${status}`);
    assert.doesNotMatch(body, /dependencies|postgres-password/, path);
  }
});

test('a header can not be written through an address or a form', async () => {
  for (const { method, path } of operations) {
    const at = path.replace(/\{[^}]+\}/g, 'x%0d%0aX-Evil:%201');
    const body = 'doel=%2Fx%0d%0aX-Evil%3A+1&terug=%0d%0aX-Evil%3A+1';
    const { headers: got } = await rawRequest(region.origin, {
      method,
      path: `${at}?doel=%0d%0aX-Evil:%201`,
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['sec-fetch-site', 'same-origin'],
      ],
      body: method === 'POST' ? body : undefined,
    });
    assert.equal(got['x-evil'], undefined, `${method} ${path}`);
  }
});

test('crawled forms lead somewhere', () =>
  assert.ok(shapeOf('/vragen/123e4567-e89b-12d3-a456-426614174000/x?a=1') === '/vragen/:id/x'));
