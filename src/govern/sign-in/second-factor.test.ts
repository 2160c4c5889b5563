import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { hidden, NOW, signInServer } from '../../../test/setup/sign-in-server.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { LIMITS } from '../../platform/auth/limits.rules.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { path } from '../../platform/http/path.ts';
import { anyMember, withSecondFactor } from '../../platform/http/policy.ts';
import { get } from '../../platform/http/visit.ts';
import { routes } from './index.ts';

const guarded = path('/bewaakt');
let s: Awaited<ReturnType<typeof signInServer>>;
let server: TestServer;
before(async () => {
  s = await signInServer();
  server = s.server;
});
after(() => server.close());

const memberIn = async (email?: string) => {
  const member = email ? await s.nameFor(email, 'member') : newId();
  if (!email) await s.addMember(member);
  const of = { kind: 'member', organisation: server.site.deskOrganisation, member } as const;
  const again = async (): Promise<TestVisitor> => {
    const who = s.someone();
    await server.signIn(of, who, { secondFactor: false });
    return who;
  };
  return { of, again };
};
const codeOf = (key: string, at: Date = server.clock()): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: at.getTime() });
const laterStep = (): void => server.setNow(new Date(server.clock().getTime() + 30_000));

/** Turns the second step on in this browser. */
const setUp = async (who: TestVisitor) => {
  const page = await who.get(paths.mine.secondFactor());
  const key = (/Sleutel: ((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})/.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  assert.match(page.html, /<svg role="img"[^>]*aria-label="Plaatje/);
  const done = await who.post(paths.mine.secondFactor(), { s: hidden(page.html, 's'), code: codeOf(key) });
  assert.equal(done.status, 200, done.text);
  const codes = [...done.text.matchAll(/\b[A-Z3467]{4}-[A-Z3467]{4}\b/g)].map(([code]) => code);
  return { key, codes };
};
const step = (who: TestVisitor, code: string) => who.post(paths.signIn.secondFactor(), { code, doel: '/ik' });

test('a page that asks for it is reached only after the second step', async () => {
  await using own = await testServer([
    ...routes,
    get(guarded, withSecondFactor(anyMember), 'nobody', (visit) =>
      visit.page({ title: 'in', body: 'binnen' as never }),
    ),
  ]);
  const member = newId();
  await own.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: own.site.deskOrganisation,
        id: member,
        name: 'Jo',
        profession: 'arts',
        office: 'back',
        roles: [],
        active: true,
        pronoun: 'die',
        portrait: 'jo',
        created_at: NOW,
      })
      .execute(),
  );
  const of = { kind: 'member', organisation: own.site.deskOrganisation, member } as const;
  await own.signIn(of, own, { secondFactor: false });
  assert.equal((await own.get(guarded())).location, paths.signIn.secondFactor({ doel: guarded() }));
  const led = await own.get(paths.signIn.secondFactor({ doel: guarded() }));
  assert.equal(
    led.location,
    paths.mine.secondFactor({ doel: guarded() }),
    'who has none is led to turn it on',
  );
  assert.match((await own.get(led.location ?? '')).text, /is een tweede stap nodig/);
  await own.signIn(of, own);
  assert.equal((await own.get(guarded())).status, 200);
});

test('set up once, asked at each sign-in, under another session token', async () => {
  const { again } = await memberIn('tweede@loket.nl');
  const first = await again();
  const before = first.cookies.get('aanzet');
  const { key, codes } = await setUp(first);
  assert.equal(codes.length, 10);
  assert.notEqual(first.cookies.get('aanzet'), before);
  assert.match(await s.lastMail('tweede@loket.nl'), /hoort nu een tweede stap/);

  const later = await again();
  const planted = later.cookies.get('aanzet');
  laterStep();
  const done = await step(later, codeOf(key));
  assert.deepEqual([done.status, done.location], [303, '/ik']);
  assert.notEqual(later.cookies.get('aanzet'), planted);
  const thief = s.someone();
  thief.cookies.set('aanzet', planted ?? '');
  assert.equal((await s.actorOf(thief)).kind, 'visitor');
});

test('a code counts once, also when two use it at the same moment; a wrong one says so', async () => {
  const { again } = await memberIn();
  const { key } = await setUp(await again());
  const used = await step(await again(), codeOf(key));
  assert.equal(used.status, 422, 'the code of setting up was used');
  laterStep();
  const [one, two] = [await again(), await again()];
  const both = await Promise.all([step(one, codeOf(key)), step(two, codeOf(key))]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422]);
  const slip = await step(one, '12 34');
  assert.match(slip.text, /Vul zes cijfers in/);
  assert.match(slip.html, /value="12 34"/);
});

