import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { MERGE_FIELDS, type Merge } from './merge.ts';
import { toCard } from './people.sql.ts';
import type { Card } from './person.ts';

const toMerge = (row: Tables['card_merge']): Merge => ({
  organisationId: row.organisation_id,
  id: row.id,
  person: row.person_id,
  into: row.into_person_id,
  taken: MERGE_FIELDS.filter((field) => row.taken.includes(field)),
  reason: row.reason,
  by: row.merged_by,
  at: row.merged_at,
  undone:
    row.undone_at && row.undone_by && row.undone_why !== null
      ? { by: row.undone_by, at: row.undone_at, why: row.undone_why }
      : null,
});

const touching = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
  open: boolean,
): Promise<Merge[]> => {
  if (persons.length === 0) return [];
  const rows = await tx
    .selectFrom('card_merge')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where((eb) => eb.or([eb('person_id', 'in', persons), eb('into_person_id', 'in', persons)]))
    .$if(open, (query) => query.where('undone_at', 'is', null))
    .orderBy('merged_at')
    .orderBy('id')
    .execute();
  return rows.map(toMerge);
};

/** So many cards in a row behind each other is more than a mistake makes. */
const DEEPEST = 12;

/** Open merges of these persons, of whom they are one with, and so on. For nearly everybody one query and no rows. */
export const mergesAround = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Merge[]> => {
  const found = new Map<string, Merge>();
  const looked = new Set<string>();
  let next = [...new Set(persons)];
  for (let depth = 0; depth < DEEPEST && next.length > 0; depth++) {
    for (const person of next) looked.add(person);
    const merges = await touching(tx, organisation, next, true);
    for (const merge of merges) found.set(merge.id, merge);
    next = [...new Set(merges.flatMap(({ person, into }) => [person, into]))].filter(
      (person) => !looked.has(person),
    );
  }
  return [...found.values()];
};

/** All that was merged and undone around these persons here, in order of time. */
export const mergeHistory = (tx: Tx, organisation: string, persons: readonly string[]): Promise<Merge[]> =>
  touching(tx, organisation, persons, false);

/** One merge or unmerge at a time in an organisation, so that no two make a ring together. Until the transaction ends. */
export const lockMerging = (tx: Tx, organisation: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('card_merge'), hashtext(${organisation}))`.execute(tx);

export const insertMerge = (tx: Tx, of: Merge): Promise<unknown> =>
  tx
    .insertInto('card_merge')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.person,
      into_person_id: of.into,
      taken: of.taken,
      reason: of.reason,
      merged_by: of.by,
      merged_at: of.at,
      undone_by: null,
      undone_at: null,
      undone_why: null,
    })
    .execute();

/** @returns what stood apart again; undefined when it was not there, or undone before */
export const endMerge = async (
  tx: Tx,
  organisation: string,
  id: string,
  undone: NonNullable<Merge['undone']>,
): Promise<Merge | undefined> => {
  const row = await tx
    .updateTable('card_merge')
    .set({ undone_by: undone.by, undone_at: undone.at, undone_why: undone.why })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toMerge(row);
};

export const cardsOf = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, Card>> => {
  if (persons.length === 0) return new Map();
  const rows = await tx
    .selectFrom('customer_card')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...persons])
    .execute();
  return new Map(rows.map((row) => [row.person_id, toCard(row)]));
};
