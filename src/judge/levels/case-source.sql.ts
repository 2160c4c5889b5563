import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Choosing } from './customer-index.rules.ts';

export type OwnCase = {
  id: string;
  personId: string;
  questionId: string;
  kind: string;
  team: string | null;
  offer: string | null;
  openedAt: Date;
};

/** All cases of who has one of these: whether somebody came back shows in another case. */
export const casesAround = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<OwnCase[]> => {
  const { rows } = await sql<OwnCase>`
    select k.id, k.person_id as "personId", k.question_id as "questionId", k.kind, k.team_id as team, k.offer_id as offer,
      k.opened_at as "openedAt"
    from customer_case k
    where k.organisation_id = ${organisation} and k.person_id = any(array(
      select o.person_id from customer_case o where o.organisation_id = ${organisation} and o.id = any(${cases}::uuid[])))
    order by k.opened_at, k.id`.execute(tx);
  return rows;
};

/** Cases from the last id to the first, so many at a time: for counting all of them again. */
export const casesBefore = async (
  tx: Tx,
  organisation: string,
  before: string | undefined,
  most: number,
): Promise<string[]> => {
  let query = tx.selectFrom('customer_case').select('id').where('organisation_id', '=', organisation);
  if (before) query = query.where('id', '<', before);
  return (await query.orderBy('id', 'desc').limit(most).execute()).map(({ id }) => id);
};

/** Was every case counted once? The one with the first id is the last of such a count, also of one that broke off. */
export const allCountedOnce = async (tx: Tx, organisation: string): Promise<boolean> => {
  const first = await tx
    .selectFrom('customer_case')
    .leftJoin('case_fact', (on) =>
      on
        .onRef('case_fact.organisation_id', '=', 'customer_case.organisation_id')
        .onRef('case_fact.case_id', '=', 'customer_case.id'),
    )
    .select('case_fact.case_id')
    .where('customer_case.organisation_id', '=', organisation)
    .orderBy('customer_case.id')
    .limit(1)
    .executeTakeFirst();
  return first === undefined || first.case_id !== null;
};

/** The day on which care was first given, in each of these cases where it was. */
export const firstDays = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('delivery')
    .select((eb) => ['case_id', eb.fn.min('day').as('day')])
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...cases])
    .where('state', '=', 'done')
    .groupBy('case_id')
    .execute();
  return new Map(rows.map(({ case_id, day }) => [case_id, day]));
};

/** As it was written on the case when she chose. */
export const choosingOfCases = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<Map<string, Choosing>> => {
  const rows = await tx
    .selectFrom('case_event')
    .select(['case_id', 'data'])
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...cases])
    .where('kind', '=', 'chosen')
    .execute();
  return new Map(
    rows.flatMap(({ case_id, data }) => {
      const { seen } = data as { seen?: Choosing };
      return seen ? [[case_id, seen] as const] : [];
    }),
  );
};

/** Of cases from before that: her own choice, as far as she shared it and still has it. By person, question and offer. */
export const choosingOfPersons = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, Choosing>> => {
  if (persons.length === 0) return new Map();
  const { rows } = await sql<Choosing & { key: string }>`
    select c.person_id || '/' || c.question_id || '/' || c.offer_id as key, c.options_seen as options,
      c.price_known as price, coalesce(c.reason, '') <> '' as reason, c.chosen_by as by
    from choice c
    where c.shared_with @> array[${organisation}]::uuid[] and c.person_id = any(${persons}::uuid[])
      and c.kind = 'choose' and c.organisation_id = ${organisation}
    order by c.chosen_at`.execute(tx);
  return new Map(rows.map(({ key, ...choosing }) => [key, choosing]));
};
