import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { IndexCondition } from './customer-index.rules.ts';
import type { Place } from './level.ts';

export type MissingAsked = {
  quarter: Quarter;
  condition?: IndexCondition;
  place?: Place;
  limit: number;
};
export type MissingDelivery = {
  caseId: string;
  personId: string;
  title: string;
  startedOn: string;
  missing: IndexCondition[];
};

/** Deliveries that started in a quarter and miss a condition, oldest first. Of a location: all its teams. */
export const selectMissing = async (
  tx: Tx,
  organisation: string,
  { quarter, condition, place, limit }: MissingAsked,
  teams: readonly string[],
): Promise<MissingDelivery[]> => {
  let query = tx
    .selectFrom('case_fact')
    .innerJoin('customer_case', (on) =>
      on
        .onRef('customer_case.organisation_id', '=', 'case_fact.organisation_id')
        .onRef('customer_case.id', '=', 'case_fact.case_id'),
    )
    .select(['case_fact.case_id', 'person_id', 'title', 'started_on', 'missing'])
    .where('case_fact.organisation_id', '=', organisation)
    .where('started', '=', quarter)
    .where(sql<boolean>`missing <> '{}'`);
  if (condition) query = query.where(sql<boolean>`${condition} = any(missing)`);
  if (place?.scope === 'service') query = query.where('service', '=', place.id);
  if (place?.scope === 'team' || place?.scope === 'location')
    query = query.where('case_fact.team_id', 'in', teams.length > 0 ? [...teams] : ['']);
  const rows = await query.orderBy('started_on').orderBy('case_fact.case_id').limit(limit).execute();
  return rows.map(({ case_id, person_id, title, started_on, missing }) => ({
    caseId: case_id,
    personId: person_id,
    title,
    startedOn: started_on ?? '',
    missing: missing as IndexCondition[],
  }));
};
