import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clientOf, identityServer } from '../../../test/setup/identity-server.ts';
import { ACRS, type OidcPeer, oidcPeer } from '../../../test/setup/oidc-peer.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { waysOf } from './index.ts';

let s: Awaited<ReturnType<typeof identityServer>>;
let peer: OidcPeer;
const provider = newId();
before(async () => {
  s = await identityServer();
  peer = await oidcPeer([clientOf(provider)]);
  await s.addProvider({ id: provider, issuer: peer.issuer, acrValues: ACRS, leastAcr: 'substantieel' });
});
after(async () => {
  await peer.close();
  await s.server.close();
});

const comeBack = async (who: TestVisitor, doel?: string) => {
  const back = await peer.travel((await s.begin(who, provider, doel)).href);
  return who.get(s.hereFrom(back));
};
const waiting = (location: string | undefined): string =>
  new URL(location ?? '', 'http://test.example').searchParams.get('bij') ?? '';
/** The first time, as someone who is new here. */
const asNew = async (sub: string) => {
  peer.signsIn({ sub, acr: 'substantieel' });
  const who = s.someone();
  const page = await comeBack(who);
  const done = await who.post(paths.via.first(), { bij: waiting(page.location) });
  assert.equal(done.status, 303, done.text);
  return { who, person: String((await s.whoIs(who)).actor.person) };
};
const asPerson = async (person: string, email?: string) => {
  const who = s.someone();
  await s.server.signIn({ kind: 'person', person }, who);
  await s.server.door.transaction({ kind: 'customer', person }, async (tx) => {
    const shared = { language: 'nl', text_size: 'normal', scheme: 'light', created_at: s.server.clock() };
    await tx
      .insertInto('person')
      .values({ person_id: person, ...shared, shared_with: [] })
      .execute();
    if (!email) return;
    await tx
      .insertInto('sign_in_name')
      .values({ email, kind: 'person', person_id: person, created_at: s.server.clock() })
      .execute();
  });
  return who;
};

test('the first time she is asked whether she was here before; after that she comes straight in', async () => {
  peer.signsIn({ sub: 'r-1', acr: 'hoog', email: 'riet@voorbeeld.nl', emailVerified: true });
  const who = s.someone();
  const back = await comeBack(who, '/vragen/7');
  assert.equal(back.status, 303);
  assert.match(back.location ?? '', /^\/aanmelden\/koppelen\?bij=[0-9a-f]{64}$/);
  const page = await who.get(back.location ?? '');
  assert.match(page.text, /Uw eerste keer met Poort/);
  assert.equal((await s.whoIs(who)).actor.kind, 'visitor');

  const bij = waiting(back.location);
  const done = await who.post(paths.via.first(), { bij });
  assert.deepEqual([done.status, done.location], [303, '/vragen/7']);
  const { actor, session } = await s.whoIs(who);
  assert.deepEqual([actor.kind, session?.assurance], ['customer', 'oidc:hoog']);
  assert.equal((await s.someone().post(paths.via.first(), { bij })).status, 410);
  assert.equal((await who.post(paths.via.first(), { bij })).status, 410, 'once');

  const later = s.someone();
  assert.equal((await comeBack(later)).location, paths.questions());
  assert.equal((await s.whoIs(later)).actor.person, actor.person);
});

test('nothing of what the service calls her is kept, nor her e-mail address, nor a token', async () => {
  const { person } = await asNew('heel-geheim-7');
  const rows = await s.server.door.transaction({ kind: 'customer', person }, async (tx) => ({
    identity: await tx.selectFrom('external_identity').selectAll().where('person_id', '=', person).execute(),
    her: await tx.selectFrom('person').selectAll().where('person_id', '=', person).execute(),
    log: await tx
      .selectFrom('access_log')
      .select(['action', 'object_type', 'purpose'])
      .where('person_id', '=', person)
      .execute(),
  }));
  assert.equal(rows.identity.length, 1);
  assert.match(rows.identity[0]?.lookup ?? '', /^[0-9a-f]{64}$/);
  assert.doesNotMatch(JSON.stringify(rows), /heel-geheim/);
  assert.deepEqual([rows.her[0]?.name, rows.her[0]?.email, rows.her[0]?.shared_with], [null, null, []]);
  assert.ok(rows.log.some(({ action, object_type }) => action === 'C' && object_type === 'person'));
});

