import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

/** Care of one person by one team for one offer, how often it was done. */
export type CareOf = { person: string; team: string | null; offer: string | null; done: number };
type Days = { from: string; until: string };

/** Care that was given or is planned from one day up to another, as a job. */
export const careIn = async (tx: Tx, organisation: string, { from, until }: Days): Promise<CareOf[]> => {
  const { rows } = await sql<CareOf>`
    select d.person_id as person, c.team_id as team, d.offer_id as offer,
      count(*) filter (where d.state = 'done') as done
    from delivery d join customer_case c on c.organisation_id = d.organisation_id and c.id = d.case_id
    where d.organisation_id = ${organisation} and d.state <> 'cancelled' and d.day >= ${from} and d.day < ${until}
    group by d.person_id, c.team_id, d.offer_id`.execute(tx);
  return rows;
};

/** Who was written down twice: the one that went behind → the one before it. */
export const mergedInto = async (
  tx: Tx,
  organisation: string,
  persons?: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .selectFrom('card_merge')
    .select(['person_id', 'into_person_id'])
    .where('organisation_id', '=', organisation)
    .where('undone_at', 'is', null)
    .$if(persons !== undefined, (query) => query.where('person_id', 'in', persons ?? []))
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.into_person_id]));
};
