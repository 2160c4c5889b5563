import { routes as choices } from '../../src/ask/choices/index.ts';
import { routes as mandates } from '../../src/ask/mandates/index.ts';
import { routes as questions } from '../../src/ask/questions/index.ts';
import { routes as signIn } from '../../src/govern/sign-in/index.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Scope } from '../../src/platform/database/actors.ts';
import type { Door, Tx } from '../../src/platform/database/door.ts';
import type { Route } from '../../src/platform/http/visit.ts';
import { routes as contact } from '../../src/serve/contact/index.ts';
import { type Asked, ask, makeRegion, type Region, TUESDAY } from '../databases/region.ts';
import { giveDeskHost } from './desk-organisation.ts';
import { type TestServer, type TestVisitor, testServer } from './test-server.ts';

export type Person = { person: string; name: string; email: string };
export type GivenMandate = { id: string; for: string };
export type Terms = {
  scope?: Scope[];
  ground?: string;
  from?: string;
  until?: string | null;
  accepted?: boolean;
};

export const asPerson = <T>(door: Door, person: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  door.transaction({ kind: 'customer', person }, work);

/** A person with an account of her own. */
export const makePerson = async (door: Door, name: string, email: string): Promise<Person> => {
  const person = newId();
  await asPerson(door, person, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        person_id: person,
        name,
        email,
        language: 'nl',
        text_size: 'normal',
        scheme: 'light',
        created_at: TUESDAY,
        shared_with: [],
      })
      .execute();
    await tx
      .insertInto('sign_in_name')
      .values({ email, kind: 'person', person_id: person, created_at: TUESDAY })
      .execute();
  });
  return { person, name, email };
};

/** A mandate that was given and accepted, unless said otherwise. */
export const makeMandate = async (
  door: Door,
  person: string,
  helper: Person,
  {
    scope = ['see'],
    ground = 'child',
    from = '2026-03-01',
    until = '2026-12-31',
    accepted = true,
  }: Terms = {},
): Promise<GivenMandate> => {
  const id = newId();
  const legal = ['curator', 'mentor', 'proxy'].includes(ground);
  await asPerson(door, person, (tx) =>
    tx
      .insertInto('mandate')
      .values({
        person_id: person,
        id,
        representative_id: helper.person,
        giver_name: 'Riet de Wit',
        name: helper.name,
        email: helper.email,
        ground,
        scope,
        valid_from: from,
        valid_until: until,
        given_at: TUESDAY,
        given_by: legal ? 'desk' : 'self',
        ...(legal
          ? {
              organisation_id: newId(),
              member_id: newId(),
              member_name: 'Amina',
              seen_document: 'Beschikking',
            }
          : {}),
        accepted_at: accepted ? TUESDAY : null,
      })
      .execute(),
  );
  return { id, for: person };
};

export type Family = {
  server: TestServer;
  region: Region;
  mother(): Promise<Asked>;
  helper(name?: string): Promise<Person>;
  give(mother: Asked, helper: Person, terms?: Terms): Promise<GivenMandate>;
  /** her own browser */
  browserOf(of: { person: string }): Promise<TestVisitor>;
  /** a browser in which the helper acts by this mandate */
  acting(helper: Person, mandate: GivenMandate): Promise<TestVisitor>;
};

/** People, their questions and who helps them, on a server with the customer's pages. */
export const openFamily = async (
  routes: readonly Route[] = [...mandates, ...questions, ...choices, ...contact, ...signIn],
): Promise<Family> => {
  const server = await testServer(routes, { now: TUESDAY });
  const region = await makeRegion(server.door);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  let helpers = 0;
  const browserOf = async ({ person }: { person: string }) => {
    const visitor = server.visitor();
    await server.signIn({ kind: 'person', person }, visitor);
    return visitor;
  };
  return {
    server,
    region,
    browserOf,
    mother: () => ask(server.door, region),
    helper: (name = 'Karin de Wit') => makePerson(server.door, name, `helper${++helpers}@voorbeeld.nl`),
    give: ({ person }, helper, terms) => makeMandate(server.door, person, helper, terms),
    acting: async (helper, { id }) => {
      const visitor = await browserOf(helper);
      await visitor.post(paths.helping.whom(), { voor: id });
      return visitor;
    },
  };
};
