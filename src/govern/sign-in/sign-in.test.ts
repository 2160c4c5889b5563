import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { addMinutes } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { redirect } from '../../platform/http/answer.ts';
import { path } from '../../platform/http/path.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post } from '../../platform/http/visit.ts';
import { keepByEmail, routes } from './index.ts';

const now = new Date('2026-03-10T09:00:00Z');
const me = path('/ik');
const keep = path('/bewaar');
// Stands in for the questions' slice: who am I, and keep my question.
const extra = [
  get(me, everyone, 'nobody', (visit) =>
    visit.page({ title: 'ik', body: JSON.stringify(visit.actor) as never }),
  ),
  post(keep, everyone, 'nobody', (visit) =>
    visit.transaction(async (tx) => {
      const { person = '', email = '' } = visit.form.typed;
      const sent = await keepByEmail(visit, tx, { person, email, back: '/vragen/1' });
      return redirect(sent.kind === 'sent' ? sent.to : `/${sent.kind}`);
    }),
  ),
];

let server: TestServer;
let addresses = 0;
const someone = (): TestVisitor => server.visitor(`192.0.2.${++addresses}`);
before(async () => {
  server = await testServer([...routes, ...extra], { now });
});
after(() => server.close());

const asOperator: TestServer['door']['transaction'] = (_, work) =>
  server.door.transaction({ kind: 'operator' }, work);
const lastMail = (to: string) =>
  asOperator({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').selectAll().where('recipient', '=', to).orderBy('created_at').execute(),
  ).then((mails) => mails.at(-1)?.body ?? '');
const codeIn = (body: string): string => /\b\d{6}\b/.exec(body)?.[0] ?? 'none';
const linkIn = (body: string): string => /http:\/\/test\.example(\S+)/.exec(body)?.[1] ?? 'none';
const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

const nameFor = async (email: string, kind: 'person' | 'member'): Promise<string> => {
  const id = newId();
  await asOperator({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('sign_in_name')
      .values({
        email,
        kind,
        person_id: kind === 'person' ? id : null,
        organisation_id: kind === 'member' ? server.site.deskOrganisation : null,
        member_id: kind === 'member' ? id : null,
        created_at: now,
      })
      .execute(),
  );
  if (kind === 'member') await addMember(id);
  return id;
};
const addMember = (id: string, active = true) =>
  asOperator({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: server.site.deskOrganisation,
        id,
        name: 'Amina',
        profession: 'gastvrouw',
        office: 'front',
        roles: ['host'],
        active,
        phone: null,
        hours: null,
        pronoun: 'zij',
        portrait: 'amina',
        stand_in_id: null,
        created_at: now,
      })
      .execute(),
  );

/** Asks a code and comes to the page on which it is typed. */
const ask = async (who: TestVisitor, email: string, doel?: string) => {
  server.setNow(new Date(server.clock().getTime() + 1000));
  const asked = await who.post(paths.signIn.start(), { email, ...(doel ? { doel } : {}) });
  assert.equal(asked.status, 303, asked.text);
  const page = await who.get(asked.location ?? '');
  assert.equal(page.status, 200);
  const fields = { bij: hidden(page.html, 'bij'), doel: hidden(page.html, 'doel') };
  return { page, fields, body: await lastMail(email.toLowerCase()) };
};
const actorOf = async (who: TestVisitor) =>
  JSON.parse((await who.get(me())).text.replace(/^ik /, '').replaceAll('&quot;', '"'));

test('a person comes in by the code in her e-mail', async () => {
  const person = await nameFor('jo@voorbeeld.nl', 'person');
  const who = someone();
  const { page, fields, body } = await ask(who, 'Jo@Voorbeeld.nl');
  assert.match(page.text, /jo@voorbeeld\.nl/);
  const done = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.deepEqual([done.status, done.location], [303, paths.questions()]);
  assert.equal((await actorOf(who)).person, person);
  const log = await server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .selectFrom('access_log')
      .select(['action', 'object_type', 'purpose', 'who'])
      .where('person_id', '=', person)
      .execute(),
  );
  assert.deepEqual(log, [{ action: 'E', object_type: 'session', purpose: 'sign-in', who: 'self' }]);
});

test('the link shows one button, and only pressing it signs in, once', async () => {
  const person = await nameFor('link@voorbeeld.nl', 'person');
  const { body } = await ask(someone(), 'link@voorbeeld.nl', '/vragen/7');
  const phone = someone();
  for (let scans = 0; scans < 3; scans++) assert.equal((await phone.get(linkIn(body))).status, 200);
  assert.equal((await actorOf(phone)).kind, 'visitor');
  const page = await phone.get(linkIn(body));
  assert.equal(page.html.match(/<button/g)?.length, 1);
  const fields = { t: hidden(page.html, 't'), doel: hidden(page.html, 'doel') };
  assert.equal((await phone.post(paths.signIn.link(), fields)).location, '/vragen/7');
  assert.equal((await actorOf(phone)).person, person);
  assert.equal((await someone().post(paths.signIn.link(), fields)).status, 410);
});

