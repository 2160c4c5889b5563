import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeIn, keep, linkIn, signInServer } from '../../../test/setup/sign-in-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';

let s: Awaited<ReturnType<typeof signInServer>>;
before(async () => {
  s = await signInServer();
});
after(() => s.server.close());

test('a visitor keeps her question by e-mail, and finds it again by that e-mail', async () => {
  const { who, person } = await s.visitorWithQuestion();
  const before = who.cookies.get('aanzet');
  const fields = await s.keepAs(who, person, 'keep@voorbeeld.nl');
  assert.equal(linkIn(await s.lastMail('keep@voorbeeld.nl')), 'none');
  assert.equal((await who.post(paths.signIn.code(), fields)).location, '/vragen/1');
  assert.equal((await s.actorOf(who)).person, person);
  const old = s.someone();
  old.cookies.set('aanzet', before ?? '');
  assert.equal((await s.actorOf(old)).kind, 'visitor', 'the session from before has ended');
  const home = s.someone();
  const asked = await s.ask(home, 'keep@voorbeeld.nl');
  await home.post(paths.signIn.code(), { ...asked.fields, code: codeIn(asked.body) });
  assert.equal((await s.actorOf(home)).person, person);
});

test("an e-mail that is someone's is not given away: she is signed in, and the new question gets a printed code", async () => {
  const known = await s.nameFor('mine@voorbeeld.nl', 'person');
  const { who, person } = await s.visitorWithQuestion();
  const page = await who.post(paths.signIn.code(), await s.keepAs(who, person, 'mine@voorbeeld.nl'));
  assert.equal(page.status, 200);
  assert.match(page.text, /Uw nieuwe vraag staat daar nog niet bij/);
  assert.equal((await s.actorOf(who)).person, known);
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(page.text)?.[0] ?? '';
  const later = s.someone();
  assert.equal((await later.post(paths.signIn.printed(), { code })).location, paths.questions());
  assert.equal((await s.actorOf(later)).person, person);
});

test("a stranger cannot tie someone's e-mail to his question: the code counts in his browser only, which has no code", async () => {
  const { who: stranger, person } = await s.visitorWithQuestion();
  const fields = await s.keepAs(stranger, person, 'victim@voorbeeld.nl');
  const victim = s.someone();
  const page = await victim.post(paths.signIn.code(), fields);
  assert.match(page.text, /kennen dit e-mailadres nog niet/);
  assert.equal((await s.actorOf(victim)).kind, 'visitor');
});

test('nobody keeps the question of another', async () => {
  const { who } = await s.visitorWithQuestion();
  assert.equal((await who.post(keep(), { person: newId(), email: 'x@voorbeeld.nl' })).status, 500);
  const own = await s.visitorWithQuestion();
  assert.equal((await own.who.post(keep(), { person: own.person, email: 'x@' })).location, '/not-an-email');
});

test('signing out ends the session in the database; a question that hangs on it gets a code', async () => {
  const { who, person } = await s.visitorWithQuestion();
  const token = who.cookies.get('aanzet') ?? '';
  const page = await who.post(paths.signIn.out());
  assert.match(page.text, /De code van uw vraag/);
  assert.equal(who.cookies.get('aanzet'), undefined);
  who.cookies.set('aanzet', token);
  assert.equal((await s.actorOf(who)).kind, 'visitor');
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(page.text)?.[0] ?? '';
  await who.post(paths.signIn.printed(), { code });
  assert.equal((await s.actorOf(who)).person, person);
  assert.equal((await who.post(paths.signIn.out())).location, paths.signIn.start({ gelukt: 'afgemeld' }));
  assert.match((await who.get(paths.signIn.start({ gelukt: 'afgemeld' }))).text, /U bent afgemeld/);
});
