import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { clientOf, identityServer } from '../../../test/setup/identity-server.ts';
import { type OidcPeer, oidcPeer } from '../../../test/setup/oidc-peer.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { paths } from '../../paths.ts';
import { startSession } from '../../platform/auth/sessions.ts';
import { newId } from '../../platform/crypto/secrets.ts';

let s: Awaited<ReturnType<typeof identityServer>>;
let peer: OidcPeer;
let operator: TestVisitor;
before(async () => {
  s = await identityServer();
  peer = await oidcPeer([clientOf(newId())]);
  operator = s.someone();
  const now = s.server.clock();
  const session = await s.server.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, { kind: 'operator', email: 'beheer@voorbeeld.nl' }, 'passkey', now, {
      secondFactorAt: now,
    }),
  );
  operator.cookies.set('aanzet', session.token);
});
after(async () => {
  await peer.close();
  await s.server.close();
});

const good = () => ({
  name: 'Inlogmakelaar',
  kind: 'customer',
  issuer: peer.issuer,
  clientId: 'aanzet',
  clientSecret: 'een geheim van de dienst',
  scopes: 'openid',
  acrValues: 'laag\n substantieel \n\nhoog',
  leastAcr: 'substantieel',
});
const rows = () => s.asOperator((tx) => tx.selectFrom('identity_provider').selectAll().execute());
const create = async (): Promise<string> => {
  const kept = await operator.post(paths.via.newProvider(), good());
  assert.equal(kept.status, 303, kept.text);
  return new URL(kept.location ?? '', peer.issuer).pathname.split('/').at(-1) ?? '';
};

test('a new service is kept, switched off, its secret unreadable; and never shown again', async () => {
  assert.match((await operator.get(paths.via.providers())).text, /Nog geen andere diensten/);
  const id = await create();
  const row = (await rows()).find((one) => one.id === id);
  assert.deepEqual(
    [row?.active, row?.acr_values, row?.least_acr, row?.scopes],
    [false, ['laag', 'substantieel', 'hoog'], 'substantieel', ['openid']],
  );
  assert.doesNotMatch(row?.client_secret ?? '', /geheim/);
  const page = await operator.get(paths.via.provider({ provider: id }));
  assert.doesNotMatch(page.html, /een geheim van/);
  assert.match(page.text, new RegExp(`http://test.example/aanmelden/via/${id}/antwoord`));

  const again = { ...good(), name: 'Anders', clientSecret: '', kind: 'staff' };
  assert.equal((await operator.post(paths.via.provider({ provider: id }), again)).status, 303);
  const changed = (await rows()).find((one) => one.id === id);
  assert.deepEqual(
    [changed?.name, changed?.kind, changed?.client_secret],
    ['Anders', 'customer', row?.client_secret],
  );
});

test('it is tried, switched on and off; the sign-in begins only while it is on', async () => {
  const id = await create();
  const visitor = s.someone();
  assert.match((await visitor.get(paths.via.start({ provider: id }))).text, /is er niet meer/);
  const tried = await operator.post(paths.via.test({ provider: id }));
  const seen = await operator.get(tried.location ?? '');
  assert.match(seen.text, /bereikbaar.*PKCE.*RFC 9207.*RS256.*substantieel/);
  assert.equal((await rows()).find((one) => one.id === id)?.signs_out, true);
  await operator.post(paths.via.stand({ provider: id }), { stand: 'aan' });
  assert.equal((await visitor.get(paths.via.start({ provider: id }))).status, 303);
  await operator.post(paths.via.stand({ provider: id }), { stand: 'uit' });
  assert.equal((await visitor.get(paths.via.start({ provider: id }))).status, 410);
});

describe('what is filled in wrongly is said beside the field, and kept', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['no name', { name: '' }, /Vul een naam in/],
    ['no kind', { kind: 'iedereen' }, /Kies klanten of medewerkers/],
    ['staff of nobody', { kind: 'staff' }, /Kies de organisatie/],
    [
      'staff of an organisation that isn’t there',
      { kind: 'staff', organisation: newId() },
      /Kies de organisatie/,
    ],
    ['not https', { issuer: 'http://login.voorbeeld.nl' }, /https:\/\//],
    ['an address inside a cloud', { issuer: 'https://169.254.169.254/x' }, /kan geen aanmelddienst/],
    ['no client', { clientId: '' }, /waaronder de dienst ons kent/],
    ['without openid', { scopes: 'profile' }, /Begin met openid/],
    ['a level that isn’t listed', { leastAcr: 'heel hoog' }, /Kies een niveau/],
    ['a level with a space', { acrValues: 'heel hoog', leastAcr: '' }, /zonder spaties/],
  ];
  for (const [what, wrong, says] of cases)
    test(what, async () => {
      const before = (await rows()).length;
      const page = await operator.post(paths.via.newProvider(), { ...good(), ...wrong });
      assert.equal(page.status, 422);
      assert.match(page.text, says);
      assert.equal((await rows()).length, before);
    });
});

test('a service that is away is said to be, at the test and to who wants to come in', async () => {
  const closed = createServer();
  await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const id = newId();
  await s.addProvider({ id, issuer: `http://127.0.0.1:${port}` });
  const tried = await operator.post(paths.via.test({ provider: id }));
  assert.match((await operator.get(tried.location ?? '')).text, /niet bereikbaar/);
  const who = s.someone();
  const page = await who.get(paths.via.start({ provider: id }));
  await s.refused(who, page, /Poort is nu niet te bereiken.*Op een andere manier aanmelden/);
});

test('a service that says it is another is none', async () => {
  const id = newId();
  await s.addProvider({ id, issuer: peer.issuer.replace('127.0.0.1', 'localhost') });
  const who = s.someone();
  await s.refused(who, await who.get(paths.via.start({ provider: id })), /niet te bereiken/);
});

test('where data are real, a service on this machine is none', async () => {
  const real = await identityServer({ demo: false });
  const id = newId();
  await real.addProvider({ id, issuer: peer.issuer });
  const who = real.someone();
  await real.refused(who, await who.get(paths.via.start({ provider: id })), /niet te bereiken/);
  await real.server.close();
});

test('only an operator with a second step comes here', async () => {
  const id = await create();
  const pages = [paths.via.providers(), paths.via.provider({ provider: id })];
  const person = s.someone();
  await s.server.signIn({ kind: 'person', person: newId() }, person);
  const half = s.someone();
  const now = s.server.clock();
  const session = await s.server.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, { kind: 'operator', email: 'half@voorbeeld.nl' }, 'code', now),
  );
  half.cookies.set('aanzet', session.token);
  for (const page of pages) {
    assert.equal((await s.someone().get(page)).status, 303);
    assert.equal((await person.get(page)).status, 403);
    assert.match((await half.get(page)).location ?? '', /tweede-stap/);
  }
  assert.equal((await person.post(paths.via.stand({ provider: id }), { stand: 'aan' })).status, 403);
});

test('a whole care home behind one address gets in; a flood is held', async () => {
  const id = newId();
  await s.addProvider({ id, issuer: peer.issuer });
  const home = () => s.server.visitor('203.0.113.9');
  for (let n = 0; n < 300; n += 1)
    assert.equal((await home().get(paths.via.start({ provider: id }))).status, 303, `${n}`);
  const page = await home().get(paths.via.start({ provider: id }));
  assert.equal(page.status, 429);
  assert.match(page.text, /Wacht tien minuten/);
  assert.equal((await s.someone().get(paths.via.start({ provider: id }))).status, 303, 'elsewhere goes on');
});
