import { sql } from 'kysely';
import { type Tx, writeAtCommit } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import { ledgerRows } from './entry.rules.ts';
import { insertOf } from './insert-lines.sql.ts';
import type { AccessRow } from './line.rules.ts';

/**
 * Leaves with the commit of the look itself, and what the ledger keeps of it: all are there, or none.
 * @param lines of one moment; more than one have the ids that entry.rules.ts gives
 */
export const insertAccess = (tx: Tx, lines: readonly AccessRow[]): void => {
  if (lines.length === 0) return;
  writeAtCommit(tx, insertOf('access_log', lines));
  for (const entry of ledgerRows(lines)) writeAtCommit(tx, insertOf('access_ledger', [entry]));
};

// A literal, for the partial index: her own looks outnumber all others.
const byOthers = sql<boolean>`actor <> 'customer'`;

/** Newest first; a person's own look is left out: she asks who else looked. */
export const looksByOthers: (tx: Tx, person: string, limit: number) => Promise<AccessRow[]> = madeOnce(
  (tx, person: string, limit: number) =>
    tx
      .selectFrom('access_log')
      .selectAll()
      .where('person_id', '=', person)
      .where(byOthers)
      .orderBy('at', 'desc')
      .limit(limit),
);

/** Who looked at this of hers, each once, among as many of the last looks by others. Actor: the person. */
export type Looker = Pick<AccessRow, 'actor' | 'member_id' | 'who' | 'object_id'>;
export const lookersAmong: (
  tx: Tx,
  person: string,
  objects: readonly string[],
  limit: number,
) => Promise<Looker[]> = madeOnce((tx, person: string, objects: readonly string[], limit: number) =>
  tx
    .selectFrom((eb) =>
      eb
        .selectFrom('access_log')
        .select(['actor', 'member_id', 'who', 'object_id'])
        .where('person_id', '=', person)
        .where(byOthers)
        .orderBy('at', 'desc')
        .limit(limit)
        .as('newest'),
    )
    .selectAll()
    .distinct()
    .where('object_id', 'in', objects),
);

/** Half-open: from the first moment up to the last. */
export type Period = { from?: Date | undefined; until?: Date | undefined };
type Part = Period & { limit: number; offset: number };

/** One part of all looks by others, newest first. Actor: the person. */
export const looksAt = async (
  tx: Tx,
  person: string,
  { organisation, from, until, limit, offset }: Part & { organisation?: string | undefined },
): Promise<AccessRow[]> => {
  let query = tx.selectFrom('access_log').selectAll().where('person_id', '=', person).where(byOthers);
  if (organisation) query = query.where('organisation_id', '=', organisation);
  if (from) query = query.where('at', '>=', from);
  if (until) query = query.where('at', '<', until);
  return query.orderBy('at', 'desc').orderBy('id').limit(limit).offset(offset).execute();
};

/** Which organisations looked at all? Actor: the person. */
export const organisationsThatLooked = async (tx: Tx, person: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('access_log')
    .select('organisation_id')
    .distinct()
    .where('person_id', '=', person)
    .where(byOthers)
    .execute();
  return rows.flatMap(({ organisation_id }) => organisation_id ?? []);
};

/** Actor: the person. */
export const findLook = (tx: Tx, person: string, id: string): Promise<AccessRow | undefined> =>
  tx
    .selectFrom('access_log')
    .selectAll()
    .where('person_id', '=', person)
    .where('id', '=', id)
    .where(byOthers)
    .executeTakeFirst();

export type ReaderFilter = Period & {
  persons?: readonly string[] | undefined;
  member?: string | undefined;
  emergency?: boolean;
  /** who read the log too: each reading writes a line for every person it shows */
  readings?: boolean;
};

/** Looks by members of one organisation, newest first. Actor: a member who entered with the right 'read-log'. */
export const looksOfOrganisation = async (
  tx: Tx,
  organisation: string,
  { persons, member, emergency, readings, from, until, limit, offset }: ReaderFilter & Part,
): Promise<AccessRow[]> => {
  if (persons?.length === 0) return [];
  let query = tx.selectFrom('access_log').selectAll().where('organisation_id', '=', organisation);
  if (persons) query = query.where('person_id', 'in', [...persons]);
  if (member) query = query.where('member_id', '=', member);
  if (!readings) query = query.where('object_type', '<>', 'log');
  if (emergency) query = query.where('emergency', '=', true);
  if (from) query = query.where('at', '>=', from);
  if (until) query = query.where('at', '<', until);
  return query.orderBy('at', 'desc').orderBy('id').limit(limit).offset(offset).execute();
};
