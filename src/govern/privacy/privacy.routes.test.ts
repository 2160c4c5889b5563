import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import {
  carefor,
  chosenAt,
  type Someone,
  someone,
  tablesHolding,
} from '../../../test/setup/privacy-world.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { stopQuestion } from '../../ask/choices/index.ts';
import { paths } from '../../paths.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { askErasure } from './ask-erasure.ts';
import { routes } from './index.ts';
import { nl } from './nl.ts';

let server: TestServer;
let region: Region;
let her: Someone;
let count = 0;
const NAMES = [
  'Vlasleeuwenbek',
  'Wilgenroosje',
  'Kattenstaart',
  'Moerasspirea',
  'Duizendblad',
  'Zilverschoon',
  'Veldkers',
  'Beemdkroon',
];
before(async () => {
  const database = await freshDatabase();
  region = await makeRegion(database.door);
  server = await testServer(routes, { database, now: TUESDAY });
});
after(() => server.close());
beforeEach(async () => {
  her = await someone(server.db, region, NAMES[count++] ?? 'Meer', TUESDAY);
  await server.signIn({ kind: 'person', person: her.person });
});

const { mine } = paths;
const logOf = (person: string) =>
  server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['action', 'event', 'object_type'])
      .where('person_id', '=', person)
      .where('object_type', '=', 'data')
      .orderBy('at')
      .execute(),
  );

test('her page counts what is hers; a visitor is asked to sign in', async () => {
  const page = await server.get(mine.data());
  assert.equal(page.status, 200);
  assert.ok(page.text.includes(nl.mine.name(her.marks.name)));
  assert.match(page.text, /Uw vragen 1 /);
  assert.match(page.text, /Wat u belangrijk vindt, en uw gevoel 2 /);
  const stranger = await server.visitor().get(mine.data());
  assert.equal(stranger.status, 303);
});

describe('correcting', () => {
  test('what she changes is on the card of each organisation at once', async () => {
    const done = await server.post(mine.correct(), {
      name: 'Anna Nieuw',
      phone: '0612345678',
      language: 'en',
    });
    assert.equal(done.location, mine.correct({ gelukt: 'bewaard' }));
    const { desk } = region;
    const card = await server.door.transaction(desk.staff.host, (tx) =>
      tx
        .selectFrom('customer_card')
        .select(['name', 'phone', 'email'])
        .where('organisation_id', '=', desk.id)
        .where('person_id', '=', her.person)
        .executeTakeFirst(),
    );
    assert.deepEqual(card, { name: 'Anna Nieuw', phone: '0612345678', email: null });
    const mistake = await server.post(mine.correct(), { name: 'Anna', phone: 'bel me' });
    assert.equal(mistake.status, 422);
    assert.match(mistake.html, /value="bel me"/);
  });

  test('what an organisation wrote she asks to be corrected, with the month said', async () => {
    const page = await server.get(mine.correct());
    assert.match(page.text, /vóór 10 april 2026/);
    const id = /name="waarover"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const empty = await server.post(mine.improve(), { waarover: id, verzoek: '' });
    assert.equal(empty.status, 422);
    const sent = await server.post(mine.improve(), { waarover: id, verzoek: 'Ik ben geen 92 maar 82.' });
    assert.equal(sent.status, 303);
    assert.match((await server.get(sent.location?.split('#')[0] ?? '')).text, /Uw verzoek is verstuurd/);
    assert.deepEqual(await tablesHolding(server.db, 'geen 92 maar 82'), ['message']);
    const foreign = await server.post(mine.improve(), { waarover: her.person, verzoek: 'Wie ben ik?' });
    assert.equal(foreign.status, 422);
  });
});

test('a share is withdrawn here; what she chose is stopped first', async () => {
  await chosenAt(server.db, region.provider, her, TUESDAY);
  const page = await server.get(mine.shares());
  assert.match(page.text, /de-voordeur/);
  const unshare = (organisatie: string) => server.post(mine.unshare(), { vraag: her.question, organisatie });
  assert.equal((await unshare(region.provider.id)).status, 422);
  assert.equal((await unshare(region.desk.id)).location, mine.shares({ gelukt: 'ingetrokken' }));
  assert.match((await unshare(region.desk.id)).text, /al niet meer/);
  assert.match((await server.get(mine.shares())).text, /Dit deelde u eerder/);
});

