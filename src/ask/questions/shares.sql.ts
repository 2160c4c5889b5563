import { sql } from 'kysely';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Question, Share, ShareWhy } from './question.ts';

type Ids = Pick<Question, 'personId' | 'id'>;

/** Oldest first, those that were taken back too. Actor: the person. */
export const sharesOf = async (tx: Tx, person: string, question: string): Promise<Share[]> => {
  const rows = await tx
    .selectFrom('share')
    .select(['id', 'organisation_id', 'why', 'given_at', 'withdrawn_at'])
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('given_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    why: row.why as ShareWhy,
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }));
};

export const insertShare = (
  tx: Tx,
  { personId, id }: Ids,
  organisation: string,
  why: ShareWhy,
  now: Date,
): Promise<unknown> =>
  tx
    .insertInto('share')
    .values({
      person_id: personId,
      id: newId(),
      question_id: id,
      organisation_id: organisation,
      why,
      given_at: now,
      withdrawn_at: null,
    })
    .execute();

export const endShares = (tx: Tx, { personId, id }: Ids, organisation: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('share')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('question_id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('withdrawn_at', 'is', null)
    .execute();

/** What holds now, on the question itself: row-level security reads this array. */
export const setSharedWith = (
  tx: Tx,
  { personId, id }: Ids,
  organisations: readonly string[],
): Promise<unknown> =>
  tx
    .updateTable('question')
    .set({ shared_with: [...organisations] })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .execute();

/** On the organisation's own list of what was shared with it; a second time opens the line again. */
export const listShared = (
  tx: Tx,
  { personId, id }: Ids,
  organisation: string,
  now: Date,
): Promise<unknown> =>
  tx
    .insertInto('shared_question')
    .values({ organisation_id: organisation, person_id: personId, question_id: id, since: now, until: null })
    .onConflict((on) =>
      on.columns(['organisation_id', 'person_id', 'question_id']).doUpdateSet({ since: now, until: null }),
    )
    .execute();

export const unlistShared = (
  tx: Tx,
  { personId, id }: Ids,
  organisation: string,
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('shared_question')
    .set({ until: now })
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', personId)
    .where('question_id', '=', id)
    .execute();

/** Does this organisation still see another question of hers? */
export const sharesOther = async (tx: Tx, { personId, id }: Ids, organisation: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('question')
    .select('id')
    .where('person_id', '=', personId)
    .where('id', '<>', id)
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** One line of an organisation's list of questions shared with it. */
export type SharedLine = { personId: string; questionId: string; since: Date };

/** As a member: what is shared with her organisation now, newest first. */
export const sharedLines = async (tx: Tx, organisation: string, limit: number): Promise<SharedLine[]> => {
  const rows = await tx
    .selectFrom('shared_question')
    .select(['person_id', 'question_id', 'since'])
    .where('organisation_id', '=', organisation)
    .where('until', 'is', null)
    .orderBy('since', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, questionId: row.question_id, since: row.since }));
};
