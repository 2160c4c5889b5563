import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type EvilPeer, evilPeer, type Token } from '../../../test/setup/evil-peer.ts';
import { clientOf, identityServer } from '../../../test/setup/identity-server.ts';
import { ACRS, type OidcPeer, oidcPeer } from '../../../test/setup/oidc-peer.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { PATIENCE } from '../../../test/setup/until.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';

let s: Awaited<ReturnType<typeof identityServer>>;
let peer: OidcPeer;
let evil: EvilPeer;
const [provider, second, bad] = [newId(), newId(), newId()];
before(async () => {
  s = await identityServer();
  peer = await oidcPeer([clientOf(provider), clientOf(second)]);
  evil = await evilPeer();
  await s.addProvider({ id: provider, issuer: peer.issuer, acrValues: ACRS });
  await s.addProvider({ id: second, issuer: peer.issuer, acrValues: ACRS });
  await s.addProvider({ id: bad, issuer: evil.issuer, acrValues: ACRS, leastAcr: 'substantieel' });
});
after(async () => {
  await Promise.all([peer.close(), evil.close()]);
  await s.server.close();
});
beforeEach(() => {
  peer.signsIn({ sub: 'someone', acr: 'hoog' });
  evil.trouble = undefined;
});

const answerOf = async (who: TestVisitor, from = provider): Promise<URL> =>
  peer.travel((await s.begin(who, from)).href);
const changed = (url: URL, change: (query: URLSearchParams) => void): string => {
  const other = new URL(url);
  change(other.searchParams);
  return s.hereFrom(other);
};

describe('an answer that was changed on its way', () => {
  test('played again: the state works once', async () => {
    const who = s.someone();
    const back = s.hereFrom(await answerOf(who));
    assert.equal((await who.get(back)).status, 303);
    const again = await who.get(back);
    assert.equal(again.status, 410);
    await s.refused(who, again, /Dit aanmelden is voorbij/);
  });

  test('played by two at the same moment: one comes in', async () => {
    const who = s.someone();
    const back = s.hereFrom(await answerOf(who));
    const all = await Promise.all([1, 2, 3, 4].map(() => who.get(back)));
    assert.deepEqual(all.map(({ status }) => status).sort(), [303, 410, 410, 410]);
  });

  test('brought by another browser: not hers, and not used up by it', async () => {
    const who = s.someone();
    const back = s.hereFrom(await answerOf(who));
    const thief = s.someone();
    await s.refused(thief, await thief.get(back), /U begon ergens anders/);
    await s.begin(thief, provider);
    await s.refused(thief, await thief.get(back), /U begon ergens anders/);
    assert.equal((await who.get(back)).status, 303);
  });

  test('a code of another journey, with a state of her own: PKCE and nonce hold', async () => {
    const victim = s.someone();
    const stolen = (await answerOf(victim)).searchParams.get('code') ?? '';
    const thief = s.someone();
    const own = await answerOf(thief);
    await s.refused(thief, await thief.get(changed(own, (query) => query.set('code', stolen))), /klopt niet/);
  });

  test('a code that was used already', async () => {
    const who = s.someone();
    const back = await answerOf(who);
    assert.equal((await who.get(s.hereFrom(back))).status, 303);
    const again = s.someone();
    const own = await answerOf(again);
    const code = back.searchParams.get('code') ?? '';
    await s.refused(again, await again.get(changed(own, (query) => query.set('code', code))), /klopt niet/);
  });

  const cases: [string, (query: URLSearchParams) => void, RegExp][] = [
    ['without a state', (query) => query.delete('state'), /is voorbij/],
    ['with a state of nobody', (query) => query.set('state', 'x'.repeat(43)), /is voorbij/],
    ['with two states', (query) => query.append('state', 'x'), /is voorbij/],
    ['without a code', (query) => query.delete('code'), /klopt niet/],
    ['with a code of nobody', (query) => query.set('code', 'x'.repeat(43)), /klopt niet/],
    ['with two codes', (query) => query.append('code', 'x'), /klopt niet/],
    ['without iss, from a service that promised it', (query) => query.delete('iss'), /klopt niet/],
    ['with iss of another (mix-up)', (query) => query.set('iss', evil.issuer), /klopt niet/],
    ['with two isses', (query) => query.append('iss', evil.issuer), /klopt niet/],
    ['with a token beside the code', (query) => query.set('id_token', 'a.b.c'), /klopt niet/],
    ['with a whole answer in a token', (query) => query.set('response', 'a.b.c'), /klopt niet/],
    ['with an error', (query) => query.set('error', 'access_denied'), /gestopt bij/],
    ['with an error nobody knows', (query) => query.set('error', '<script>'), /klopt niet/],
    ['with characters that no query has', (query) => query.set('code', '\u0000\u202e\ud83d'), /klopt niet/],
  ];
  for (const [what, change, says] of cases)
    test(what, async () => {
      const who = s.someone();
      await s.refused(who, await who.get(changed(await answerOf(who), change)), says);
    });

  test('too late', async () => {
    const who = s.someone();
    const back = s.hereFrom(await answerOf(who));
    const now = s.server.clock();
    s.server.setNow(new Date(now.getTime() + 10 * 60_000 + 1));
    await s.refused(who, await who.get(back), /is voorbij/);
    s.server.setNow(now);
  });

  test('at the door of another service (mix-up): each has an address of its own', async () => {
    for (const other of [second, bad]) {
      const who = s.someone();
      const back = await answerOf(who);
      back.pathname = paths.via.answer({ provider: other });
      await s.refused(who, await who.get(s.hereFrom(back)), /klopt niet/);
    }
    assert.ok(!evil.asked.includes('/token'), 'the code went to nobody else');
  });

  test('she stops over there', async () => {
    peer.signsIn('stops');
    const who = s.someone();
    await s.refused(who, await who.get(s.hereFrom(await answerOf(who))), /U bent gestopt bij Poort/);
  });
});

