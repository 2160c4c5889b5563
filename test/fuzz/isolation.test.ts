import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { routes } from '../../src/app.ts';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Route } from '../../src/platform/http/visit.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { crawl, type FoundForm } from './crawl.ts';
import { type Intruder, intruders } from './intruders.ts';
import { closeRaw, type RawAnswer, rawRequest } from './raw-request.ts';
import { customersApart, fingerprintOf, mark, type Victim } from './victims.ts';

/** `npm run prove` tries every combination; `npm test` every seventeenth, others for each seed. */
const STEP = process.env.AANZET_PROVE ? 1 : 17;
const SEED = Number(process.env.AANZET_SEED ?? 3);

let region: RunningRegion;
let victims: Victim[];
let all: Intruder[];
let forms: Map<string, FoundForm>;

const cookieOf = async (person: string): Promise<string> => {
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, { kind: 'person', person }, 'demo', new Date()),
  );
  return `aanzet=${token}`;
};
const read = async (cookie: string, path: string): Promise<string> =>
  (await rawRequest(region.origin, { method: 'GET', path, headers: [['cookie', cookie]] })).body;

const patternOf = (action: string): string | undefined => {
  const [path = ''] = action.split('?');
  const fits = ({ pattern }: Route) => new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}$`).test(path);
  return routes.find((route) => route.method === 'POST' && fits(route))?.pattern;
};

before(async () => {
  region = await runningRegion(40, new Date());
  const people = await customersApart(region.door, 3);
  victims = [];
  for (const [n, person] of people.entries())
    if (person) victims.push(await mark(region.door, String(n + 1), person));
  assert.equal(new Set(victims.map((one) => one.person)).size, 3);
  all = await intruders(region.door, victims);
  forms = new Map();
  const cookies = [
    ...(await Promise.all(victims.map((one) => cookieOf(one.person)))),
    ...all.slice(7).map((one) => one.cookie),
  ];
  for (const cookie of cookies) {
    const seen = await crawl(
      ['/mijn-vragen', '/mijn-gegevens', '/vandaag', '/klanten'],
      (path) => read(cookie, path),
      {
        most: 50,
        perShape: 1,
      },
    );
    for (const form of seen.forms) {
      const pattern = patternOf(form.action);
      if (form.method === 'POST' && pattern && !forms.has(pattern)) forms.set(pattern, form);
    }
  }
});
after(async () => {
  closeRaw();
  await region?.[Symbol.asyncDispose]();
});

type Names = { id: string; question: string; case: string; person: string; other: string };
const namesOf = (victim: Victim, organisation: string | undefined): Names => ({
  id: victim.question,
  question: victim.question,
  case: (victim.cases.find((of) => of.organisation === organisation) ?? victim.cases.at(-1))?.id ?? newId(),
  person: victim.person,
  other: [...victim.ids].at(-1) ?? newId(),
});
const nobody = (): Names => ({
  id: newId(),
  question: newId(),
  case: newId(),
  person: newId(),
  other: newId(),
});

const fill = (pattern: string, names: Names): string =>
  pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => names[name as keyof Names] ?? names.other);

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
// Whoever erases herself ends what she may do for others, and that stands in their mandates: her own to do.
const TAKEN = new Set(['/afmelden', '/demo/aanmelden', '/taal', '/weergave', '/mijn-gegevens/wissen']);

/** A form found on a victim's page was filled with her own words: those are hers to send, not another's. */
const typedFor = (value: string): string =>
  value === '' || /zz[0-9]|^06[0-9]999/i.test(value) ? 'Een zin die erbij hoort.' : value;

const ask = (intruder: Intruder, route: Route, names: Names): Promise<RawAnswer> => {
  const path = fill(route.pattern, names);
  const headers: [string, string][] = intruder.cookie ? [['cookie', intruder.cookie]] : [];
  if (route.method === 'GET') return rawRequest(region.origin, { method: 'GET', path, headers });
  const fields = forms.get(route.pattern)?.fields ?? [];
  // What looks like an id becomes hers; the rest stays as an honest form would send it.
  const body = fields
    .map(([name, value]) => [name, typedFor(value).replace(ID, names[name as keyof Names] ?? names.other)])
    .map(([name = '', value = '']) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  headers.push(['content-type', 'application/x-www-form-urlencoded'], ['sec-fetch-site', 'same-origin']);
  return rawRequest(region.origin, { method: 'POST', path, headers, body });
};

/** What is left of an answer when the ids that were asked are taken out. */
const bare = (answer: RawAnswer, names: Names): string => {
  let text = `${answer.status} ${answer.headers.location ?? ''} ${answer.body}`;
  for (const id of Object.values(names)) text = text.replaceAll(id, '<asked>');
  return text.replace(/\b\d{1,2}[:.]\d{2}\b/g, '<time>').replace(/value="[\w-]{30,}"/g, '<token>');
};

const leaksIn = (text: string, victim: Victim): string[] => [
  ...victim.words.filter((word) => text.includes(word)),
  ...[...victim.ids].filter((id) => text.includes(id)),
];

let turn = SEED;
/** Tries the routes with the ids of these victims, beside the same with ids of nobody. */
const attack = async (intruder: Intruder, closed: readonly Victim[], step: number): Promise<string[]> => {
  const faults: string[] = [];
  const before = await Promise.all(closed.map((victim) => fingerprintOf(region.door, victim.person)));
  // That a mandate is over is told once, at the first thing asked, whatever that is.
  await read(intruder.cookie, '/');
  await read(intruder.cookie, '/mijn-vragen');
  for (const route of routes) {
    if (TAKEN.has(route.pattern)) continue;
    for (const victim of closed) {
      turn += 1;
      if (turn % step !== 0) continue;
      const names = namesOf(victim, undefined);
      const answer = await ask(intruder, route, names);
      const control = await ask(intruder, route, nobody());
      const what = `${intruder.name}: ${route.method} ${route.pattern} of ${victim.key}`;
      const leaks = leaksIn(bare(answer, names), victim);
      if (leaks.length > 0) faults.push(`${what} shows ${leaks.join(', ')}`);
      if (route.pattern.includes(':') && answer.status !== control.status)
        faults.push(`${what} answers ${answer.status}, and ${control.status} for what is not there`);
    }
  }
  for (const [n, victim] of closed.entries())
    if ((await fingerprintOf(region.door, victim.person)) !== before[n])
      faults.push(`${intruder.name} changed something of ${victim.key}`);
  return faults;
};

test('nothing of another is shown, hinted at or changed, on any route', async () => {
  const faults: string[] = [];
  for (const intruder of all)
    faults.push(
      ...(await attack(
        intruder,
        victims.filter((victim) => !intruder.mayRead(victim)),
        STEP,
      )),
    );
  assert.deepEqual([...new Set(faults)].slice(0, 40), []);
});

test('a narrow mandate reads and changes nothing', async () => {
  const [victim] = victims;
  const helper = all.find(({ name }) => name === 'a helper with a narrow mandate');
  assert.ok(victim && helper);
  const before = await fingerprintOf(region.door, victim.person);
  const seen = await read(helper.cookie, fill('/vragen/:id', namesOf(victim, undefined)));
  assert.match(seen, /Zz1/, 'she may look');
  for (const route of routes.filter(({ method, pattern }) => method === 'POST' && !TAKEN.has(pattern)))
    await ask(helper, route, namesOf(victim, undefined));
  assert.equal(await fingerprintOf(region.door, victim.person), before);
});

test('searching for another finds what searching for nobody finds', async () => {
  const faults: string[] = [];
  for (const intruder of all.slice(7)) {
    for (const victim of victims.filter((one) => !intruder.mayRead(one))) {
      for (const [word, control] of [
        [`Zz${victim.key}`, 'Zz8'],
        [`06${victim.key}999`, '068999'],
        [victim.ids.values().next().value ?? '', newId()],
      ] as const) {
        const found = (await read(intruder.cookie, `/klanten?zoeken=${word}`)).replaceAll(word, '<word>');
        const nothing = (await read(intruder.cookie, `/klanten?zoeken=${control}`)).replaceAll(
          control,
          '<word>',
        );
        if (found !== nothing) faults.push(`${intruder.name} finds ${victim.key} by ${word}`);
      }
    }
  }
  assert.deepEqual(faults, []);
});

test('these eyes do see: to herself everything of hers is shown, and she can change it', async () => {
  const [victim] = victims;
  const herself = all.find(({ name }) => name === 'customer 1');
  assert.ok(victim && herself);
  assert.ok(forms.size > 25, `${forms.size} forms were found to send`);
  const faults = await attack(herself, [victim], 1);
  for (const seen of [/ shows Zz1/, / answers (200|303), and 404/, /changed something/])
    assert.ok(
      faults.some((fault) => seen.test(fault)),
      `${seen} in ${faults.slice(0, 5).join('\n')}`,
    );
});
