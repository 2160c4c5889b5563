import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { firstOf, type LedgerLine, linesIn, nthOf } from './entry.rules.ts';
import type { AccessRow } from './line.rules.ts';
import type { Entry, Seal, Together } from './seal.rules.ts';

const SEALING = 2026_11_01_02;

/** Only one process seals at a time: the others leave it to that one. Held until the transaction ends. */
export const mayISeal = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${SEALING}) as mine`.execute(
    tx,
  );
  return rows[0]?.mine ?? false;
};

const LINES = sql<number>`coalesce(cardinality(persons), 1)`;

/** Entries that wait to be sealed, oldest first. */
export const unsealed = async (tx: Tx, limit: number): Promise<Entry[]> => {
  const rows = await tx
    .selectFrom('access_ledger')
    .select(['id', 'person_id as person', 'at', 'digest', LINES.as('lines')])
    .where('seal_no', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows;
};

type Kept = Omit<Tables['access_ledger'], 'seal_no' | 'place'>;
const together = (row: Kept): Together => {
  const each = linesIn(row);
  return { id: row.id, person: row.person_id, at: row.at, digest: row.digest, lines: each.length, each };
};
const kept = (tx: Tx) =>
  tx.selectFrom('access_ledger').select(['id', 'person_id', 'at', 'digest', 'persons', 'digests']);

/** The same with their lines. @param after goes on after this one */
export const unsealedLines = async (
  tx: Tx,
  limit: number,
  after?: Pick<Entry, 'at' | 'id'>,
): Promise<Together[]> => {
  let query = kept(tx).where('seal_no', 'is', null);
  if (after) query = query.where(sql<boolean>`(at, id) > (${after.at}, ${after.id})`);
  return (await query.orderBy('at').orderBy('id').limit(limit).execute()).map(together);
};

export const countUnsealed = async (tx: Tx): Promise<{ lines: number; oldest: Date | null }> => {
  const { lines, oldest } = await tx
    .selectFrom('access_ledger')
    .select((eb) => [
      eb.fn.coalesce(eb.fn.sum<number>(LINES), sql<number>`0`).as('lines'),
      eb.fn.min<Date | null>('at').as('oldest'),
    ])
    .where('seal_no', 'is', null)
    .executeTakeFirstOrThrow();
  return { lines, oldest };
};

/** Gives each entry its seal and its place in it. */
export const placeUnder = (tx: Tx, no: number, ids: readonly string[]): Promise<unknown> =>
  sql`update access_ledger set seal_no = ${no}, place = placed.place
    from unnest(${ids}::uuid[]) with ordinality as placed (id, place)
    where access_ledger.id = placed.id`.execute(tx);

export const insertSeal = (tx: Tx, seal: Seal): Promise<unknown> =>
  tx
    .insertInto('log_seal')
    .values({
      no: seal.no,
      prev_hash: seal.prevHash,
      hash: seal.hash,
      count: seal.count,
      first_at: seal.firstAt,
      last_at: seal.lastAt,
      made_at: seal.madeAt,
    })
    .execute();

const toSeal = (row: Tables['log_seal']): Seal => ({
  no: row.no,
  prevHash: row.prev_hash,
  hash: row.hash,
  count: row.count,
  firstAt: row.first_at,
  lastAt: row.last_at,
  madeAt: row.made_at,
});

export const lastSeal = async (tx: Tx): Promise<Seal | undefined> => {
  const row = await tx.selectFrom('log_seal').selectAll().orderBy('no', 'desc').limit(1).executeTakeFirst();
  return row && toSeal(row);
};

/** The next seals after this number, in order. */
export const sealsAfter = async (tx: Tx, no: number, limit: number): Promise<Seal[]> =>
  (await tx.selectFrom('log_seal').selectAll().where('no', '>', no).orderBy('no').limit(limit).execute()).map(
    toSeal,
  );

export const countSealed = async (tx: Tx): Promise<number> =>
  (
    await tx
      .selectFrom('log_seal')
      .select((eb) => eb.fn.sum<number | null>('count').as('lines'))
      .executeTakeFirst()
  )?.lines ?? 0;

export const hashesOf = async (tx: Tx, numbers: readonly number[]): Promise<Map<number, string>> => {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{ no: number; hash: string }>`
    select no, hash from log_seal where no = any(${numbers}::bigint[])`.execute(tx);
  return new Map(rows.map(({ no, hash }) => [no, hash]));
};

export const entriesUnder = async (tx: Tx, no: number): Promise<Together[]> =>
  (await kept(tx).where('seal_no', '=', no).orderBy('place').execute()).map(together);

/** The first number after this one under which the ledger has lines. */
export const firstNumberAfter = async (tx: Tx, no: number): Promise<number | undefined> =>
  (
    await tx
      .selectFrom('access_ledger')
      .select('seal_no')
      .where('seal_no', '>', no)
      .orderBy('seal_no')
      .limit(1)
      .executeTakeFirst()
  )?.seal_no ?? undefined;

/** These lines, as they are now. Actor: a job with the right 'verify-log'. */
export const linesOf = async (tx: Tx, some: readonly LedgerLine[]): Promise<AccessRow[]> => {
  const { rows } = await sql<AccessRow>`
    select l.* from unnest(${some.map(({ person }) => person)}::uuid[], ${some.map(({ id }) => id)}::uuid[]) as key (person_id, id)
    join access_log l on l.person_id = key.person_id and l.id = key.id`.execute(tx);
  return rows;
};

export type LineKey = Pick<AccessRow, 'person_id' | 'id' | 'at'>;

/** All lines by their keys, part by part. Actor: a job with the right 'verify-log'. */
export const linesAfter = async (
  tx: Tx,
  after: LineKey | undefined,
  limit: number,
): Promise<{ keys: LineKey[]; known: Set<string> }> => {
  const { person_id, id } = after ?? { person_id: NONE, id: NONE };
  const { rows: keys } = await sql<LineKey>`/* over all owners: verify-log */
    select person_id, id, at from access_log where (person_id, id) > (${person_id}, ${id})
    order by person_id, id limit ${limit}`.execute(tx);
  const { rows } = await sql<{ id: string; person_id: string }>`
    select line.id, line.person_id from unnest(${keys.map((key) => key.id)}::uuid[], ${keys.map((key) => key.person_id)}::uuid[],
      ${keys.map((key) => firstOf(key.id))}::uuid[], ${keys.map((key) => nthOf(key.id))}::int[]) as line (id, person_id, first_id, nth)
    left join access_ledger own on own.id = line.id
    left join access_ledger several on several.id = line.first_id
    where own.person_id = line.person_id or several.persons[line.nth + 1] = line.person_id`.execute(tx);
  return { keys, known: new Set(rows.map((row) => `${row.person_id} ${row.id}`)) };
};
const NONE = '00000000-0000-0000-0000-000000000000';

/** Some of the persons of whom a line is older than this. Actor: a job with the right 'end-log'. */
export const personsBefore = async (tx: Tx, end: Date, limit: number): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`/* over all owners: end-log */
    select distinct person_id from access_log where at < ${end} limit ${limit}`.execute(tx);
  return rows.map(({ person_id }) => person_id);
};

export const endLines = async (tx: Tx, persons: readonly string[], end: Date): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('access_log')
    .where('person_id', 'in', [...persons])
    .where('at', '<', end)
    .executeTakeFirst();
  return Number(numDeletedRows);
};
