import { ask } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Customer, Member } from '../../platform/database/actors.ts';
import { routes as contactRoutes } from '../contact/index.ts';
import { routes as workRoutes } from '../work/index.ts';
import { routes } from './index.ts';
import { type MailWorld, mailWorld } from './test-mail.sql.ts';

export type DeskServer = {
  db: FreshDatabase;
  world: MailWorld;
  /** another customer, of whom no mail ever came */
  stranger: string;
  as(actor: Member | Customer): Promise<TestVisitor>;
  close(): Promise<void>;
};

/** Pages of desk, contact and customer, over a mailbox that is really read. */
export const deskServer = async (now: Date): Promise<DeskServer> => {
  const db = await freshDatabase();
  const world = await mailWorld(db, now);
  const server = await testServer([...workRoutes, ...contactRoutes, ...routes], { database: db, now });
  server.site.deskOrganisation = world.region.desk.id;
  const { person: stranger } = await ask(db.door, world.region, now);
  return {
    db,
    world,
    stranger,
    async as(actor) {
      const who = server.visitor(`198.51.100.${newId().charCodeAt(0)}`);
      const of =
        actor.kind === 'member'
          ? ({ kind: 'member', organisation: actor.organisation, member: actor.member } as const)
          : ({ kind: 'person', person: actor.person } as const);
      await server.signIn(of, who);
      return who;
    },
    async close() {
      await world.imap.stop();
      await server.close();
    },
  };
};
