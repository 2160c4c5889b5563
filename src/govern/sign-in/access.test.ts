import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeIn, hidden, NOW, signInServer } from '../../../test/setup/sign-in-server.ts';
import { type TestVisitor, testVisitor } from '../../../test/setup/test-browser.ts';
import { paths } from '../../paths.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { keyring } from '../../platform/crypto/sealed.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { openDoor } from '../../platform/database/door.ts';
import { createServer } from '../../platform/http/server.ts';
import { createLog } from '../../platform/log/log.ts';
import { routes } from './index.ts';

let s: Awaited<ReturnType<typeof signInServer>>;
before(async () => {
  s = await signInServer();
});
after(() => s.server.close());

const personIn = async (...browsers: TestVisitor[]): Promise<string> => {
  const person = newId();
  for (const who of browsers) await s.server.signIn({ kind: 'person', person }, who);
  return person;
};
const nameOf = (person: string, email: string) =>
  s.asOperator((tx) =>
    tx
      .insertInto('sign_in_name')
      .values({ email, kind: 'person', person_id: person, created_at: NOW })
      .execute(),
  );
/** Whether this browser is still let in. */
const isIn = async (who: TestVisitor): Promise<boolean> =>
  (await who.get(paths.mine.access())).status === 200;

/** A second process of pages on the same database, with a door of its own. */
const secondServer = () => {
  const door = openDoor(s.server.db.appUrl);
  const app = createServer({
    door,
    clock: s.server.clock,
    log: createLog('silent'),
    keyring: keyring('secret of the test server'),
    shell: {
      frame: (_, { title }) => title,
      problem: ({ kind }) => kind,
      signIn: () => paths.signIn.start(),
      secondFactor: () => paths.signIn.secondFactor(),
    },
    site: () => s.server.site,
    routes,
  });
  return { visitor: () => testVisitor(app, s.server.site.publicOrigin), close: () => door.close() };
};

test('she sees where she is signed in, since when, and which is this one', async () => {
  const [here, tablet] = [s.someone(), s.someone()];
  await personIn(here, tablet);
  const page = await here.get(paths.mine.access());
  assert.equal(page.text.match(/Aangemeld op 10 maart 2026/g)?.length, 2);
  assert.equal(page.text.match(/Dit apparaat/g)?.length, 1);
  assert.equal(
    (await s.someone().get(paths.mine.access())).status,
    303,
    'a visitor has no access of her own',
  );
});

test('a stolen session is ended everywhere at once: on every process, at its next request', async () => {
  const [here, stolen] = [s.someone(), s.someone()];
  const person = await personIn(here, stolen);
  await nameOf(person, 'riet@voorbeeld.nl');
  const other = secondServer();
  try {
    const elsewhere = other.visitor();
    elsewhere.cookies.set('aanzet', stolen.cookies.get('aanzet') ?? '');
    assert.ok(await isIn(elsewhere));
    await here.post(paths.mine.endAccess(), { wat: 'andere' });
    assert.deepEqual([await isIn(elsewhere), await isIn(stolen), await isIn(here)], [false, false, true]);
    assert.match(
      await s.lastMail('riet@voorbeeld.nl'),
      /Andere apparaten zijn afgemeld[\s\S]*Was u dit niet\?/,
    );
  } finally {
    await other.close();
  }
});

test('one device can be ended; one of somebody else can not', async () => {
  const [here, tablet, stranger] = [s.someone(), s.someone(), s.someone()];
  await personIn(here, tablet);
  await personIn(stranger);
  const [id = ''] =
    /name="wat" value="([0-9a-f-]{36})"/.exec((await here.get(paths.mine.access())).html)?.slice(1) ?? [];
  await stranger.post(paths.mine.endAccess(), { wat: id });
  assert.ok(await isIn(tablet));
  await here.post(paths.mine.endAccess(), { wat: id });
  assert.deepEqual([await isIn(here), await isIn(tablet)], [true, false]);
  assert.equal((await here.post(paths.mine.endAccess(), { wat: "x' or 1=1" })).status, 404);
});

test('a colleague does not end the session of another, nor see it', async () => {
  const [one, two] = [newId(), newId()];
  await s.addMember(one);
  await s.addMember(two);
  const [her, him] = [s.someone(), s.someone()];
  const organisation = s.server.site.deskOrganisation;
  await s.server.signIn({ kind: 'member', organisation, member: one }, her);
  await s.server.signIn({ kind: 'member', organisation, member: two }, him);
  assert.match((await her.get(paths.mine.access())).text, /U bent alleen hier aangemeld/);
  await her.post(paths.mine.endAccess(), { wat: 'andere' });
  assert.ok(await isIn(him));
});