test('a recovery code works once, however it is typed, and is told of', async () => {
  const { again } = await memberIn('herstel@loket.nl');
  const { codes } = await setUp(await again());
  const typed = (codes[0] ?? '').toLowerCase().replace('-', ' ');
  const who = await again();
  assert.equal((await step(who, typed)).status, 303);
  assert.match(await s.lastMail('herstel@loket.nl'), /gebruikte een herstelcode/);
  assert.match((await who.get(paths.mine.access())).text, /nog 9 herstelcodes/);
  assert.equal((await step(await again(), typed)).status, 422);
  assert.equal((await step(await again(), codes[1] ?? '')).status, 303);
});

test("guessing in one window ends there; the owner's known browser goes on, and so does a colleague", async () => {
  const { again } = await memberIn();
  const own = await again();
  const { key } = await setUp(own);
  laterStep();
  assert.equal((await step(own, codeOf(key))).status, 303);
  const known = own.cookies.get('aanzet-bekend') ?? '';
  const { again: colleague } = await memberIn();
  const { key: theirs } = await setUp(await colleague());

  let looked = 0;
  for (let window = 0; window < 6; window++) {
    const thief = await again();
    for (let i = 0; i < LIMITS.secondHere.often + 2; i++)
      if ((await step(thief, String(100_000 + window * 50 + i))).status === 422) looked++;
  }
  assert.equal(looked, LIMITS.secondAnywhere.often);
  laterStep();
  assert.equal(
    (await step(await again(), codeOf(key))).status,
    429,
    'elsewhere the right one is refused too',
  );
  const home = await again();
  home.cookies.set('aanzet-bekend', known);
  assert.equal((await step(home, codeOf(key))).status, 303);
  assert.equal((await step(await colleague(), codeOf(theirs))).status, 303);
});

test('taking it away, or making new recovery codes, takes a fresh second step', async () => {
  const { again } = await memberIn('weg@loket.nl');
  const first = await again();
  const { key, codes } = await setUp(first);
  const thief = await again();
  assert.equal((await thief.post(paths.mine.noSecondFactor(), { code: '000000' })).status, 422);
  assert.match((await thief.post(paths.mine.recovery())).location ?? '', /tweede-stap/);
  const made = await first.post(paths.mine.recovery());
  assert.equal(made.status, 200);
  assert.equal((await step(await again(), codes[0] ?? '')).status, 422, 'the old ones are over');
  laterStep();
  const gone = await first.post(paths.mine.noSecondFactor(), { code: codeOf(key) });
  assert.equal(gone.location, paths.mine.access({ gelukt: 'stap-weg' }));
  assert.match(await s.lastMail('weg@loket.nl'), /tweede stap bij het aanmelden is weggehaald/);
});

test('a key that was sealed for another, or changed, is not taken', async () => {
  const { again } = await memberIn();
  const { again: other } = await memberIn();
  const [who, stranger] = [await again(), await other()];
  const page = await stranger.get(paths.mine.secondFactor());
  const key = (/Sleutel: ((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})/.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  const tried = await who.post(paths.mine.secondFactor(), { s: hidden(page.html, 's'), code: codeOf(key) });
  assert.match(tried.text, /De tweede stap aanzetten/);
  assert.equal((await who.get(paths.signIn.secondFactor())).location, paths.mine.secondFactor());
});

test('the table holds no key that can be read', async () => {
  const { of, again } = await memberIn();
  const { key } = await setUp(await again());
  const holder = `member:${of.organisation}:${of.member}`;
  const rows = await server.door.transaction({ kind: 'visitor', carrying: holder }, (tx) =>
    tx.selectFrom('second_factor').selectAll().where('holder', '=', holder).execute(),
  );
  assert.equal(rows.length, 1);
  assert.ok(!JSON.stringify(rows).includes(key));
  const seen = await server.door.transaction({ ...of, name: '', office: 'front', roles: [] }, (tx) =>
    tx.selectFrom('second_factor').selectAll().execute(),
  );
  assert.deepEqual(seen, [], 'a colleague sees nothing');
});

test('an old session proves itself again before it sets one up', async () => {
  const { again } = await memberIn();
  const who = await again();
  const at = server.clock();
  server.setNow(addMinutes(at, 20));
  assert.match((await who.get(paths.mine.secondFactor())).location ?? '', /aanmelden\?doel=.*reden=opnieuw/);
  server.setNow(at);
});
