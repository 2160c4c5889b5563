import type { Tx } from '../../platform/database/door.ts';
import { isQuarter } from '../protocol/index.ts';
import type { Period } from '../publication/index.ts';
import { type Confirmed, confirmedIn } from '../verdicts/index.ts';
import { type Figures, figuresOf, periodToShow } from './figures.rules.ts';
import type { KeptResult } from './result.ts';
import { resultsOf } from './results.sql.ts';

export type Asked = { quarter: string | null; over: string | null };
export type ReadResults = {
  results: KeptResult[];
  /** the quarter that was asked for, else the latest */
  shown:
    | { result: KeptResult; figures: Figures; period: Period; confirmed: Confirmed | undefined }
    | undefined;
};

export const readResults = async (
  tx: Tx,
  organisation: string,
  { quarter, over }: Asked,
): Promise<ReadResults> => {
  const results = await resultsOf(tx, organisation);
  const wanted = quarter !== null && isQuarter(quarter) ? quarter : undefined;
  const result = results.find((one) => one.quarter === wanted) ?? results[0];
  if (!result) return { results, shown: undefined };
  const figures = figuresOf(result.published.cells);
  const confirmed = await confirmedIn(tx, organisation, result.quarter);
  return { results, shown: { result, figures, period: periodToShow(figures, over), confirmed } };
};
