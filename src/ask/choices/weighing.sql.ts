import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Feeling } from '../../ui/index.ts';
import type { Choice, Feelings, SeenOffer, Weights } from './choice.ts';
import { fromColumn } from './choices.sql.ts';

/** All that one person laid, felt, saw and chose for one question. */
export type Weighing = { weights: Weights; feelings: Feelings; seen: SeenOffer[]; choices: Choice[] };

type Row = {
  weights: Record<string, NonNullable<Weights['product']>>;
  feelings: Record<string, Feeling>;
  seen: (Omit<SeenOffer, 'firstSeenAt' | 'lastSeenAt'> & { firstSeenAt: string; lastSeenAt: string })[];
  choices: (Omit<Choice, 'chosenAt'> & { chosenAt: string })[];
};

/** In one statement: the comparison is looked at most of all pages, and each statement is a journey of its own. */
export const weighingOf = async (
  tx: Tx,
  { person, question }: { person: string; question: string },
): Promise<Weighing> => {
  const { rows } = await sql<Row>`select
    (select coalesce(jsonb_object_agg(criterion, stones), '{}') from weight where person_id = ${person} and question_id = ${question}) as weights,
    (select coalesce(jsonb_object_agg(offer_id, mark), '{}') from feeling where person_id = ${person} and question_id = ${question}) as feelings,
    (select coalesce(jsonb_agg(jsonb_build_object('offerId', offer_id, 'place', place, 'firstSeenAt', first_seen_at, 'lastSeenAt', last_seen_at)
      order by first_seen_at, place), '[]') from seen_offer where person_id = ${person} and question_id = ${question}) as seen,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'personId', person_id, 'questionId', question_id, 'kind', kind,
      'organisationId', organisation_id, 'offerId', offer_id, 'proposalId', proposal_id, 'reason', reason, 'chosenBy', chosen_by, 'chosenAt', chosen_at)
      order by chosen_at), '[]') from choice where person_id = ${person} and question_id = ${question}) as choices`.execute(
    tx,
  );
  const row = rows[0] ?? { weights: {}, feelings: {}, seen: [], choices: [] };
  return {
    weights: Object.fromEntries(
      Object.entries(row.weights).map(([key, stones]) => [fromColumn(key), stones]),
    ),
    feelings: new Map(Object.entries(row.feelings)),
    seen: row.seen.map((one) => ({
      ...one,
      firstSeenAt: new Date(one.firstSeenAt),
      lastSeenAt: new Date(one.lastSeenAt),
    })),
    choices: row.choices.map((one) => ({ ...one, chosenAt: new Date(one.chosenAt) })),
  };
};
