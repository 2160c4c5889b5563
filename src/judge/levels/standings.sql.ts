import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import type { Asked, Place, Standing } from './level.ts';
import type { KeptQuarter } from './quarters-to-keep.rules.ts';

type Row = Tables['standing'];
type Body = Pick<Standing, 'levels' | 'verdicts' | 'leftOut'>;
const toStanding = (row: Row): Standing => ({
  organisation: row.organisation_id,
  place: { scope: row.scope as Place['scope'], id: row.place_id },
  label: row.label,
  period: row.period as Period,
  quarter: row.quarter as Quarter,
  reached: row.reached as Standing['reached'],
  definition: row.definition,
  ...(JSON.parse(row.body) as Body),
});

const tableOf = (scope: Place['scope']) =>
  scope === 'organisation' || scope === 'service' ? 'standing' : 'standing_within';

/** Organisations and their services. */
export const publicStandings = async (
  tx: Tx,
  organisations: readonly string[],
  { quarter, period }: Asked,
): Promise<Standing[]> => {
  if (organisations.length === 0) return [];
  const rows = await tx
    .selectFrom('standing')
    .selectAll()
    .where('organisation_id', 'in', [...organisations])
    .where('quarter', '=', quarter)
    .where('period', '=', period)
    .orderBy('scope')
    .orderBy('label')
    .execute();
  return rows.map(toStanding);
};

/** All its places: itself and its services, its locations and teams. As its own member or job. */
export const standingsOf = async (
  tx: Tx,
  organisation: string,
  { quarter, period }: Asked,
): Promise<Standing[]> => {
  const of = (table: 'standing' | 'standing_within') =>
    tx
      .selectFrom(table)
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('quarter', '=', quarter)
      .where('period', '=', period);
  const rows = await of('standing')
    .unionAll(of('standing_within'))
    .orderBy('scope')
    .orderBy('label')
    .execute();
  return rows.map(toStanding);
};

/** One place over quarters, oldest first. */
export const standingsOfPlace = async (
  tx: Tx,
  organisation: string,
  { place, period, most }: { place: Place; period: Period; most: number },
): Promise<Standing[]> => {
  const rows = await tx
    .selectFrom(tableOf(place.scope))
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('scope', '=', place.scope)
    .where('place_id', '=', place.id)
    .where('period', '=', period)
    .orderBy('quarter', 'desc')
    .limit(most)
    .execute();
  return rows.map(toStanding).reverse();
};

/** Latest first. */
export const quartersKept = async (tx: Tx, organisation: string): Promise<KeptQuarter[]> => {
  const rows = await tx
    .selectFrom('standing')
    .select(['quarter', 'with_results'])
    .where('organisation_id', '=', organisation)
    .where('scope', '=', 'organisation')
    .where('period', '=', 'quarter')
    .orderBy('quarter', 'desc')
    .execute();
  return rows.map((row) => ({ quarter: row.quarter as Quarter, withResults: row.with_results }));
};

/** As a job. What was kept with results stays as it is. */
export const keepStandings = async (
  tx: Tx,
  organisation: string,
  standings: readonly Standing[],
  withResults: boolean,
): Promise<void> => {
  const rowOf = ({ place, label, period, quarter, reached, definition, ...body }: Standing): Row => ({
    organisation_id: organisation,
    quarter,
    period,
    scope: place.scope,
    place_id: place.id,
    label,
    reached,
    definition,
    with_results: withResults,
    body: JSON.stringify({
      levels: body.levels,
      verdicts: body.verdicts,
      leftOut: body.leftOut,
    } satisfies Body),
  });
  for (const [table, some] of Map.groupBy(standings, ({ place }) => tableOf(place.scope)))
    await tx
      .insertInto(table)
      .values(some.map(rowOf))
      .onConflict((on) =>
        on
          .columns(['organisation_id', 'quarter', 'period', 'scope', 'place_id'])
          .doUpdateSet((row) => ({
            label: row.ref('excluded.label'),
            reached: row.ref('excluded.reached'),
            definition: row.ref('excluded.definition'),
            with_results: row.ref('excluded.with_results'),
            body: row.ref('excluded.body'),
          }))
          .where(`${table}.with_results`, '=', false),
      )
      .execute();
};