test('a staff member comes in by the same page; one who left does not', async () => {
  const member = await nameFor('amina@loket.nl', 'member');
  const who = someone();
  const { fields, body } = await ask(who, 'amina@loket.nl');
  assert.equal(
    (await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) })).location,
    paths.work.today(),
  );
  assert.equal((await actorOf(who)).member, member);
  await asOperator({ kind: 'operator' }, (tx) =>
    tx
      .updateTable('member')
      .set({ active: false })
      .where('organisation_id', '=', server.site.deskOrganisation)
      .where('id', '=', member)
      .execute(),
  );
  const later = await ask(someone(), 'amina@loket.nl');
  assert.match(
    (await who.post(paths.signIn.code(), { ...later.fields, code: codeIn(later.body) })).text,
    /kennen dit e-mailadres nog niet/,
  );
});

test('a known and an unknown e-mail get the same page and the same mail', async () => {
  await nameFor('known@voorbeeld.nl', 'person');
  const known = await ask(someone(), 'known@voorbeeld.nl');
  const unknown = await ask(someone(), 'nobody@voorbeeld.nl');
  const plain = (text: string): string =>
    text
      .replaceAll(/(known|nobody)@/g, '@')
      .replaceAll(/\b\d{6}\b/g, '#')
      .replaceAll(/(bij|t)=[\w-]+|value="[\w-]{43}"/g, '');
  assert.equal(plain(known.page.html), plain(unknown.page.html));
  assert.equal(plain(known.body), plain(unknown.body));
});

test('who has proven an unknown e-mail is told, and is nobody', async () => {
  const who = someone();
  const { fields, body } = await ask(who, 'new@voorbeeld.nl');
  const page = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.match(page.text, /Bij new@voorbeeld\.nl hoort nog geen vraag/);
  assert.equal((await actorOf(who)).kind, 'visitor');
});

test('a wrong code keeps what was typed and says how many tries are left; a slip costs none', async () => {
  const who = someone();
  const { fields, body } = await ask(who, 'wrong@voorbeeld.nl');
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
  const who = someone();
  const { fields, body } = await ask(who, 'late@voorbeeld.nl');
  server.setNow(addMinutes(now, 11));
  const late = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  server.setNow(now);
  assert.equal(late.status, 410);
  assert.match(late.text, /Vraag een nieuwe code/);
});

test('a new code goes to the same e-mail, whatever the form says', async () => {
  const who = someone();
  const { fields } = await ask(who, 'again@voorbeeld.nl');
  const again = await who.post(paths.signIn.start(), {
    ...fields,
    opnieuw: 'ja',
    email: 'evil@voorbeeld.nl',
  });
  assert.match((await who.get(again.location ?? '')).text, /again@voorbeeld\.nl/);
  assert.equal(await lastMail('evil@voorbeeld.nl'), '');
});

test('what is no e-mail is kept beside its error; too many codes are refused', async () => {
  const who = someone();
  const bad = await who.post(paths.signIn.start(), { email: 'jo@' });
  assert.equal(bad.status, 422);
  assert.match(bad.html, /value="jo@"/);
  for (let i = 0; i < 5; i++) await ask(someone(), 'many@voorbeeld.nl');
  const many = await who.post(paths.signIn.start(), { email: 'many@voorbeeld.nl' });
  assert.equal(many.status, 429);
  assert.match(many.text, /Wacht een uur/);
});

test('after signing in nobody is led to another site', async () => {
  await nameFor('safe@voorbeeld.nl', 'person');
  for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    const who = someone();
    assert.ok(!(await who.get(paths.signIn.start({ doel: evil }))).html.includes('evil'));
    const { fields, body } = await ask(who, 'safe@voorbeeld.nl', evil);
    const done = await who.post(paths.signIn.code(), { ...fields, doel: evil, code: codeIn(body) });
    assert.equal(done.location, paths.questions());
    server.setNow(addMinutes(server.clock(), 61));
  }
  server.setNow(now);
});

test('who is both customer and staff member chooses', async () => {
  const person = await nameFor('both@voorbeeld.nl', 'person');
  const member = await nameFor('both@voorbeeld.nl', 'member');
  for (const [als, id] of [
    ['person', person],
    ['member', member],
  ] as const) {
    const who = someone();
    const { fields, body } = await ask(who, 'both@voorbeeld.nl');
    const page = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
    assert.match(page.text, /Als klant/);
    assert.equal((await actorOf(who)).kind, 'visitor');
    assert.equal((await who.post(paths.signIn.link(), { t: hidden(page.html, 't'), als })).status, 303);
    const actor = await actorOf(who);
    assert.equal(actor.person ?? actor.member, id);
  }
});

