import type { Tx } from '../../platform/database/door.ts';

/** How many open cases each member has now. Actor: of the organisation; a customer sees her own alone. */
export const countOpenCases = async (tx: Tx, organisation: string): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('customer_case')
    .select((row) => ['contact_id', row.fn.countAll<number>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('closed_at', 'is', null)
    .groupBy('contact_id')
    .execute();
  return new Map(rows.map((row) => [row.contact_id, row.n]));
};

/** As counted last: what a customer who chooses may know, a number alone. */
export const loadsKnown = async (tx: Tx, organisation: string): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('member_load')
    .select(['member_id', 'open_cases'])
    .where('organisation_id', '=', organisation)
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.open_cases]));
};

/** Written by the job that sweeps; values computed before. */
export const keepLoads = async (
  tx: Tx,
  organisation: string,
  loads: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> => {
  if (loads.size === 0) return;
  const rows = [...loads].map(([member_id, open_cases]) => ({
    organisation_id: organisation,
    member_id,
    open_cases,
    counted_at: now,
  }));
  await tx
    .insertInto('member_load')
    .values(rows)
    .onConflict((on) =>
      on.columns(['organisation_id', 'member_id']).doUpdateSet((row) => ({
        open_cases: row.ref('excluded.open_cases'),
        counted_at: row.ref('excluded.counted_at'),
      })),
    )
    .execute();
};

export const countOpenOf = async (tx: Tx, organisation: string, member: string): Promise<number> => {
  const { n } = await tx
    .selectFrom('customer_case')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('contact_id', '=', member)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
};
