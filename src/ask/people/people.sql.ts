import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { isLanguage } from '../../platform/language/language.ts';
import { NAMELESS } from './merged-card.rules.ts';
import type { Card, Description, Person } from './person.ts';
import { readShort } from './profile/profile.rules.ts';

const toPerson = (row: Tables['person']): Person => ({
  id: row.person_id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  street: row.street,
  postcode: row.postcode,
  city: row.city,
  birthYear: row.birth_year,
  language: isLanguage(row.language) ? row.language : 'nl',
  enteredBy: row.entered_by,
  sharedWith: row.shared_with,
});

// Who left her name out is still someone in a list.
export const toCard = (row: Tables['customer_card']): Card => {
  const guest = readShort(row.guest);
  return {
    personId: row.person_id,
    name: row.name || NAMELESS,
    phone: row.phone,
    email: row.email,
    postcode: row.postcode,
    birthYear: row.birth_year,
    since: row.since,
    ...(guest && { guest }),
  };
};

export const insertPerson = async (tx: Tx, person: Person, now: Date): Promise<void> => {
  await tx
    .insertInto('person')
    .values({
      person_id: person.id,
      name: person.name,
      email: person.email,
      phone: person.phone,
      street: person.street,
      postcode: person.postcode,
      city: person.city,
      birth_year: person.birthYear,
      language: person.language,
      text_size: 'normal',
      scheme: 'light',
      entered_by: person.enteredBy,
      created_at: now,
      shared_with: person.sharedWith,
    })
    .execute();
};

const onePerson = madeOnce((tx, id: string) =>
  tx.selectFrom('person').selectAll().where('person_id', '=', id),
);

/** As the person herself, or as a member of an organisation with which she shared it. */
export const findPerson = async (tx: Tx, id: string): Promise<Person | undefined> => {
  const [row] = await onePerson(tx, id);
  return row && toPerson(row);
};

export const updatePerson = async (tx: Tx, id: string, what: Description): Promise<Person | undefined> => {
  const { birthYear, ...rest } = what;
  const set = { ...rest, ...(birthYear === undefined ? {} : { birth_year: birthYear }) };
  if (Object.keys(set).length === 0) return findPerson(tx, id);
  const row = await tx
    .updateTable('person')
    .set(set)
    .where('person_id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toPerson(row);
};

export const setSharedWith = async (
  tx: Tx,
  id: string,
  organisations: readonly string[],
): Promise<Person | undefined> => {
  const row = await tx
    .updateTable('person')
    .set({ shared_with: [...organisations] })
    .where('person_id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toPerson(row);
};

/** What a card says of how she wants to be helped stays: see profile/profile.sql.ts. */
export const putCards = (tx: Tx, rows: Omit<Tables['customer_card'], 'guest'>[]): Promise<unknown> =>
  tx
    .insertInto('customer_card')
    .values(rows)
    .onConflict((on) =>
      on.columns(['organisation_id', 'person_id']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        phone: row.ref('excluded.phone'),
        email: row.ref('excluded.email'),
        postcode: row.ref('excluded.postcode'),
        birth_year: row.ref('excluded.birth_year'),
      })),
    )
    .execute();

/** Makes the keys of a person's cards exactly these words. */
export const replaceKeys = async (
  tx: Tx,
  person: string,
  organisations: readonly string[],
  words: readonly string[],
): Promise<void> => {
  const stale = tx
    .deleteFrom('customer_key')
    .where('organisation_id', 'in', organisations)
    .where('person_id', '=', person);
  await (words.length > 0 ? stale.where('word', 'not in', words) : stale).execute();
  const rows = organisations.flatMap((organisation_id) =>
    words.map((word) => ({ organisation_id, word, person_id: person })),
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('customer_key')
    .values(rows)
    .onConflict((on) => on.columns(['organisation_id', 'word', 'person_id']).doNothing())
    .execute();
};

/** The row stays, since an organisation's rows are never removed; it says nothing any more and is not found. */
export const emptyCard = async (tx: Tx, person: string, organisation: string): Promise<void> => {
  await replaceKeys(tx, person, [organisation], []);
  await tx
    .updateTable('customer_card')
    .set({ name: '', phone: null, email: null, postcode: null, birth_year: null })
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .execute();
};

export const findCard = async (tx: Tx, organisation: string, personId: string): Promise<Card | undefined> => {
  const row = await tx
    .selectFrom('customer_card')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && toCard(row);
};

/** Names as this organisation knows its customers; who left her name out, or shares no more, is not in the answer. */
export const cardNames = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_card')
    .select(['person_id', 'name'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...new Set(persons)])
    .where('name', '<>', '')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
};
