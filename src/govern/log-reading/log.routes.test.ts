import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { startSession } from '../../platform/auth/sessions.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import { insertAccess } from '../access-log/access-log.sql.ts';
import { type Access, lineOf } from '../access-log/index.ts';
import { routes } from './index.ts';

let server: TestServer;
let region: Region;
let riet: string;
let joost: string;
before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
  [riet, joost] = [await customer('Riet de Wit', 'wit'), await customer('=Joost', 'joost')];
  const { amina, joris, manager } = region.provider.staff;
  await looked(amina, riet, { purpose: 'contact', relation: 'contact' });
  await looked(joris, joost, {
    purpose: 'delivery',
    emergency: true,
    relation: 'emergency',
    reason: 'Hij viel',
  });
  await looked(manager, riet, { purpose: 'quality' }, addDays(TUESDAY, -60));
  await looked(region.other.staff.amina, riet, { purpose: 'contact' });
});
after(() => server.close());

/** A customer of the provider, by name. */
const customer = async (name: string, word: string): Promise<string> => {
  const person = newId();
  const organisation_id = region.provider.id;
  await server.door.transaction({ kind: 'customer', person }, async (tx) => {
    const card = { organisation_id, person_id: person, name, phone: null, email: null, postcode: null };
    await tx
      .insertInto('customer_card')
      .values({ ...card, birth_year: null, since: TUESDAY })
      .execute();
    await tx.insertInto('customer_key').values({ organisation_id, word, person_id: person }).execute();
  });
  return person;
};
const looked = (by: Member, person: string, over: Partial<Access>, at = TUESDAY) =>
  server.door.transaction(by, async (tx) => {
    const look = { person, action: 'R', object: 'case', purpose: 'contact', ...over } as const;
    insertAccess(tx, [lineOf(newId(), by, { at, point: 'web' }, look)]);
  });
const as = async ({ organisation, member }: Member, assurance = 'demo'): Promise<TestVisitor> => {
  const who = server.visitor();
  const of = { kind: 'member', organisation, member } as const;
  const { token } = await server.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, assurance as 'demo', TUESDAY),
  );
  who.cookies.set('aanzet', token);
  return who;
};
const { log, logPrint, logFile } = paths.manage;

test('the looks of one’s own organisation, and of no other', async () => {
  const who = await as(region.provider.staff.manager);
  const { text } = await who.get(log());
  assert.match(text, /amina .*Riet de Wit Bekeek: vraag Vast contact zijn Vast contact of invaller/);
  assert.match(text, /joris .*=Joost Bekeek: vraag Noodtoegang: “Hij viel”/);
  assert.doesNotMatch(text, /Kijken of het goed gaat/, 'that was before these thirty days');
  const other = await (await as(region.other.staff.manager)).get(log());
  assert.match(other.text, /amina .*Zonder naam/, 'who is no customer there has no name there');
  assert.doesNotMatch(other.text, /Riet|Hij viel/);
});

test('by customer, member, days and emergency', async () => {
  const who = await as(region.provider.staff.manager);
  const shown = async (query: Record<string, string>) => {
    const { html } = await who.get(log(query));
    return ['Vast contact zijn', 'Hij viel', 'Kijken of het goed gaat'].filter((words) =>
      html.includes(words),
    );
  };
  assert.deepEqual(await shown({ klant: 'wit' }), ['Vast contact zijn']);
  assert.deepEqual(await shown({ klant: 'nobody' }), []);
  assert.deepEqual(await shown({ medewerker: region.provider.staff.joris.member }), ['Hij viel']);
  assert.deepEqual(await shown({ medewerker: "x' or 1=1" }), ['Vast contact zijn', 'Hij viel']);
  assert.deepEqual(await shown({ nood: 'ja' }), ['Hij viel']);
  assert.deepEqual(await shown({ van: '2026-01-01', tot: '2026-01-31' }), ['Kijken of het goed gaat']);
  assert.match((await who.get(log({ klant: 'nobody' }))).text, /Niemand keek/);
});

test('reading, printing and taking it along are in the log of each person shown', async () => {
  const who = await as(region.provider.staff.manager);
  assert.match(
    (await who.get(logPrint({ klant: 'joost' }))).text,
    /Logboek van inzage kwikstaart, .*Geprint door manager/,
  );
  assert.doesNotMatch(
    (await who.get(log())).text,
    /Las het logboek/,
    'the reading itself only when asked for',
  );
  assert.match((await who.get(log({ logboek: 'ja' }))).text, /Las het logboek/);
  const file = await who.get(logFile({ klant: 'joost' }));
  assert.match(file.html, /;"?'=Joost"?;case;/, 'a formula is made harmless');
  assert.match(file.html, /;emergency;Hij viel;/);
  const lines = await server.door.transaction({ kind: 'customer', person: joost }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['event', 'who', 'purpose'])
      .where('person_id', '=', joost)
      .where('purpose', '=', 'log-check')
      .orderBy('at')
      .execute(),
  );
  const events = new Set(lines.map(({ event }) => event));
  for (const event of ['log-read', 'print', 'export']) assert.ok(events.has(event), event);
});

test('only a manager with a second factor', async () => {
  const { manager, coach } = region.provider.staff;
  assert.equal((await (await as(coach)).get(log())).status, 403);
  for (const at of [log, logPrint, logFile]) {
    const answer = await (await as(manager, 'test')).get(at());
    assert.equal(answer.status, 303);
  }
});
