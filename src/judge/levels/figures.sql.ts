import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Group, Measure, Period } from '../publication/index.ts';
import type { FigurePlace, FiguresAsked, VerdictFigure } from './level.ts';

type Row = Tables['verdict_figure'];
const toFigure = (row: Row): VerdictFigure => ({
  quarter: row.quarter as Quarter,
  period: row.period as Period,
  scope: row.scope as FigurePlace['scope'],
  id: row.place_id,
  by: row.answered_by as Group,
  measure: row.measure as Measure,
  n: row.n,
  k: row.k,
  mean: row.mean,
  low: row.low,
  high: row.high,
  ...(row.answers === null ? {} : (JSON.parse(row.answers) as Pick<VerdictFigure, 'blocks' | 'counts'>)),
  leftOut: row.left_out,
});

/** Of one organisation or of several at once; in no order. */
export const selectFigures = async (
  tx: Tx,
  organisations: readonly string[],
  { quarters, places, scopes, measures, by, period }: FiguresAsked,
): Promise<(VerdictFigure & { organisation: string })[]> => {
  if (organisations.length === 0 || quarters.length === 0) return [];
  let query = tx
    .selectFrom('verdict_figure')
    .selectAll()
    .where('organisation_id', 'in', [...organisations])
    .where('quarter', 'in', [...quarters]);
  if (period) query = query.where('period', '=', period);
  if (by) query = query.where('answered_by', '=', by);
  if (scopes) query = query.where('scope', 'in', [...scopes]);
  if (measures) query = query.where('measure', 'in', [...measures]);
  if (places) {
    if (places.length === 0) return [];
    const [only] = places;
    // One place is found by the key; of several all rows of a quarter are looked through.
    if (only && places.length === 1)
      query = query.where('scope', '=', only.scope).where('place_id', '=', only.id);
    else
      query = query.where((eb) =>
        eb.or(places.map(({ scope, id }) => eb.and([eb('scope', '=', scope), eb('place_id', '=', id)]))),
      );
  }
  const rows = await query.execute();
  return rows.map((row) => ({ ...toFigure(row), organisation: row.organisation_id }));
};

export type PublicMark = Pick<VerdictFigure, 'quarter' | 'period' | 'by' | 'n' | 'mean' | 'low' | 'high'> & {
  service: string;
};

/**
 * 'Would choose again' of the services of several organisations: of each of these quarters, and over the four that end
 * with `last`. By organisation. Any actor.
 */
export const readPublicMarks = async (
  tx: Tx,
  organisations: readonly string[],
  last: Quarter,
  quarters: readonly Quarter[],
): Promise<Map<string, PublicMark[]>> => {
  if (organisations.length === 0) return new Map();
  const rows = await tx
    .selectFrom('verdict_figure')
    .select(['organisation_id', 'quarter', 'period', 'place_id', 'answered_by', 'n', 'mean', 'low', 'high'])
    .where('organisation_id', 'in', [...organisations])
    .where('quarter', 'in', [...quarters])
    // Named, so that the key is used as far as the scope.
    .where('period', 'in', ['quarter', 'year'])
    .where('scope', '=', 'service')
    .where('measure', '=', 'again')
    .where((eb) => eb.or([eb('period', '=', 'quarter'), eb('quarter', '=', last)]))
    .execute();
  return Map.groupBy(
    rows.map(({ organisation_id, quarter, period, place_id, answered_by, ...figure }) => ({
      ...figure,
      organisation: organisation_id,
      quarter: quarter as Quarter,
      period: period as Period,
      service: place_id,
      by: answered_by as Group,
    })),
    ({ organisation }) => organisation,
  );
};

/** Are the figures of this quarter laid out already? */
export const isLaidOut = async (tx: Tx, organisation: string, quarter: Quarter): Promise<boolean> => {
  const row = await tx
    .selectFrom('verdict_figure')
    .select('quarter')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** Figures of some quarters, oldest first, of what has none over the four that end with `last`. */
export const figuresWithoutYear = async (
  tx: Tx,
  organisation: string,
  last: Quarter,
  quarters: readonly Quarter[],
): Promise<VerdictFigure[]> => {
  const rows = await tx
    .selectFrom('verdict_figure')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('quarter', 'in', [...quarters])
    .where('period', '=', 'quarter')
    // Looked up in a table of its own, however few rows the planner thinks there are.
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('scope', 'place_id', 'answered_by', 'measure'),
        'not in',
        selectFrom('verdict_figure as year')
          .select(['year.scope', 'year.place_id', 'year.answered_by', 'year.measure'])
          .where('year.organisation_id', '=', organisation)
          .where('year.quarter', '=', last)
          .where('year.period', '=', 'year')
          .$asTuple('scope', 'place_id', 'answered_by', 'measure'),
      ),
    )
    .orderBy('quarter')
    .execute();
  return rows.map(toFigure);
};

/** As a job. Twice is once. Thousands of rows go as one text: as so many values they cost both sides more than the rest. */
export const insertFigures = async (
  tx: Tx,
  organisation: string,
  figures: readonly VerdictFigure[],
): Promise<void> => {
  if (figures.length === 0) return;
  const rows = figures.map(({ blocks, counts, id, by, leftOut, ...of }) => ({
    ...of,
    place_id: id,
    answered_by: by,
    answers: blocks && counts ? JSON.stringify({ blocks, counts }) : null,
    left_out: leftOut,
  }));
  await sql`
    insert into verdict_figure (organisation_id, quarter, period, scope, place_id, answered_by, measure,
      n, k, mean, low, high, answers, left_out)
    select ${organisation}::uuid, one.* from json_to_recordset(${JSON.stringify(rows)}::json) as one (
      quarter text, period text, scope text, place_id text, answered_by text, measure text,
      n integer, k double precision, mean double precision, low double precision, high double precision,
      answers text, left_out integer)
    on conflict do nothing`.execute(tx);
};
