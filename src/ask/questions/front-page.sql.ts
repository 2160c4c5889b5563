import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

export type Host = {
  id: string;
  name: string;
  pronoun: 'zij' | 'hij' | 'die';
  portrait: string;
  phone: string | null;
  hasStandIn: boolean;
  /** people who came to her with a question in this calendar month */
  cameThisMonth: number;
};

/** The host of the desk to whom most people came this month; undefined when the desk has no host. */
export const busiestHost = async (tx: Tx, desk: string, now: Date): Promise<Host | undefined> => {
  const came = sql<number>`count(distinct c.person_id)::int`;
  const row = await tx
    .selectFrom('member as m')
    .leftJoin('customer_case as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'm.organisation_id')
        .onRef('c.contact_id', '=', 'm.id')
        .on('c.organisation_id', '=', desk)
        .on('c.opened_at', '>=', monthOf(now)),
    )
    .select(['m.id', 'm.name', 'm.pronoun', 'm.portrait', 'm.phone', 'm.stand_in_id', came.as('came')])
    .where('m.organisation_id', '=', desk)
    .where('m.active', '=', true)
    .where('m.roles', '@>', sql<string[]>`array['host']`)
    .groupBy(['m.organisation_id', 'm.id'])
    .orderBy('came', 'desc')
    .orderBy('m.name')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      pronoun: row.pronoun as Host['pronoun'],
      portrait: row.portrait,
      phone: row.phone,
      hasStandIn: row.stand_in_id !== null,
      cameThisMonth: row.came,
    }
  );
};

const monthOf = (now: Date) =>
  sql<Date>`date_trunc('month', ${now}::timestamptz at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'`;

export const countOffers = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('published_offer')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
};