test('she takes everything along in two forms, and that is in her log as an export', async () => {
  for (const [vorm, type] of [
    ['html', 'text/html; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ] as const) {
    const response = await server.request(mine.file({ vorm }));
    assert.equal(response.headers.get('content-type'), type);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="mijn-gegevens\./);
    assert.ok((await response.text()).includes(her.marks.words));
  }
  assert.equal((await server.get(mine.file({ vorm: 'exe' }))).status, 404);
  assert.equal((await logOf(her.person)).filter(({ event }) => event === 'export').length, 2);
});

test('while nobody works for her, she is told to call the desk and not a contact', async () => {
  await server.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
    stopQuestion(tx, { person: her.person, question: her.question, by: 'self' }, addDays(TUESDAY, 2)),
  );
  const page = await server.get(mine.correct());
  assert.doesNotMatch(page.text, /vaste contact/);
  assert.ok(page.text.includes(nl.correct.callDesk));
  assert.match(page.html, /href="tel:/);
});

describe('erasing', () => {
  test('while it is under way she can look again and go to the front page', async () => {
    await server.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
      stopQuestion(tx, { person: her.person, question: her.question, by: 'self' }, addDays(TUESDAY, 2)),
    );
    const asked = await server.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
      askErasure(tx, her.person, TUESDAY),
    );
    assert.equal(asked.kind, 'asked');
    const here = paths.mine.erased({ bewijs: asked.kind === 'asked' ? asked.receipt : '' });
    const page = await server.visitor().get(here);
    assert.match(page.text, /Meestal is het meteen klaar.* binnen een kwartier/);
    assert.ok(page.html.includes(`href="${here}"`));
    assert.match(page.text, /Kijk of het klaar is.*Naar de voorpagina/);
  });

  test('asks for a tick, says what goes and stays, does it, and gives a receipt', async () => {
    const chosen = await chosenAt(server.db, region.provider, her, TUESDAY);
    await carefor(server.db, region.provider, chosen, '2026-03-11', TUESDAY);
    const running = await server.get(mine.erase());
    assert.match(running.text, /Stop eerst de zorg/);
    assert.doesNotMatch(running.html, /name="zeker"/);
    assert.equal((await server.post(mine.erase(), { zeker: 'on' })).status, 200);
    assert.ok((await tablesHolding(server.db, her.marks.words)).length > 0);

    await server.door.transaction({ kind: 'customer', person: her.person }, (tx) =>
      stopQuestion(tx, { person: her.person, question: her.question, by: 'self' }, addDays(TUESDAY, 2)),
    );
    assert.match(
      (await server.get(mine.erase())).text,
      /kwikstaart gaf u zorg \(1 keer\).* tot 11 maart 2046/,
    );
    const unsure = await server.post(mine.erase());
    assert.equal(unsure.status, 422);
    assert.match(unsure.text, /Er is nog niets gewist/);

    const token = server.cookies.get('aanzet') ?? '';
    const done = await server.post(mine.erase(), { zeker: 'on' });
    assert.equal(done.status, 303);
    assert.match(done.location ?? '', /^\/gewist\?bewijs=/);
    assert.deepEqual(await tablesHolding(server.db, her.marks.words), []);
    assert.equal(server.cookies.get('aanzet'), undefined);
    const receipt = await server.visitor().get(done.location ?? '');
    assert.match(receipt.text, /Uw gegevens zijn gewist/);
    assert.match(receipt.text, /kwikstaart: dossier van gegeven zorg \(1 keer\), tot 11 maart 2046/);
    assert.equal((await server.visitor().get(paths.mine.erased({ bewijs: 'another' }))).status, 404);

    const thief = server.visitor();
    thief.cookies.set('aanzet', token);
    assert.equal((await thief.get(mine.data())).status, 303, 'the old cookie opens nothing');
  });
});
