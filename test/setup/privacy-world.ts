import pg from 'pg';
import { chooseOffer } from '../../src/ask/choices/index.ts';
import { createPerson } from '../../src/ask/people/index.ts';
import { openQuestion } from '../../src/ask/questions/index.ts';
import { startSession } from '../../src/platform/auth/sessions.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import { acceptChoice, acceptContact } from '../../src/serve/cases/index.ts';
import { sendMessage } from '../../src/serve/contact/index.ts';
import { deliveriesOfCase, markDone, planDelivery } from '../../src/serve/deliveries/index.ts';
import type { House, Region } from '../databases/region.ts';
import { staffOf } from '../databases/region.ts';
import type { FreshDatabase } from './fresh-database.ts';
import { onDatabase, testServerOfThisRun } from './server.ts';

/** What can only be hers: looked for afterwards in every table. */
export type Marks = {
  name: string;
  email: string;
  phone: string;
  street: string;
  words: string;
  message: string;
};
export type Someone = { person: string; question: string; marks: Marks };

const marksOf = (mark: string): Marks => ({
  name: `Klaasje ${mark}`,
  email: `${mark.toLowerCase()}@voorbeeld.example`,
  phone: '06 98 76 54 32',
  street: `${mark}straat 7`,
  words: `Ik wil hulp bij het douchen, zegt ${mark}.`,
  message: `Een bericht van ${mark} aan u.`,
});

/** A person with a row in every kind of her own: she asked, laid stones, felt, looked, kept her question by e-mail. */
export const someone = async (
  db: FreshDatabase,
  region: Region,
  mark: string,
  now: Date,
): Promise<Someone> => {
  const person = newId();
  const marks = marksOf(mark);
  const as = { kind: 'customer', person } as const;
  const { desk } = region;
  const question = await db.door.transaction(as, async (tx) => {
    await createPerson(
      tx,
      {
        id: person,
        name: marks.name,
        email: marks.email,
        phone: marks.phone,
        street: marks.street,
        sharedWith: [desk.id],
      },
      now,
    );
    const asked = await openQuestion(
      tx,
      { person, text: marks.words, channel: 'web', deskOrganisation: desk.id, host: desk.staff.host.member },
      now,
    );
    const of = { person_id: person, question_id: asked.id };
    const offer_id = region.provider.offers.private ?? '';
    await tx
      .insertInto('weight')
      .values({ ...of, criterion: 'price', stones: 2 })
      .execute();
    await tx
      .insertInto('feeling')
      .values({ ...of, offer_id, mark: 2 })
      .execute();
    await tx
      .insertInto('seen_offer')
      .values({
        ...of,
        offer_id,
        organisation_id: region.provider.id,
        offer_version: 1,
        place: 1,
        first_seen_at: now,
        last_seen_at: now,
      })
      .execute();
    await tx
      .insertInto('sign_in_name')
      .values({ email: marks.email, kind: 'person', person_id: person, created_at: now })
      .execute();
    await startSession(tx, { kind: 'person', person }, 'email', now);
    return asked.id;
  });
  return { person, question, marks };
};

/** She chooses an offer of this house and its contact says yes. @returns the case */
export const chosenAt = async (
  db: FreshDatabase,
  house: House,
  { person, question }: Someone,
  now: Date,
): Promise<{ id: string; contact: string }> => {
  const as = { kind: 'customer', person } as const;
  const chosen = await db.door.transaction(as, (tx) =>
    chooseOffer(
      tx,
      { person, question, offerId: house.offers.private ?? '', reason: 'Zij luistert', by: 'self' },
      now,
    ),
  );
  if (chosen.kind !== 'chosen') throw new Error(chosen.kind);
  const { id, contactId } = chosen.case;
  const contact = staffOf(house, contactId);
  await db.door.transaction(contact, async (tx) => {
    await acceptChoice(tx, contact, id, now);
    await acceptContact(tx, contact, id, now);
  });
  return { id, contact: contactId };
};

/** One day of care under this case, really given. */
export const carefor = async (
  db: FreshDatabase,
  house: House,
  of: { id: string; contact: string },
  day: string,
  now: Date,
): Promise<void> => {
  const contact = staffOf(house, of.contact);
  await db.door.transaction(contact, async (tx) => {
    const plan = { what: 'Hulp', funding: 'private', start: day, weekdays: [], weeks: 1 } as const;
    await planDelivery(tx, contact, of.id, plan, now);
    const planned = await deliveriesOfCase(tx, house.id, of.id);
    const then = new Date(`${day}T12:00:00Z`);
    await markDone(
      tx,
      contact,
      of.id,
      planned.map(({ id }) => id),
      then,
    );
  });
};

export const writeTo = (db: FreshDatabase, house: { id: string }, caseId: string, of: Someone, now: Date) =>
  db.door.transaction({ kind: 'customer', person: of.person }, (tx) =>
    sendMessage(
      tx,
      {
        organisation: house.id,
        caseId,
        person: of.person,
        body: of.marks.message,
        channel: 'web',
        sender: 'customer',
      },
      now,
    ),
  );

/** Every row of every table that holds this text or id, as `table` names; past row-level security, as a superuser sees it. */
export const tablesHolding = async (db: FreshDatabase, needle: string): Promise<string[]> => {
  const name = new URL(db.ownerUrl).pathname.slice(1);
  const client = new pg.Client({ connectionString: onDatabase(testServerOfThisRun().maker, name) });
  await client.connect();
  try {
    // Where the maker is no superuser it owns the tables: what a backup may read is all there is.
    await client.query("select set_config('app.actor', 'backup', false)");
    const { rows } = await client.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'jobs') order by 2`,
    );
    const found: string[] = [];
    for (const { schema, name } of rows) {
      const hit = await client.query(
        `select 1 from ${schema}.${pg.escapeIdentifier(name)} t where position(lower($1) in lower(to_jsonb(t)::text)) > 0 limit 1`,
        [needle],
      );
      if (hit.rowCount) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
};