describe('a token that is not as it should be', () => {
  const comeIn = async (token: Token, metadata: Record<string, unknown> = {}) => {
    evil.metadata = metadata;
    // Another version of the row: what was kept of the description is asked anew.
    const at = new Date(s.server.clock().getTime() + 1000);
    s.server.setNow(at);
    await s.asOperator((tx) =>
      tx.updateTable('identity_provider').set({ changed_at: at }).where('id', '=', bad).execute(),
    );
    const who = s.someone();
    const to = await s.begin(who, bad);
    const { id: clientId, secret } = clientOf(bad);
    evil.expects = { clientId, secret, nonce: to.searchParams.get('nonce') ?? '' };
    evil.token = { ...token, claims: { acr: 'substantieel', ...token.claims } };
    const answer = new URL(clientOf(bad).redirectUri);
    answer.searchParams.set('code', 'x');
    answer.searchParams.set('state', to.searchParams.get('state') ?? '');
    return { who, page: await who.get(s.hereFrom(answer)) };
  };

  test('as it should be, it is let in: so what follows proves something', async () => {
    const { page } = await comeIn({});
    assert.match(page.location ?? '', /koppelen/, page.text);
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  const cases: [string, Token, RegExp][] = [
    ['for another client', { claims: { aud: 'someone-else' } }, /klopt niet/],
    [
      'for several, authorised for another',
      { claims: { aud: [clientOf(bad).id, 'b'], azp: 'b' } },
      /klopt niet/,
    ],
    ['from another issuer', { claims: { iss: 'https://elders.example' } }, /klopt niet/],
    ['with another nonce', { claims: { nonce: 'x'.repeat(43) } }, /klopt niet/],
    ['without a nonce', { claims: { nonce: undefined } }, /klopt niet/],
    ['expired', { claims: { exp: now - hour, iat: now - 2 * hour } }, /klopt niet/],
    ['without an end', { claims: { exp: undefined } }, /klopt niet/],
    ['not valid yet', { claims: { nbf: now + hour } }, /klopt niet/],
    ['of nobody', { claims: { sub: undefined } }, /klopt niet/],
    ['of a number', { claims: { sub: 7 } }, /klopt niet/],
    ['not signed (alg none)', { header: { alg: 'none' }, signed: 'not' }, /klopt niet/],
    ['not signed, says it is', { signed: 'not' }, /klopt niet/],
    ['signed with another key', { signed: 'other-key' }, /klopt niet/],
    ['signed with our own secret (HS256)', { header: { alg: 'HS256' }, signed: 'with-secret' }, /klopt niet/],
    ['with a key that is not shown', { header: { kid: 'other' } }, /klopt niet/],
    ['with an extension that must be known', { header: { crit: ['x'] } }, /klopt niet/],
    ['with too low a level', { claims: { acr: 'laag' } }, /te laag/],
    ['with a level of nobody', { claims: { acr: 'heel-hoog' } }, /te laag/],
    ['without a level', { claims: { acr: undefined } }, /te laag/],
    ['with all levels at once', { claims: { acr: ACRS } }, /te laag/],
    ['with a citizen service number', { claims: { sub: '111222333' } }, /burgerservicenummer/],
  ];
  for (const [what, token, says] of cases)
    test(what, async () => {
      const { who, page } = await comeIn(token);
      await s.refused(who, page, says);
    });

  test('unsigned, from a service that says unsigned is fine', async () => {
    const none = { id_token_signing_alg_values_supported: ['none', 'HS256', 'RS256'] };
    for (const token of [
      { header: { alg: 'none' }, signed: 'not' },
      { header: { alg: 'HS256' }, signed: 'with-secret' },
    ] as const) {
      const { who, page } = await comeIn(token, none);
      await s.refused(who, page, /klopt niet/);
    }
  });

  for (const trouble of ['error', 'redirects', 'endless', 'html', 'hangs'] as const)
    test(`a service that ${trouble}: she is told, within its five seconds`, async () => {
      evil.trouble = trouble;
      const began = performance.now();
      const { who, page } = await comeIn({});
      assert.ok(performance.now() - began < 8000 * PATIENCE);
      await s.refused(who, page, /niet te bereiken|klopt niet/);
      assert.ok(!evil.asked.some((url) => url.includes('169.254')));
    });
});
