import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { MeasureKey } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import type {
  CaseMix,
  CustomerGroup,
  Entry,
  EntryState,
  LeagueClass,
  LeagueKey,
  LeagueNames,
  LeagueRow,
  Moved,
  Placed,
} from './league.ts';
import type { KeptQuarter, LeagueTable } from './settle.rules.ts';
import type { PlacedEntry } from './table.rules.ts';

const entryFrom = (row: Selectable<Tables['league_entry']>): Entry => ({
  organisation: row.organisation_id,
  quarter: row.quarter as Quarter,
  service: row.service,
  serviceLabel: row.service_label,
  group: row.customer_group as CustomerGroup,
  state: row.state as EntryState,
  league: row.league as LeagueKey | null,
  before: row.league_before as LeagueKey | null,
  moved: row.moved as Moved,
  holdsBack: row.holds_back as MeasureKey[],
  over: row.over_quarters as Quarter[],
  said:
    row.n === null || row.mean === null || row.low === null || row.high === null
      ? null
      : { n: row.n, mean: row.mean, low: row.low, high: row.high },
  caseMix: row.case_mix as CaseMix,
  definition: row.definition,
});

const rowOf = (one: Entry) => ({
  organisation_id: one.organisation,
  quarter: one.quarter,
  service: one.service,
  service_label: one.serviceLabel,
  customer_group: one.group,
  state: one.state,
  league: one.league,
  league_before: one.before,
  moved: one.moved,
  holds_back: [...one.holdsBack],
  over_quarters: [...one.over],
  n: one.said?.n ?? null,
  mean: one.said?.mean ?? null,
  low: one.said?.low ?? null,
  high: one.said?.high ?? null,
  case_mix: JSON.stringify(one.caseMix),
  definition: one.definition,
  settled: false,
});

/** All tables that were made, with what they were made of. */
export const leagueQuarters = async (tx: Tx): Promise<KeptQuarter[]> => {
  const rows = await tx.selectFrom('league_quarter').selectAll().execute();
  return rows.map(({ computed_on, quarter, ...row }) => ({
    ...row,
    quarter: quarter as Quarter,
    computedOn: computed_on,
  }));
};

/** All tables that were made, latest first: for pages. */
export const leagueTables = async (tx: Tx): Promise<LeagueTable[]> => {
  const rows = await tx
    .selectFrom('league_quarter')
    .select(['quarter', 'settled', 'computed_on'])
    .orderBy('quarter', 'desc')
    .execute();
  return rows.map((row) => ({
    quarter: row.quarter as Quarter,
    settled: row.settled,
    computedOn: row.computed_on,
  }));
};

/** As a job: holds the quarter until the transaction ends. @returns false when it is settled: then nothing of it may change */
export const putQuarter = async (
  tx: Tx,
  { quarter, computedOn, source }: Omit<KeptQuarter, 'settled'>,
): Promise<boolean> => {
  const values = { computed_on: computedOn, source };
  const done = await tx
    .insertInto('league_quarter')
    .values({ quarter, settled: false, ...values })
    .onConflict((on) => on.column('quarter').doUpdateSet(values).where('league_quarter.settled', '=', false))
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
};

/** As a job, when all its lines are in: they become settled with it, and the database lets nobody change them any more. */
export const settleQuarter = (tx: Tx, quarter: Quarter): Promise<unknown> =>
  tx.updateTable('league_quarter').set({ settled: true }).where('quarter', '=', quarter).execute();

export const entriesOf = async (tx: Tx, quarter: Quarter): Promise<Entry[]> => {
  const rows = await tx.selectFrom('league_entry').selectAll().where('quarter', '=', quarter).execute();
  return rows.map(entryFrom);
};

// Under what one statement may hold in values.
const AT_ONCE = 1000;

/** As a job, after `putQuarter`: the whole table of a quarter, in the place of what was there. */
export const replaceTable = async (
  tx: Tx,
  quarter: Quarter,
  entries: readonly Entry[],
  places: readonly PlacedEntry[],
): Promise<void> => {
  await tx.deleteFrom('league_place').where('quarter', '=', quarter).execute();
  await tx.deleteFrom('league_entry').where('quarter', '=', quarter).execute();
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await tx
      .insertInto('league_entry')
      .values(entries.slice(from, from + AT_ONCE).map(rowOf))
      .execute();
  for (let from = 0; from < places.length; from += AT_ONCE)
    await tx
      .insertInto('league_place')
      .values(
        places
          .slice(from, from + AT_ONCE)
          .map(({ organisation, ...place }) => ({ organisation_id: organisation, ...place, settled: false })),
      )
      .execute();
};

