import { makeRegion, type Region } from '../../../test/databases/region.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import { routes } from './index.ts';

export type Desk = { server: TestServer; region: Region; host: Member };

/** The routes of this slice, a desk with one host, and the small region of the tests beside it. */
export const openDesk = async (): Promise<Desk> => {
  const server = await testServer(routes);
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
  }));
};