test('an e-mail address that someone here has joins nobody to her', async () => {
  const riet = newId();
  await asPerson(riet, 'zelfde@voorbeeld.nl');
  peer.signsIn({ sub: 'dief', email: 'zelfde@voorbeeld.nl', emailVerified: true, acr: 'hoog' });
  const who = s.someone();
  const page = await comeBack(who);
  await who.post(paths.via.first(), { bij: waiting(page.location) });
  const { actor } = await s.whoIs(who);
  assert.equal(actor.kind, 'customer');
  assert.notEqual(actor.person, riet);
});

test('who is known here is asked, and joined only after she says yes', async () => {
  const person = newId();
  const who = await asPerson(person, 'jo@voorbeeld.nl');
  peer.signsIn({ sub: 'j-1', acr: 'substantieel' });
  const back = await comeBack(who, paths.mine.access());
  const page = await who.get(back.location ?? '');
  assert.match(page.text, /Voortaan aanmelden met Poort\?/);
  const early = s.someone();
  const asked = await comeBack(early);
  assert.match(asked.location ?? '', /koppelen/, 'looking at the page joined nothing');

  const done = await who.post(paths.via.join(), { bij: waiting(back.location) });
  assert.equal(done.location, paths.mine.access());
  assert.deepEqual(
    [(await s.whoIs(who)).actor.person, (await s.whoIs(who)).session?.assurance],
    [person, 'oidc:substantieel'],
  );
  const later = s.someone();
  await comeBack(later);
  assert.equal((await s.whoIs(later)).actor.person, person);
});

test('who was here before signs in as she did, and comes back to join', async () => {
  peer.signsIn({ sub: 'b-1', acr: 'hoog' });
  const who = s.someone();
  const back = await comeBack(who);
  const page = await who.get(back.location ?? '');
  assert.match(page.html, /\/aanmelden\?doel=%2Faanmelden%2Fkoppelen%3Fbij%3D/);
  const person = newId();
  await s.server.signIn({ kind: 'person', person }, who);
  assert.match((await who.get(back.location ?? '')).text, /Voortaan aanmelden met Poort\?/);
});

test('an identity that is someone’s stays hers: another can’t take it', async () => {
  const { person } = await asNew('vast-1');
  const other = await asPerson(newId(), 'ander@voorbeeld.nl');
  assert.equal((await comeBack(other)).location, paths.questions());
  assert.equal((await s.whoIs(other)).actor.person, person, 'she is signed in as who she proved to be');
});

test('two at once for one identity: one person, and the other is told to begin again', async () => {
  peer.signsIn({ sub: 'tweeling', acr: 'hoog' });
  const [one, two] = [s.someone(), s.someone()];
  const [a, b] = [waiting((await comeBack(one)).location), waiting((await comeBack(two)).location)];
  assert.equal((await one.post(paths.via.first(), { bij: a })).status, 303);
  assert.equal((await two.post(paths.via.first(), { bij: b })).status, 410);
  assert.equal((await s.whoIs(two)).actor.kind, 'visitor');
});

test('what waits for her answer is in her browser alone, and not for long', async () => {
  peer.signsIn({ sub: 'wacht-1', acr: 'hoog' });
  const who = s.someone();
  const back = await comeBack(who);
  const elsewhere = s.someone();
  await s.begin(elsewhere, provider);
  assert.equal((await elsewhere.get(back.location ?? '')).status, 410);
  assert.equal((await elsewhere.post(paths.via.first(), { bij: waiting(back.location) })).status, 410);
  const now = s.server.clock();
  s.server.setNow(new Date(now.getTime() + 11 * 60_000));
  assert.equal((await who.post(paths.via.first(), { bij: waiting(back.location) })).status, 410);
  s.server.setNow(now);
  assert.equal((await s.whoIs(who)).actor.kind, 'visitor');
});

