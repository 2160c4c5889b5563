import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { clientOf, identityServer } from '../../../test/setup/identity-server.ts';
import { ACRS, type OidcPeer, oidcPeer } from '../../../test/setup/oidc-peer.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';

let s: Awaited<ReturnType<typeof identityServer>>;
let peer: OidcPeer;
const provider = newId();
const organisation = () => s.server.site.deskOrganisation;
before(async () => {
  s = await identityServer();
  peer = await oidcPeer([clientOf(provider)]);
  await s.addProvider({
    id: provider,
    issuer: peer.issuer,
    kind: 'staff',
    organisation: organisation(),
    acrValues: ACRS,
    leastAcr: 'substantieel',
    scopes: ['openid', 'email'],
  });
});
after(async () => {
  await peer.close();
  await s.server.close();
});

const comeIn = async (who = s.someone(), doel?: string) => {
  const to = await s.begin(who, provider, doel);
  const back = await peer.travel(to.href);
  return { who, to, page: await who.get(s.hereFrom(back)) };
};

test('a member comes in by her confirmed e-mail address once, and by her identity ever after', async () => {
  const member = await s.addMember('amina@loket.nl');
  peer.signsIn({ sub: 'a-1', email: 'Amina@Loket.nl', emailVerified: true, acr: 'hoog' });
  const first = await comeIn(undefined, '/werk/7');
  assert.deepEqual([first.page.status, first.page.location], [303, '/werk/7'], first.page.text);
  const { actor, session } = await s.whoIs(first.who);
  assert.deepEqual([actor.kind, actor.member, actor.organisation], ['member', member, organisation()]);
  assert.equal(session?.assurance, 'oidc:hoog');
  assert.equal(session?.secondFactorAt, null);

  // Her address there is another one now, and not confirmed: she is still who she is.
  peer.signsIn({ sub: 'a-1', email: 'elders@voorbeeld.nl', acr: 'substantieel' });
  const again = await comeIn();
  assert.equal(again.page.location, paths.work.today());
  assert.equal((await s.whoIs(again.who)).actor.member, member);
});

test('what goes to the service: a code is asked, with PKCE, state, nonce and no less than the least level', async () => {
  const who = s.someone();
  const to = await s.begin(who, provider);
  const asked = to.searchParams;
  assert.equal(asked.get('response_type'), 'code');
  assert.equal(asked.get('redirect_uri'), `http://test.example${paths.via.answer({ provider })}`);
  assert.equal(asked.get('code_challenge_method'), 'S256');
  assert.equal(asked.get('acr_values'), 'substantieel hoog');
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((asked.get(name) ?? '').length >= 43, name);
  const other = await s.begin(who, provider);
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.notEqual(other.searchParams.get(name), asked.get(name), name);
  assert.match(who.cookies.get('aanzet-via') ?? '', /^[\w-]{43}$/);
});

test('too low a level is said plainly', async () => {
  await s.addMember('laag@loket.nl');
  for (const acr of ['laag', undefined]) {
    peer.signsIn({ sub: 'l-1', email: 'laag@loket.nl', emailVerified: true, ...(acr ? { acr } : {}) });
    const { who, page } = await comeIn();
    await s.refused(who, page, /niveau dat hier te laag is/);
  }
});

test('an e-mail address that is not confirmed, or of nobody here, opens nothing', async () => {
  await s.addMember('bram@loket.nl');
  peer.signsIn({ sub: 'b-1', email: 'bram@loket.nl', emailVerified: false, acr: 'hoog' });
  const unsure = await comeIn();
  await s.refused(unsure.who, unsure.page, /nog niet bevestigd/);
  peer.signsIn({ sub: 'b-2', email: 'wie@elders.nl', emailVerified: true, acr: 'hoog' });
  const unknown = await comeIn();
  await s.refused(unknown.who, unknown.page, /nog niet als medewerker/);
  peer.signsIn({ sub: 'b-3', acr: 'hoog' });
  const silent = await comeIn();
  await s.refused(silent.who, silent.page, /nog niet als medewerker/);
});

test('a service of one organisation never opens the door of another', async () => {
  const other = newId();
  await s.addMember('carla@elders.nl', other);
  peer.signsIn({ sub: 'c-1', email: 'carla@elders.nl', emailVerified: true, acr: 'hoog' });
  const { who, page } = await comeIn();
  await s.refused(who, page, /nog niet als medewerker/);
});

test('who no longer works here does not come in, and ends nowhere else', async () => {
  const member = await s.addMember('dirk@loket.nl');
  peer.signsIn({ sub: 'd-1', email: 'dirk@loket.nl', emailVerified: true, acr: 'hoog' });
  assert.equal((await comeIn()).page.status, 303);
  await s.asOperator((tx) =>
    tx
      .updateTable('member')
      .set({ active: false })
      .where('organisation_id', '=', organisation())
      .where('id', '=', member)
      .execute(),
  );
  const { who, page } = await comeIn();
  await s.refused(who, page, /nog niet als medewerker/);
});

test('she can sign out there too: a link to the service, with the way back', async () => {
  const { location = '' } = await s.someone().get(paths.via.signOut({ provider }));
  const to = new URL(location);
  assert.equal(to.origin, peer.issuer);
  assert.equal(to.searchParams.get('client_id'), clientOf(provider).id);
  assert.equal(to.searchParams.get('post_logout_redirect_uri'), 'http://test.example/aanmelden');
  assert.equal(to.searchParams.has('id_token_hint'), false, 'no token is kept');
});
