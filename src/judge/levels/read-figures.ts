import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Measure } from '../publication/index.ts';
import { selectFigures } from './figures.sql.ts';
import type { FiguresAsked, VerdictFigure } from './level.ts';

/** What customers said in closed quarters (and in the four up to each), as far as it is shown: one query. Any actor. */
export const readFigures = (tx: Tx, organisation: string, asked: FiguresAsked): Promise<VerdictFigure[]> =>
  selectFigures(tx, [organisation], asked);

/** One measure of the services of several organisations: all measures of hundreds are a million rows. Any actor. */
export const readPublicFigures = async (
  tx: Tx,
  organisations: readonly string[],
  quarter: Quarter,
  measure: Measure,
): Promise<Map<string, VerdictFigure[]>> =>
  Map.groupBy(
    await selectFigures(tx, organisations, { quarters: [quarter], scopes: ['service'], measures: [measure] }),
    ({ organisation }) => organisation,
  );
