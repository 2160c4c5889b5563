import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { type Quarter, quarterOf } from '../protocol/index.ts';
import type { CaseFacts } from './case-facts.rules.ts';
import type { TallyLine } from './tally.rules.ts';

/** Two counts of one organisation at the same time would take away the same facts twice: the second waits. */
const COUNTING = 36;
export const holdCounting = async (tx: Tx, organisation: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, ${COUNTING}))`.execute(tx);
};

type Kept = Pick<CaseFacts, 'team' | 'service' | 'lines'>;

/** What was last counted of these cases. */
export const keptFacts = async (
  tx: Tx,
  organisation: string,
  cases: readonly string[],
): Promise<Map<string, Kept>> => {
  if (cases.length === 0) return new Map();
  const rows = await tx
    .selectFrom('case_fact')
    .select(['case_id', 'facts'])
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...cases])
    .execute();
  return new Map(rows.map(({ case_id, facts }) => [case_id, JSON.parse(facts) as Kept]));
};

/** Cases that count differently from today on, though nothing happened in them. */
export const ripeCases = async (
  tx: Tx,
  organisation: string,
  today: string,
  most: number,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('case_fact')
    .select('case_id')
    .where('organisation_id', '=', organisation)
    .where('ripens_on', '<=', today)
    .limit(most)
    .execute();
  return rows.map(({ case_id }) => case_id);
};

export const putFacts = async (
  tx: Tx,
  organisation: string,
  facts: ReadonlyMap<string, CaseFacts>,
): Promise<void> => {
  if (facts.size === 0) return;
  await tx
    .insertInto('case_fact')
    .values(
      [...facts].map(([id, { team, service, lines, startedOn, missing, ripensOn }]) => ({
        organisation_id: organisation,
        case_id: id,
        facts: JSON.stringify({ team, service, lines } satisfies Kept),
        started: startedOn === null ? null : quarterOf(startedOn),
        started_on: startedOn,
        team_id: team,
        service,
        missing: [...missing],
        ripens_on: ripensOn,
      })),
    )
    .onConflict((on) =>
      on.columns(['organisation_id', 'case_id']).doUpdateSet((row) => ({
        facts: row.ref('excluded.facts'),
        started: row.ref('excluded.started'),
        started_on: row.ref('excluded.started_on'),
        team_id: row.ref('excluded.team_id'),
        service: row.ref('excluded.service'),
        missing: row.ref('excluded.missing'),
        ripens_on: row.ref('excluded.ripens_on'),
      })),
    )
    .execute();
};

export const dropFacts = async (tx: Tx, organisation: string, cases: readonly string[]): Promise<void> => {
  if (cases.length === 0) return;
  await tx
    .deleteFrom('case_fact')
    .where('organisation_id', '=', organisation)
    .where('case_id', 'in', [...cases])
    .execute();
};

export const addTallies = async (
  tx: Tx,
  organisation: string,
  change: readonly TallyLine[],
): Promise<void> => {
  if (change.length === 0) return;
  await tx
    .insertInto('measure_tally')
    .values(
      change.map(({ quarter, scope, id, measure, n, total }) => ({
        organisation_id: organisation,
        quarter,
        scope,
        place_id: id,
        measure,
        n,
        total,
      })),
    )
    .onConflict((on) =>
      on.columns(['organisation_id', 'quarter', 'scope', 'place_id', 'measure']).doUpdateSet((row) => ({
        n: sql`measure_tally.n + ${row.ref('excluded.n')}`,
        total: sql`measure_tally.total + ${row.ref('excluded.total')}`,
      })),
    )
    .execute();
};

/** The sums of some quarters, or of all, and of one place, or of all; without what came to nothing. In order. */
export const talliesOf = async (
  tx: Tx,
  organisation: string,
  quarters?: readonly Quarter[],
  place?: Pick<TallyLine, 'scope' | 'id'>,
): Promise<TallyLine[]> => {
  let query = tx
    .selectFrom('measure_tally')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('n', '<>', 0);
  if (quarters) query = query.where('quarter', 'in', [...quarters]);
  if (place) query = query.where('scope', '=', place.scope).where('place_id', '=', place.id);
  const rows = await query.execute();
  const lines = rows.map(
    ({ quarter, scope, place_id, measure, n, total }): TallyLine => ({
      quarter,
      scope: scope as TallyLine['scope'],
      id: place_id,
      measure,
      n,
      total,
    }),
  );
  const key = ({ quarter, scope, id, measure }: TallyLine): string => `${quarter}|${scope}|${id}|${measure}`;
  return lines.sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** Quarters in which anything was counted. */
export const talliedQuarters = async (tx: Tx, organisation: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('measure_tally')
    .select('quarter')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('scope', '=', 'organisation')
    .where('n', '<>', 0)
    .execute();
  return rows.map(({ quarter }) => quarter);
};