test('a number that looks like a citizen service number is refused, and kept nowhere', async () => {
  peer.signsIn({ sub: 's00000000:111222333', acr: 'hoog' });
  const who = s.someone();
  await s.refused(who, await comeBack(who), /lijkt\. Dat bewaren we niet/);
});

test('she sees her ways, and lets one go unless it is her only one', async () => {
  const { who, person } = await asNew('los-1');
  const ways = () => s.server.door.transaction({ kind: 'customer', person }, (tx) => waysOf(tx, person));
  assert.deepEqual(
    (await ways()).used.map(({ name }) => name),
    ['Poort'],
  );
  const only = await who.post(paths.via.part({ provider }));
  assert.equal(only.status, 409);
  assert.match(only.text, /enige manier/);
  await s.server.door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .insertInto('sign_in_name')
      .values({ email: 'los@voorbeeld.nl', kind: 'person', person_id: person, created_at: s.server.clock() })
      .execute(),
  );
  assert.match((await who.post(paths.via.part({ provider }))).location ?? '', /gelukt=dienst-weg/);
  const after = await ways();
  assert.deepEqual([after.used.length, after.others.length], [0, 1]);
});

test('a session that was left open adds no way in before she has proven again who she is; and she gets a mail', async () => {
  const person = newId();
  const who = await asPerson(person, 'oud@voorbeeld.nl');
  peer.signsIn({ sub: 'oud-1', acr: 'hoog' });
  s.server.setNow(new Date(s.server.clock().getTime() + 20 * 60_000));
  const back = await comeBack(who);
  const bij = waiting(back.location);
  const first = await who.post(paths.via.join(), { bij });
  assert.match(first.location ?? '', /^\/aanmelden\?doel=.*koppelen.*reden=opnieuw/);
  await s.server.signIn({ kind: 'person', person }, who);
  assert.equal((await who.post(paths.via.join(), { bij })).location, paths.questions());
  const mails = await s.asOperator((tx) =>
    tx.selectFrom('mail').select('body').where('recipient', '=', 'oud@voorbeeld.nl').execute(),
  );
  assert.match(mails.map(({ body }) => body).join(), /andere dienst bij gekomen/);
});

test('after signing out she is shown where she may still be signed in, and nothing else', async () => {
  const { who } = await asNew('uit-1');
  const out = await who.post(paths.signIn.out());
  assert.equal((await s.whoIs(who)).actor.kind, 'visitor');
  const page = await who.get(out.location ?? '');
  assert.match(page.text, /Ook afmelden bij Poort/);
  const to = new URL((await who.get(paths.via.signOut({ provider }))).location ?? '');
  assert.equal(to.origin, peer.issuer);
  const strange = await who.get(paths.signIn.start({ gelukt: 'afgemeld', via: newId() }));
  assert.doesNotMatch(strange.text, /Ook afmelden/);

  const byMail = await asPerson(newId(), 'gewoon@voorbeeld.nl');
  assert.doesNotMatch((await byMail.post(paths.signIn.out())).location ?? '', /via=/);
});

test('the sign-in page has the button, with the way back; her own access has her ways', async () => {
  const start = await s.someone().get(paths.signIn.start({ doel: '/vragen/7' }));
  assert.match(start.text, /Aanmelden met Poort/);
  assert.ok(start.html.includes(paths.via.start({ provider }, { doel: '/vragen/7' })));
  const { who } = await asNew('zien-1');
  assert.match((await who.get(paths.mine.access())).text, /Poort.*Sinds/);
});

test('a form from another site settles nothing', async () => {
  peer.signsIn({ sub: 'elders-1', acr: 'hoog' });
  const who = s.someone();
  const bij = waiting((await comeBack(who)).location);
  const forged = await who.request(paths.via.first(), {
    method: 'POST',
    body: new URLSearchParams({ bij }),
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  assert.equal(forged.status, 403);
  assert.equal((await s.whoIs(who)).actor.kind, 'visitor');
});