const rowsIn = (tx: Tx) =>
  tx
    .selectFrom('league_entry')
    .innerJoin('organisation', 'organisation.id', 'league_entry.organisation_id')
    .leftJoin('league_place', (on) =>
      on
        .onRef('league_place.organisation_id', '=', 'league_entry.organisation_id')
        .onRef('league_place.quarter', '=', 'league_entry.quarter')
        .onRef('league_place.service', '=', 'league_entry.service'),
    )
    .selectAll('league_entry')
    .select([
      'organisation.name',
      'organisation.slug',
      'league_place.place',
      'league_place.best',
      'league_place.worst',
      'league_place.mean as model_mean',
      'league_place.low as model_low',
      'league_place.high as model_high',
    ]);
type JoinedRow = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number];

const leagueRow = (row: JoinedRow): LeagueRow => ({
  ...entryFrom(row),
  name: row.name,
  slug: row.slug,
  placed: placedOf(row),
});

const placedOf = (row: JoinedRow): Placed | null =>
  row.place === null || row.best === null || row.worst === null
    ? null
    : {
        place: row.place,
        best: row.best,
        worst: row.worst,
        mean: row.model_mean ?? 0,
        low: row.model_low ?? 0,
        high: row.model_high ?? 0,
      };

export const rowsOfClass = async (
  tx: Tx,
  quarter: Quarter,
  { service, group }: LeagueClass,
): Promise<LeagueRow[]> => {
  const rows = await rowsIn(tx)
    .where('league_entry.quarter', '=', quarter)
    .where('league_entry.service', '=', service)
    .where('league_entry.customer_group', '=', group)
    .execute();
  return rows.map(leagueRow);
};

export type OwnRow = LeagueRow & Pick<LeagueTable, 'settled'> & { version: string };
/** One organisation in one table, or in the latest. `version` changes whenever that table was made anew. */
export const rowsOfOwn = async (tx: Tx, organisation: string, quarter?: Quarter): Promise<OwnRow[]> => {
  const rows = await rowsIn(tx)
    .innerJoin('league_quarter', 'league_quarter.quarter', 'league_entry.quarter')
    .select(['league_quarter.settled', sql<string>`league_quarter.xmin::text`.as('version')])
    .where('league_entry.organisation_id', '=', organisation)
    .where('league_entry.quarter', '=', (eb) =>
      quarter
        ? eb.val(quarter)
        : eb.selectFrom('league_quarter as any').select(({ fn }) => fn.max('any.quarter').as('latest')),
    )
    .execute();
  return rows.map((row) => ({ ...leagueRow(row), settled: row.settled, version: row.version }));
};

export type PlaceCount = LeagueClass & { league: string | null; place: number; organisations: number };
/** Of each place in a table, how many have it. */
export const placeCounts = async (tx: Tx, quarter: Quarter): Promise<PlaceCount[]> => {
  const rows = await tx
    .selectFrom('league_entry')
    .innerJoin('league_place', (on) =>
      on
        .onRef('league_place.organisation_id', '=', 'league_entry.organisation_id')
        .onRef('league_place.quarter', '=', 'league_entry.quarter')
        .onRef('league_place.service', '=', 'league_entry.service'),
    )
    .select(({ fn }) => [
      'league_entry.service',
      'customer_group',
      'league',
      'place',
      fn.countAll<number>().as('organisations'),
    ])
    .where('league_entry.quarter', '=', quarter)
    .where('league_place.quarter', '=', quarter)
    .groupBy(['league_entry.service', 'customer_group', 'league', 'place'])
    .execute();
  return rows.map(({ customer_group, ...row }) => ({ ...row, group: customer_group as CustomerGroup }));
};

export type ClassCount = LeagueClass & {
  serviceLabel: string;
  organisations: number;
  judged: number;
  inLeague: number;
};
/** Every class of a quarter: how many are in it, of how many enough is known, and how many play in a league. */
export const classesOf = async (tx: Tx, quarter: Quarter): Promise<ClassCount[]> => {
  const rows = await tx
    .selectFrom('league_entry')
    .select(({ fn }) => [
      'service',
      'customer_group',
      fn.min('service_label').as('label'),
      fn.countAll<number>().as('organisations'),
      fn.countAll<number>().filterWhere('state', '<>', 'few').as('judged'),
      fn.count<number>('league').as('inLeague'),
    ])
    .where('quarter', '=', quarter)
    .groupBy(['service', 'customer_group'])
    .execute();
  return rows.map(({ service, customer_group, label, organisations, judged, inLeague }) => ({
    service,
    group: customer_group as CustomerGroup,
    serviceLabel: label ?? service,
    organisations,
    judged,
    inLeague,
  }));
};

/** As the operator calls them; what is not there has its own name. */
export const leagueNames = async (tx: Tx): Promise<LeagueNames> => {
  const rows = await tx.selectFrom('league_name').selectAll().execute();
  return Object.fromEntries(rows.map(({ league, name }) => [league, name]));
};

/** As operator. */
export const putNames = (tx: Tx, names: Readonly<Record<LeagueKey, string>>): Promise<unknown> =>
  tx
    .insertInto('league_name')
    .values(Object.entries(names).map(([league, name]) => ({ league, name })))
    .onConflict((on) => on.column('league').doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })))
    .execute();
