import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeIn, hidden, linkIn, NOW, signInServer } from '../../../test/setup/sign-in-server.ts';
import { paths } from '../../paths.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';

let s: Awaited<ReturnType<typeof signInServer>>;
before(async () => {
  s = await signInServer();
});
after(() => s.server.close());

test('a person comes in by the code in her e-mail', async () => {
  const person = await s.nameFor('jo@voorbeeld.nl', 'person');
  const who = s.someone();
  const { page, fields, body } = await s.ask(who, 'Jo@Voorbeeld.nl');
  assert.match(page.text, /jo@voorbeeld\.nl/);
  const done = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.deepEqual([done.status, done.location], [303, paths.questions()]);
  assert.equal((await s.actorOf(who)).person, person);
  const log = await s.server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['action', 'object_type', 'purpose', 'who'])
      .where('person_id', '=', person)
      .execute(),
  );
  assert.deepEqual(log, [{ action: 'E', object_type: 'session', purpose: 'sign-in', who: 'self' }]);
});

test('the link shows one button, and only pressing it signs in, once', async () => {
  const person = await s.nameFor('link@voorbeeld.nl', 'person');
  const { body } = await s.ask(s.someone(), 'link@voorbeeld.nl', '/vragen/7');
  const phone = s.someone();
  for (let scans = 0; scans < 3; scans++) assert.equal((await phone.get(linkIn(body))).status, 200);
  assert.equal((await s.actorOf(phone)).kind, 'visitor');
  const page = await phone.get(linkIn(body));
  assert.equal(page.html.match(/<button/g)?.length, 1);
  const fields = { t: hidden(page.html, 't'), doel: hidden(page.html, 'doel') };
  assert.equal((await phone.post(paths.signIn.link(), fields)).location, '/vragen/7');
  assert.equal((await s.actorOf(phone)).person, person);
  assert.equal((await s.someone().post(paths.signIn.link(), fields)).status, 410);
});

test('a staff member comes in by the same page; one who left does not', async () => {
  const member = await s.nameFor('amina@loket.nl', 'member');
  const who = s.someone();
  const { fields, body } = await s.ask(who, 'amina@loket.nl');
  assert.equal(
    (await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) })).location,
    paths.work.today(),
  );
  assert.equal((await s.actorOf(who)).member, member);
  await s.asOperator((tx) =>
    tx
      .updateTable('member')
      .set({ active: false })
      .where('organisation_id', '=', s.server.site.deskOrganisation)
      .where('id', '=', member)
      .execute(),
  );
  const later = await s.ask(s.someone(), 'amina@loket.nl');
  assert.match(
    (await who.post(paths.signIn.code(), { ...later.fields, code: codeIn(later.body) })).text,
    /kennen dit e-mailadres nog niet/,
  );
});

test('a known and an unknown e-mail get the same page and the same mail', async () => {
  await s.nameFor('known@voorbeeld.nl', 'person');
  const known = await s.ask(s.someone(), 'known@voorbeeld.nl');
  const unknown = await s.ask(s.someone(), 'nobody@voorbeeld.nl');
  const plain = (text: string): string =>
    text
      .replaceAll(/(known|nobody)@/g, '@')
      .replaceAll(/\b\d{6}\b/g, '#')
      .replaceAll(/(bij|t|eens)=[\w-]+|value="[\w-]{22,43}"/g, '');
  assert.equal(plain(known.page.html), plain(unknown.page.html));
  assert.equal(plain(known.body), plain(unknown.body));
});

test('who has proven an unknown e-mail is told, and is nobody', async () => {
  const who = s.someone();
  const { fields, body } = await s.ask(who, 'new@voorbeeld.nl');
  const page = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.match(page.text, /Bij new@voorbeeld\.nl hoort nog geen vraag/);
  assert.equal((await s.actorOf(who)).kind, 'visitor');
});

test('a wrong code keeps what was typed and says how many tries are left; a slip costs none', async () => {
  const who = s.someone();
  const { fields, body } = await s.ask(who, 'wrong@voorbeeld.nl');
  const wrong = String((Number(codeIn(body)) + 1) % 1_000_000).padStart(6, '0');
  const slip = await who.post(paths.signIn.code(), { ...fields, code: '12 34' });
  assert.equal(slip.status, 422);
  assert.match(slip.html, /value="12 34"/);
  const first = await who.post(paths.signIn.code(), { ...fields, code: wrong });
  assert.equal(first.status, 422);
  assert.match(first.text, /nog 4 keer proberen/);
  assert.match(first.text, /wrong@voorbeeld\.nl/);
  for (const left of [/nog 3 keer/, /nog 2 keer/, /nog één keer/])
    assert.match((await who.post(paths.signIn.code(), { ...fields, code: wrong })).text, left);
  assert.equal((await who.post(paths.signIn.code(), { ...fields, code: wrong })).status, 410);
  assert.equal((await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) })).status, 410);
});

