import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { KeptTable, KindKey } from './kind.ts';
import { KINDS, TABLES } from './kinds.data.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Counts = Readonly<Record<KindKey, number>>;

// Her own looks outnumber all others; she asks who else looked.
const others = ({ erasing }: KeptTable) => (erasing === 'log' ? sql`and actor <> 'customer'` : sql``);

/** All rows of one table that are about her. Actor: the person. Proofs of who one is are left out. */
export const rowsOf = async (tx: Tx, table: KeptTable, person: string): Promise<Row[]> => {
  if (table.hidden || table.whose === null) return [];
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.name)} where person_id = ${person} ${others(table)}`.execute(tx);
  const secret = new Set<string>(table.secret);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !secret.has(column))));
};

/** How much there is of each kind. Actor: the person. */
export const countsOf = async (tx: Tx, person: string): Promise<Counts> => {
  const counted = KINDS.flatMap(({ key, counted: names }) =>
    TABLES.filter(({ name }) => names.includes(name)).map((table) => ({ key, table })),
  );
  const each = counted.map(
    ({ key, table }) => sql`select ${key}::text as key, count(*)::int as n
      from ${sql.table(table.name)} where person_id = ${person} ${others(table)}`,
  );
  const { rows } = await sql<{ key: KindKey; n: number }>`${sql.join(each, sql` union all `)}`.execute(tx);
  const sums = Object.fromEntries(KINDS.map(({ key }) => [key, 0])) as Record<KindKey, number>;
  for (const { key, n } of rows) sums[key] += n;
  return sums;
};

/** Every organisation that keeps something of her, or may see her. Actor: the person. */
export const organisationsWith = async (tx: Tx, person: string): Promise<string[]> => {
  // What she cannot read says nothing of where she is.
  const each = TABLES.filter(({ family, hidden }) => family === 'organisation' && !hidden).map(
    ({ name }) => sql`select organisation_id from ${sql.table(name)} where person_id = ${person}`,
  );
  const { rows } = await sql<{ organisation_id: string }>`
    select distinct organisation_id from (${sql.join(each, sql` union all `)}
      union all select unnest(shared_with) from person where person_id = ${person}
      union all select unnest(shared_with) from question where person_id = ${person}
      union all select unnest(shared_with) from choice where person_id = ${person}) as kept
    order by organisation_id`.execute(tx);
  return rows.map((row) => row.organisation_id);
};

export type CareAt = {
  organisation: string;
  cases: string[];
  deliveries: number;
  last: string;
  fundings: string[];
};

/** Care that was really given, by organisation. Actor: the person. */
export const careGiven = async (tx: Tx, person: string): Promise<CareAt[]> => {
  const { rows } = await sql<CareAt>`
    select organisation_id as organisation, array_agg(distinct case_id) as cases, count(*)::int as deliveries,
      max(day) as last, array_agg(distinct funding) as fundings
    from delivery where person_id = ${person} and state = 'done' group by organisation_id order by organisation_id`.execute(
    tx,
  );
  return rows;
};

export type Staying = { messages: number; deliveries: number };

/** What of messages and days of care hangs under these cases, and so stays. Actor: the person. */
export const stayingUnder = async (tx: Tx, person: string, cases: readonly string[]): Promise<Staying> => {
  const { rows } = await sql<Staying>`select
    (select count(*)::int from message where person_id = ${person} and case_id = any(${[...cases]}::uuid[])) as messages,
    (select count(*)::int from delivery where person_id = ${person} and case_id = any(${[...cases]}::uuid[])) as deliveries`.execute(
    tx,
  );
  return rows[0] ?? { messages: 0, deliveries: 0 };
};