test('signing in gives another session, whoever was signed in here before; the old cookie is worth nothing', async () => {
  const member = newId();
  await s.addMember(member);
  const person = await s.nameFor('fix@voorbeeld.nl', 'person');
  const organisation = s.server.site.deskOrganisation;
  for (const of of [
    { kind: 'member', organisation, member },
    { kind: 'operator', email: 'beheer@zorg.example' },
    { kind: 'person', person: newId() },
  ] as const) {
    const who = s.someone();
    await s.server.signIn(of, who);
    const planted = who.cookies.get('aanzet') ?? '';
    const { fields, body } = await s.ask(who, 'fix@voorbeeld.nl');
    await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
    assert.equal((await s.actorOf(who)).person, person);
    const thief = s.someone();
    thief.cookies.set('aanzet', planted);
    assert.equal((await s.actorOf(thief)).kind, 'visitor', of.kind);
    s.server.setNow(addMinutes(s.server.clock(), 61));
  }
});

test('an operator comes in by e-mail too, and sees her own devices', async () => {
  await s.asOperator((tx) =>
    tx
      .insertInto('sign_in_name')
      .values({ email: 'beheer@zorg.example', kind: 'operator', created_at: NOW })
      .execute(),
  );
  const who = s.someone();
  const { fields, body } = await s.ask(who, 'beheer@zorg.example');
  await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.deepEqual(await s.actorOf(who), { kind: 'operator', email: 'beheer@zorg.example' });
  const home = s.someone();
  await s.server.signIn({ kind: 'operator', email: 'beheer@zorg.example' }, home);
  assert.match((await who.get(paths.mine.access())).text, /beheer@zorg\.example/);
  await who.post(paths.mine.endAccess(), { wat: 'andere' });
  assert.deepEqual([await isIn(who), await isIn(home)], [true, false]);
});

test('a code on paper is made, shown once, and ended; she hears of it', async () => {
  const who = s.someone();
  const person = await personIn(who);
  await nameOf(person, 'papier@voorbeeld.nl');
  const made = await who.post(paths.mine.paper(), { doe: 'nieuw' });
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(made.text)?.[0] ?? '';
  assert.match(await s.lastMail('papier@voorbeeld.nl'), /nieuwe code op papier/);
  const page = await who.get(paths.mine.access());
  assert.match(page.text, /U heeft een code op papier/);
  assert.ok(!page.text.includes(code));
  assert.equal((await s.someone().post(paths.signIn.printed(), { code })).status, 303);
  await who.post(paths.mine.paper(), { doe: 'weg' });
  assert.equal((await s.someone().post(paths.signIn.printed(), { code })).status, 422);
});

test('a session that was left open may look, and lays no new key under the mat', async () => {
  const who = s.someone();
  const person = await personIn(who);
  await nameOf(person, 'open@voorbeeld.nl');
  const at = s.server.clock();
  s.server.setNow(addMinutes(at, 16));
  const asked = paths.signIn.start({ doel: paths.mine.access(), reden: 'opnieuw' });
  assert.equal((await who.get(paths.mine.access())).status, 200);
  assert.equal((await who.post(paths.mine.paper(), { doe: 'nieuw' })).location, asked);
  assert.equal((await who.post(paths.mine.email(), { email: 'thief@evil.example' })).location, asked);
  assert.match((await who.get(paths.mine.secondFactor())).location ?? '', /reden=opnieuw/);
  assert.match((await who.get(asked)).text, /Bent u het echt\?/);
  s.server.setNow(at);
});

test('another e-mail address is hers once its code is typed; the first one hears of it', async () => {
  const who = s.someone();
  const person = await personIn(who);
  await nameOf(person, 'first@voorbeeld.nl');
  const wrong = await who.post(paths.mine.email(), { email: 'x@' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /value="x@"/);
  const sent = await who.post(paths.mine.email(), { email: 'second@voorbeeld.nl' });
  const page = await who.get(sent.location ?? '');
  const code = codeIn(await s.lastMail('second@voorbeeld.nl'));
  const done = await who.post(paths.signIn.code(), {
    bij: hidden(page.html, 'bij'),
    doel: hidden(page.html, 'doel'),
    code,
  });
  assert.equal(done.location, paths.mine.access());
  assert.match((await who.get(paths.mine.access())).text, /first@voorbeeld\.nl.*second@voorbeeld\.nl/);
  assert.match(await s.lastMail('first@voorbeeld.nl'), /een e-mailadres bij gekomen/);
});

test('each change is in her log', async () => {
  const who = s.someone();
  const person = await personIn(who, s.someone());
  await who.post(paths.mine.endAccess(), { wat: 'andere' });
  await who.post(paths.mine.paper(), { doe: 'nieuw' });
  const log = await s.server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['action', 'object_type', 'purpose'])
      .where('person_id', '=', person)
      .where('action', '<>', 'R')
      .orderBy('action')
      .execute(),
  );
  assert.deepEqual(log, [
    { action: 'C', object_type: 'session', purpose: 'sign-in' },
    { action: 'D', object_type: 'session', purpose: 'sign-in' },
  ]);
});