test('after ten minutes the page says so and leads on', async () => {
  const who = s.someone();
  const { fields, body } = await s.ask(who, 'late@voorbeeld.nl');
  s.server.setNow(addMinutes(NOW, 11));
  const late = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  s.server.setNow(NOW);
  assert.equal(late.status, 410);
  assert.match(late.text, /Vraag een nieuwe code/);
});

test('a new code goes to the same e-mail, whatever the form says', async () => {
  const who = s.someone();
  const { fields } = await s.ask(who, 'again@voorbeeld.nl');
  const again = await who.post(paths.signIn.start(), {
    ...fields,
    opnieuw: 'ja',
    email: 'evil@voorbeeld.nl',
  });
  assert.match((await who.get(again.location ?? '')).text, /again@voorbeeld\.nl/);
  assert.equal(await s.lastMail('evil@voorbeeld.nl'), '');
});

test('what is no e-mail is kept beside its error; too many codes are refused', async () => {
  const who = s.someone();
  const bad = await who.post(paths.signIn.start(), { email: 'jo@' });
  assert.equal(bad.status, 422);
  assert.match(bad.html, /value="jo@"/);
  for (let i = 0; i < 5; i++) await s.ask(who, 'many@voorbeeld.nl');
  const many = await who.post(paths.signIn.start(), { email: 'many@voorbeeld.nl' });
  assert.equal(many.status, 429);
  assert.match(many.text, /wacht een uur/);
  await s.ask(s.someone(), 'many@voorbeeld.nl');
});

test('after signing in nobody is led to another site', async () => {
  await s.nameFor('safe@voorbeeld.nl', 'person');
  for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    const who = s.someone();
    assert.ok(!(await who.get(paths.signIn.start({ doel: evil }))).html.includes('evil'));
    const { fields, body } = await s.ask(who, 'safe@voorbeeld.nl', evil);
    const done = await who.post(paths.signIn.code(), { ...fields, doel: evil, code: codeIn(body) });
    assert.equal(done.location, paths.questions());
    s.server.setNow(addMinutes(s.server.clock(), 61));
  }
  s.server.setNow(NOW);
});

test('who is both customer and staff member chooses', async () => {
  const person = await s.nameFor('both@voorbeeld.nl', 'person');
  const member = await s.nameFor('both@voorbeeld.nl', 'member');
  for (const [als, id] of [
    ['person', person],
    ['member', member],
  ] as const) {
    const who = s.someone();
    const { fields, body } = await s.ask(who, 'both@voorbeeld.nl');
    const page = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
    assert.match(page.text, /Als klant/);
    assert.equal((await s.actorOf(who)).kind, 'visitor');
    assert.equal((await who.post(paths.signIn.link(), { t: hidden(page.html, 't'), als })).status, 303);
    const actor = await s.actorOf(who);
    assert.equal(actor.person ?? actor.member, id);
  }
});

test('who signs out ends this session in the database; the one at home goes on', async () => {
  const member = newId();
  await s.addMember(member);
  const [desk, home] = [s.someone(), s.someone()];
  const of = { kind: 'member', organisation: s.server.site.deskOrganisation, member } as const;
  await s.server.signIn(of, desk);
  await s.server.signIn(of, home);
  assert.match((await desk.get(paths.signIn.out())).text, /Wilt u zich afmelden/);
  const stolen = desk.cookies.get('aanzet') ?? '';
  await desk.post(paths.signIn.out());
  desk.cookies.set('aanzet', stolen);
  assert.equal((await s.actorOf(desk)).kind, 'visitor');
  assert.equal((await s.actorOf(home)).kind, 'member');
});

test('a wrong printed code is kept beside its error', async () => {
  const who = s.someone();
  const short = await who.post(paths.signIn.printed(), { code: 'ACDE-FG' });
  assert.equal(short.status, 422);
  assert.match(short.html, /value="ACDE-FG"/);
  const unknown = await who.post(paths.signIn.printed(), { code: 'acde-fghj-kmnp' });
  assert.equal(unknown.status, 422);
  assert.match(unknown.text, /kennen we niet/);
});

test('each page is there in English too', async () => {
  const who = s.someone();
  who.cookies.set('voorkeur', 'en.normal.light');
  assert.match((await who.get(paths.signIn.start())).text, /What is your e-mail address/);
  await s.ask(who, 'english@voorbeeld.nl');
  assert.match(await s.lastMail('english@voorbeeld.nl'), /Your code is \d{6}/);
});
