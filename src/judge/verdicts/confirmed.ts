import type { Tx } from '../../platform/database/door.ts';
import { LEAST_SAMPLE, type Quarter } from '../protocol/index.ts';
import { samplesOf } from './sample.sql.ts';

/** Of so many customers who were drawn by lot, so many said that there really was care. */
export type Confirmed = { yes: number; size: number };

/** For everyone, after closing; of very few nothing, since it would tell of each of them. */
export const confirmedIn = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
): Promise<Confirmed | undefined> => {
  const sample = (await samplesOf(tx, organisation)).find((one) => one.quarter === quarter);
  if (!sample?.counted || sample.size < LEAST_SAMPLE) return undefined;
  return { yes: sample.counted.yes, size: sample.size };
};
