import { offersByIds } from '../../ask/offers/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { organisationsByIds } from '../organisations/index.ts';
import { memberNames } from './copy.sql.ts';
import { type Row, rowsOf } from './kept.sql.ts';
import { KINDS } from './kinds.data.ts';

export type CopyTable = { table: string; rows: readonly Row[] };
export type Copy = {
  madeAt: Date;
  kinds: readonly { key: string; tables: readonly CopyTable[] }[];
  /** what an id in a row means: an organisation, a colleague, an offer */
  names: ReadonlyMap<string, string>;
  /** the same for another program: all rows, by kind and table, ids included */
  data: unknown;
};

/** All that belongs to her, in both families, as the declared kinds name it. Actor: the person. */
export const copyOf = async (tx: Tx, person: string, now: Date): Promise<Copy> => {
  const kinds: { key: string; tables: CopyTable[] }[] = [];
  for (const { key, tables } of KINDS) {
    const read: CopyTable[] = [];
    for (const table of tables)
      if (!table.hidden && table.whose !== null)
        read.push({ table: table.name, rows: inTime(await rowsOf(tx, table, person)) });
    kinds.push({ key, tables: read });
  }
  const rows = kinds.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const names = await namesIn(tx, rows);
  return { madeAt: now, kinds, names, data: dataOf(kinds, names, now) };
};

const dataOf = (
  kinds: readonly { key: string; tables: readonly CopyTable[] }[],
  names: ReadonlyMap<string, string>,
  now: Date,
): unknown => ({
  format: 'aanzet-my-data-1',
  madeAt: now,
  kinds: Object.fromEntries(
    KINDS.map(({ key, what, why, long, sees, ground }) => {
      const tables = kinds.find((kind) => kind.key === key)?.tables ?? [];
      const rows = Object.fromEntries(tables.map(({ table, rows: all }) => [table, all]));
      return [
        key,
        { what: what.nl, why: why.nl, howLong: long.nl, whoSees: sees.nl, ground: ground.nl, rows },
      ];
    }),
  ),
  names: Object.fromEntries(names),
});

const momentOf = (row: Row): number =>
  Math.min(...Object.values(row).flatMap((value) => (value instanceof Date ? [value.getTime()] : [])));
const inTime = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => momentOf(a) - momentOf(b) || 0);

const idsIn = (rows: readonly Row[], columns: readonly string[]): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const value = row[column];
        return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
      }),
    ),
  ),
];

const ORGANISATIONS = ['organisation_id', 'shared_with', 'organisations'];
const MEMBERS = [
  'member_id',
  'contact_id',
  'from_member_id',
  'to_member_id',
  'planned_by',
  'recorded_by',
  'made_by',
  'verdict_by',
  'entered_by',
];
const OFFERS = ['offer_id'];

const namesIn = async (tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> => {
  const organisations = idsIn(rows, ORGANISATIONS);
  const named = await organisationsByIds(tx, organisations);
  const offers = await offersByIds(tx, idsIn(rows, OFFERS));
  const members = await memberNames(tx, organisations, idsIn(rows, MEMBERS));
  return new Map([
    ...[...named.values()].map(({ id, name }): [string, string] => [id, name]),
    ...offers.map(({ id, title }): [string, string] => [id, title]),
    ...members,
  ]);
};