const visitorWithQuestion = async () => {
  const who = someone();
  const person = newId();
  await server.signIn({ kind: 'visitor', person }, who);
  return { who, person };
};
const keepAs = async (who: TestVisitor, person: string, email: string) => {
  server.setNow(new Date(server.clock().getTime() + 1000));
  const sent = await who.post(keep(), { person, email });
  const page = await who.get(sent.location ?? '');
  return {
    bij: hidden(page.html, 'bij'),
    doel: hidden(page.html, 'doel'),
    code: codeIn(await lastMail(email)),
  };
};

test('a visitor keeps her question by e-mail, and finds it again by that e-mail', async () => {
  const { who, person } = await visitorWithQuestion();
  const before = who.cookies.get('aanzet');
  const fields = await keepAs(who, person, 'keep@voorbeeld.nl');
  assert.equal(linkIn(await lastMail('keep@voorbeeld.nl')), 'none');
  assert.equal((await who.post(paths.signIn.code(), fields)).location, '/vragen/1');
  assert.equal((await actorOf(who)).person, person);
  const old = someone();
  old.cookies.set('aanzet', before ?? '');
  assert.equal((await actorOf(old)).kind, 'visitor', 'the session from before has ended');
  const home = someone();
  const asked = await ask(home, 'keep@voorbeeld.nl');
  await home.post(paths.signIn.code(), { ...asked.fields, code: codeIn(asked.body) });
  assert.equal((await actorOf(home)).person, person);
});

test("an e-mail that is someone's is not given away: she is signed in, and the new question gets a printed code", async () => {
  const known = await nameFor('mine@voorbeeld.nl', 'person');
  const { who, person } = await visitorWithQuestion();
  const page = await who.post(paths.signIn.code(), await keepAs(who, person, 'mine@voorbeeld.nl'));
  assert.equal(page.status, 200);
  assert.match(page.text, /Uw nieuwe vraag staat daar nog niet bij/);
  assert.equal((await actorOf(who)).person, known);
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(page.text)?.[0] ?? '';
  const later = someone();
  assert.equal((await later.post(paths.signIn.printed(), { code })).location, paths.questions());
  assert.equal((await actorOf(later)).person, person);
});

test("a stranger cannot tie someone's e-mail to his question: the code counts in his browser only, which has no code", async () => {
  const { who: stranger, person } = await visitorWithQuestion();
  const fields = await keepAs(stranger, person, 'victim@voorbeeld.nl');
  const victim = someone();
  const page = await victim.post(paths.signIn.code(), fields);
  assert.match(page.text, /kennen dit e-mailadres nog niet/);
  assert.equal((await actorOf(victim)).kind, 'visitor');
});

test('nobody keeps the question of another', async () => {
  const { who } = await visitorWithQuestion();
  assert.equal((await who.post(keep(), { person: newId(), email: 'x@voorbeeld.nl' })).status, 500);
  const own = await visitorWithQuestion();
  assert.equal((await own.who.post(keep(), { person: own.person, email: 'x@' })).location, '/not-an-email');
});

test('signing out ends the session in the database; a question that hangs on it gets a code', async () => {
  const { who, person } = await visitorWithQuestion();
  const token = who.cookies.get('aanzet') ?? '';
  const page = await who.post(paths.signIn.out());
  assert.match(page.text, /De code van uw vraag/);
  assert.equal(who.cookies.get('aanzet'), undefined);
  who.cookies.set('aanzet', token);
  assert.equal((await actorOf(who)).kind, 'visitor');
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(page.text)?.[0] ?? '';
  await who.post(paths.signIn.printed(), { code });
  assert.equal((await actorOf(who)).person, person);
  assert.equal((await who.post(paths.signIn.out())).location, paths.signIn.start({ gelukt: 'afgemeld' }));
  assert.match((await who.get(paths.signIn.start({ gelukt: 'afgemeld' }))).text, /U bent afgemeld/);
});

test('a staff member signs out everywhere', async () => {
  const member = newId();
  await addMember(member);
  const [desk, home] = [someone(), someone()];
  const of = { kind: 'member', organisation: server.site.deskOrganisation, member } as const;
  await server.signIn(of, desk);
  await server.signIn(of, home);
  assert.match((await desk.get(paths.signIn.out())).text, /Wilt u zich afmelden/);
  await desk.post(paths.signIn.out());
  assert.equal((await actorOf(home)).kind, 'visitor');
});

test('a wrong printed code is kept beside its error', async () => {
  const who = someone();
  const short = await who.post(paths.signIn.printed(), { code: 'ACDE-FG' });
  assert.equal(short.status, 422);
  assert.match(short.html, /value="ACDE-FG"/);
  const unknown = await who.post(paths.signIn.printed(), { code: 'acde-fghj-kmnp' });
  assert.equal(unknown.status, 422);
  assert.match(unknown.text, /kennen we niet/);
});

test('each page is there in English too', async () => {
  const who = someone();
  who.cookies.set('voorkeur', 'en.normal.light');
  assert.match((await who.get(paths.signIn.start())).text, /What is your e-mail address/);
  await ask(who, 'english@voorbeeld.nl');
  assert.match(await lastMail('english@voorbeeld.nl'), /Your code is \d{6}/);
});
