import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type TestServer, type TestServerOptions, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Route } from '../../platform/http/visit.ts';
import { routes } from './index.ts';

export type Desk = { server: TestServer; region: Region; host: Member };

/** The routes of this slice, a desk with one host, and the small region of the tests beside it. */
export const openDesk = async (
  more: readonly Route[] = [],
  options: TestServerOptions = {},
): Promise<Desk> => {
  const server = await testServer([...routes, ...more], options);
  const organisation = server.site.deskOrganisation;
  const region = await makeRegion(server.door);
  const host: Member = {
    kind: 'member',
    organisation,
    member: newId(),
    name: 'Amina El Khatib',
    office: 'front',
    roles: ['host'],
  };
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: host.member,
        name: host.name,
        profession: 'gastvrouw',
        office: 'front',
        roles: ['host'],
        active: true,
        pronoun: 'zij',
        portrait: 'amina',
        created_at: server.clock(),
      })
      .execute(),
  );
  await server.signIn({ kind: 'member', organisation, member: host.member });
  return { server, region, host };
};

/** A new customer on the phone: her question, and the case that it becomes. */
export const takeIn = async (
  { server, host }: Desk,
  told: { text: string; name: string; phone: string },
): Promise<{ id: string; person: string; question: string }> => {
  const taken = await server.post(paths.work.intake(), { ...told, gezien: 'ja', wie: 'nieuw' });
  const id = /\/werk\/([^?]+)/.exec(taken.location ?? '')?.[1] ?? '';
  const row = await server.door.transaction(host, (tx) =>
    tx
      .selectFrom('customer_case')
      .select(['person_id', 'question_id'])
      .where('organisation_id', '=', host.organisation)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  return { id, person: row.person_id, question: row.question_id };
};

/** A visitor who is signed in as this member. */
export const asMember = async (server: TestServer, { organisation, member }: Member) => {
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member }, visitor);
  return visitor;
};

export type Logged = {
  actor: string;
  who: string;
  action: string;
  object: string;
  purpose: string;
  member: string | null;
  relation: string | null;
  treated: boolean;
  emergency: boolean;
  reason: string | null;
  outcome: string;
  id: string | null;
};

/** Who looked at this person, or did something for her. */
export const logOf = async ({ door }: TestServer, person: string): Promise<Logged[]> => {
  const rows = await door.transaction({ kind: 'customer', person }, (tx) =>
    tx.selectFrom('access_log').selectAll().where('person_id', '=', person).orderBy('at').execute(),
  );
  return rows.map((row) => ({
    actor: row.actor,
    who: row.who,
    action: row.action,
    object: row.object_type,
    purpose: row.purpose,
    member: row.member_id,
    relation: row.relation,
    treated: row.treatment_relation,
    emergency: row.emergency,
    reason: row.reason,
    outcome: row.outcome,
    id: row.object_id,
  }));
};

/** She shares her question with a provider, which gets a card of her that can be found. Actor: herself. */
export const shareWith = (
  { door, clock }: TestServer,
  { person, question }: { person: string; question: string },
  organisation: string,
  card: { name: string; email: string; birthYear: number },
): Promise<void> =>
  door.transaction({ kind: 'customer', person }, async (tx) => {
    const [desk] = (
      await tx
        .selectFrom('question')
        .select('shared_with')
        .where('person_id', '=', person)
        .where('id', '=', question)
        .executeTakeFirstOrThrow()
    ).shared_with;
    const shared_with = [organisation, ...(desk ? [desk] : [])];
    await tx.updateTable('question').set({ shared_with }).where('person_id', '=', person).execute();
    await tx.updateTable('person').set({ shared_with }).where('person_id', '=', person).execute();
    await tx
      .insertInto('shared_question')
      .values({ organisation_id: organisation, person_id: person, question_id: question, since: clock() })
      .execute();
    const { name, email, birthYear: birth_year } = card;
    await tx
      .insertInto('customer_card')
      .values({ organisation_id: organisation, person_id: person, name, email, birth_year, since: clock() })
      .execute();
    const words = [...name.toLowerCase().split(' '), String(birth_year)];
    await tx
      .insertInto('customer_key')
      .values(words.map((word) => ({ organisation_id: organisation, word, person_id: person })))
      .execute();
  });
