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

/** Quarters of which the figures are laid out already. */
export const quartersLaidOut = async (tx: Tx, organisation: string): Promise<Quarter[]> => {
  const rows = await tx
    .selectFrom('verdict_figure')
    .select('quarter')
    .distinct()
    .where('organisation_id', '=', organisation)
    .execute();
  return rows.map(({ quarter }) => quarter as Quarter);
};

/** A statement takes 65,535 values at most. */
const AT_ONCE = 3000;

/** As a job. Twice is once. */
export const insertFigures = async (
  tx: Tx,
  organisation: string,
  figures: readonly VerdictFigure[],
): Promise<void> => {
  for (let at = 0; at < figures.length; at += AT_ONCE)
    await tx
      .insertInto('verdict_figure')
      .values(
        figures.slice(at, at + AT_ONCE).map(({ blocks, counts, ...of }) => ({
          organisation_id: organisation,
          quarter: of.quarter,
          period: of.period,
          scope: of.scope,
          place_id: of.id,
          answered_by: of.by,
          measure: of.measure,
          n: of.n,
          k: of.k,
          mean: of.mean,
          low: of.low,
          high: of.high,
          answers: blocks && counts ? JSON.stringify({ blocks, counts }) : null,
          left_out: of.leftOut,
        })),
      )
      .onConflict((on) => on.doNothing())
      .execute();
};
