import assert from 'node:assert/strict';
import { routes as identity } from '../../src/govern/identity/index.ts';
import { routes as signIn } from '../../src/govern/sign-in/index.ts';
import { paths } from '../../src/paths.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { path } from '../../src/platform/http/path.ts';
import { everyone } from '../../src/platform/http/policy.ts';
import { get } from '../../src/platform/http/visit.ts';
import { type TestVisitor, testServer } from './test-server.ts';

export const ORIGIN = 'http://test.example';
const SECRET = 'the secret that both sides know, and long enough';
const me = path('/ik');

/** A service as a test wants it; what is left out is one for customers, switched on, that asks nothing special. */
export type Wanted = {
  id: string;
  issuer: string;
  kind?: 'staff' | 'customer';
  organisation?: string;
  acrValues?: string[];
  leastAcr?: string;
  scopes?: string[];
  active?: boolean;
};

/** How a provider of ours is known over there. */
export const clientOf = (provider: string) => ({
  id: `aanzet-${provider}`,
  secret: SECRET,
  redirectUri: ORIGIN + paths.via.answer({ provider }),
  logoutUri: ORIGIN + paths.signIn.start(),
});

/** The sign-in pages, with other services to sign in by. A demo, so that those may be on this machine. */
export const identityServer = async ({ demo = true } = {}) => {
  const server = await testServer(
    [
      ...signIn,
      ...identity,
      get(me, everyone, 'nobody', ({ page, actor, session }) =>
        page({ title: 'ik', body: JSON.stringify({ actor, session }) as never }),
      ),
    ],
    { demo },
  );
  let addresses = 0;
  const someone = (): TestVisitor => server.visitor(`192.0.2.${++addresses}`);
  const asOperator = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    server.door.transaction({ kind: 'operator' }, work);
  const seal = (provider: string): string =>
    keyring('secret of the test server').seal(SECRET, `identity-provider:${provider}`);

  const addProvider = (wanted: Wanted) =>
    asOperator((tx) =>
      tx
        .insertInto('identity_provider')
        .values({
          id: wanted.id,
          name: 'Poort',
          kind: wanted.kind ?? 'customer',
          organisation_id: wanted.organisation ?? null,
          issuer: wanted.issuer,
          client_id: clientOf(wanted.id).id,
          client_secret: seal(wanted.id),
          scopes: wanted.scopes ?? ['openid'],
          acr_values: wanted.acrValues ?? [],
          least_acr: wanted.leastAcr ?? null,
          second_factor: false,
          signs_out: true,
          active: wanted.active ?? true,
          created_at: server.clock(),
          changed_at: server.clock(),
        })
        .execute(),
    );

  /** A member with an e-mail address to sign in with. */
  const addMember = async (email: string, organisation = server.site.deskOrganisation): Promise<string> => {
    const id = newId();
    const whose = { organisation_id: organisation };
    await asOperator(async (tx) => {
      await tx
        .insertInto('member')
        .values({
          ...whose,
          id,
          name: 'Amina',
          profession: 'gastvrouw',
          office: 'front',
          roles: ['host'],
          active: true,
          phone: null,
          hours: null,
          pronoun: 'zij',
          portrait: 'amina',
          stand_in_id: null,
          created_at: server.clock(),
        })
        .execute();
      await tx
        .insertInto('sign_in_name')
        .values({
          ...whose,
          email,
          kind: 'member',
          person_id: null,
          member_id: id,
          created_at: server.clock(),
        })
        .execute();
    });
    return id;
  };

  /** Presses the button: where it sends her. */
  const begin = async (who: TestVisitor, provider: string, doel?: string): Promise<URL> => {
    const begun = await who.get(paths.via.start({ provider }, doel ? { doel } : {}));
    assert.equal(begun.status, 303, begun.text);
    return new URL(begun.location ?? '');
  };
  const hereFrom = (answer: URL): string => answer.pathname + answer.search;
  const whoIs = async (
    who: TestVisitor,
  ): Promise<{
    actor: { kind: string } & Record<string, unknown>;
    session?: { assurance: string; secondFactorAt: string | null };
  }> => JSON.parse((await who.get(me())).text.replace(/^ik /, '').replaceAll('&quot;', '"'));
  /** Nobody came in, and it was said on a page. */
  const refused = async (who: TestVisitor, page: { status: number; text: string }, says: RegExp) => {
    assert.ok(page.status >= 200 && page.status < 500, `status ${page.status}`);
    assert.notEqual(page.status, 303);
    assert.match(page.text, says);
    assert.equal((await whoIs(who)).actor.kind, 'visitor');
    assert.equal(who.cookies.has('aanzet'), false);
  };
  return { server, someone, asOperator, addProvider, addMember, begin, hereFrom, whoIs, refused };
};
