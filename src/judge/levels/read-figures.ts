import type { Tx } from '../../platform/database/door.ts';
import { selectFigures } from './figures.sql.ts';
import type { FiguresAsked, VerdictFigure } from './level.ts';

/** What customers said in closed quarters (and in the four up to each), as far as it is shown: one query. Any actor. */
export const readFigures = (tx: Tx, organisation: string, asked: FiguresAsked): Promise<VerdictFigure[]> =>
  selectFigures(tx, [organisation], asked);
