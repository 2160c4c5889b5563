import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';

/** Of which services customers may judge in a quarter, and how many were expected; null: care of no known service. */
export type ExpectedOf = {
  quarter: Quarter;
  service: string | null;
  label: string | null;
  expected: number;
};

/** Of one quarter or of all, the largest service first. Actor: a member or a job of that organisation. */
export const expectedIn = async (tx: Tx, organisation: string, quarter?: Quarter): Promise<ExpectedOf[]> => {
  let query = tx
    .selectFrom('verdict_bucket')
    .select((eb) => [
      'quarter',
      'service',
      eb.fn.max('service_label').as('label'),
      eb.fn.sum<string>('expected').as('expected'),
    ])
    .where('organisation_id', '=', organisation)
    .groupBy(['quarter', 'service'])
    .orderBy('quarter')
    .orderBy('expected', 'desc')
    .orderBy('service');
  if (quarter) query = query.where('quarter', '=', quarter);
  const rows = await query.execute();
  return rows.map(({ quarter, service, label, expected }) => ({
    quarter: quarter as Quarter,
    service,
    label,
    expected: Number(expected),
  }));
};
