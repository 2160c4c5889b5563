import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import { madeOnce } from '../../../platform/database/made-once.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import { needsIn, readShort } from './profile.rules.ts';
import { FORMS, type GuestProfile, PRONOUNS, REACH, type Short } from './profile.ts';

const toProfile = (row: Tables['guest_profile']): GuestProfile => ({
  personId: row.person_id,
  called: row.called,
  form: FORMS.find((one) => one === row.form) ?? null,
  pronouns: PRONOUNS.find((one) => one === row.pronouns) ?? null,
  reach: REACH.filter((one) => row.reach.includes(one)),
  callFrom: row.call_from,
  callUntil: row.call_until,
  door: row.door,
  speaks: row.speaks,
  needs: needsIn(row.needs),
  matters: row.matters,
  never: row.never,
  present: row.present,
  writtenBy: row.written_by,
  changedAt: row.changed_at,
  sharedWith: row.shared_with,
});

const toRow = (of: GuestProfile): Tables['guest_profile'] => ({
  person_id: of.personId,
  called: of.called,
  form: of.form,
  pronouns: of.pronouns,
  reach: of.reach,
  call_from: of.callFrom,
  call_until: of.callUntil,
  door: of.door,
  speaks: of.speaks,
  needs: of.needs,
  matters: of.matters,
  never: of.never,
  present: of.present,
  written_by: of.writtenBy,
  changed_at: of.changedAt,
  shared_with: of.sharedWith,
});

const profileOf = madeOnce((tx, person: string) =>
  tx.selectFrom('guest_profile').selectAll().where('person_id', '=', person),
);

/** Actor: the person, or who acts for her. */
export const ownProfile = async (tx: Tx, person: string): Promise<GuestProfile | undefined> => {
  const [row] = await profileOf(tx, person);
  return row && toProfile(row);
};

/** The same, for who is going to change it: whoever changes it too waits, so that what she takes back stays back. */
export const lockProfile = async (tx: Tx, person: string): Promise<GuestProfile | undefined> => {
  const row = await tx
    .selectFrom('guest_profile')
    .selectAll()
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst();
  return row && toProfile(row);
};

/** What these persons share with this organisation, of whom the first that says anything is meant. Actor: a member. */
export const sharedProfile = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<GuestProfile | undefined> => {
  const rows = await tx
    .selectFrom('guest_profile')
    .selectAll()
    .where('person_id', 'in', [...persons])
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .execute();
  const found = persons.flatMap((person) => rows.find((row) => row.person_id === person) ?? []);
  return found[0] && toProfile(found[0]);
};

/** The few words on the cards of these persons, of whom shares them with this organisation. Actor: a member. */
export const cardGuests = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, Short>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_card')
    .select(['person_id', 'guest'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...new Set(persons)])
    .where('guest', 'is not', null)
    .execute();
  return new Map(
    rows.flatMap(({ person_id, guest }) => {
      const short = readShort(guest);
      return short ? [[person_id, short]] : [];
    }),
  );
};

export const putProfile = async (tx: Tx, of: GuestProfile): Promise<void> => {
  const { person_id, ...said } = toRow(of);
  await tx
    .insertInto('guest_profile')
    .values({ person_id, ...said })
    .onConflict((on) => on.column('person_id').doUpdateSet(said))
    .execute();
};

export const removeProfile = (tx: Tx, person: string): Promise<unknown> =>
  tx.deleteFrom('guest_profile').where('person_id', '=', person).execute();

/** On her cards at these organisations, and on no other of hers. Actor: the person. */
export const setShort = async (
  tx: Tx,
  person: string,
  organisations: readonly string[],
  short: Short | undefined,
): Promise<void> => {
  const kept = short === undefined ? null : JSON.stringify(short);
  if (kept !== null && organisations.length > 0)
    await tx
      .updateTable('customer_card')
      .set({ guest: kept })
      .where('person_id', '=', person)
      .where('organisation_id', 'in', [...organisations])
      .execute();
  await tx
    .updateTable('customer_card')
    .set({ guest: null })
    .where('person_id', '=', person)
    .where('guest', 'is not', null)
    .$if(kept !== null && organisations.length > 0, (query) =>
      query.where('organisation_id', 'not in', [...organisations]),
    )
    .execute();
};
