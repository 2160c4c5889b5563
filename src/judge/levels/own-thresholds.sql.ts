import type { Tx } from '../../platform/database/door.ts';
import type { MeasureKey } from './level.ts';

/** What an organisation watches for itself; levels and league use the usual thresholds. */
export const readOwnThresholds = async (
  tx: Tx,
  organisation: string,
): Promise<Partial<Record<MeasureKey, number>>> => {
  const rows = await tx
    .selectFrom('own_threshold')
    .select(['measure', 'value'])
    .where('organisation_id', '=', organisation)
    .where('value', 'is not', null)
    .execute();
  return Object.fromEntries(rows.map(({ measure, value }) => [measure, value]));
};

/** By a manager; null: no longer. */
export const watchThreshold = (
  tx: Tx,
  organisation: string,
  measure: MeasureKey,
  value: number | null,
): Promise<unknown> =>
  tx
    .insertInto('own_threshold')
    .values({ organisation_id: organisation, measure, value })
    .onConflict((on) => on.columns(['organisation_id', 'measure']).doUpdateSet({ value }))
    .execute();
