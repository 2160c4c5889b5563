import { sql } from 'kysely';
import { newIdInTime } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import { type Addition, DONE, type VocabularyEvent } from './addition.ts';

const additionOf = (row: Tables['vocabulary_addition']): Addition => ({
  id: row.id,
  phrase: row.phrase,
  concept: row.concept,
  strong: row.strong,
  active: row.active,
  version: row.version,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
});

/**
 * Says whether additions changed since: each change adds one, and none is ever deleted. Unlike the latest number it
 * can't miss a change that became visible late.
 */
export const vocabularyState = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('vocabulary_addition')
    .select(sql<number>`coalesce(sum(version), 0)::integer`.as('state'))
    .executeTakeFirstOrThrow();
  return row.state;
};

export const activeAdditions = async (tx: Tx): Promise<Addition[]> => {
  const rows = await tx
    .selectFrom('vocabulary_addition')
    .selectAll()
    .where('active', '=', true)
    .orderBy('id')
    .execute();
  return rows.map(additionOf);
};

/** Latest change first; those taken back too. */
export const listAdditions = async (tx: Tx, limit: number): Promise<Addition[]> => {
  const rows = await tx
    .selectFrom('vocabulary_addition')
    .selectAll()
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(additionOf);
};

/** Locked, so that two who change it at the same moment each make a version. */
export const additionForUpdate = async (
  tx: Tx,
  of: { id: string } | { phrase: string; concept: string },
): Promise<Addition | undefined> => {
  const all = tx.selectFrom('vocabulary_addition').selectAll();
  const row = await ('id' in of
    ? all.where('id', '=', of.id)
    : all.where('phrase', '=', of.phrase).where('concept', '=', of.concept)
  )
    .forUpdate()
    .executeTakeFirst();
  return row && additionOf(row);
};

/** @returns false when somebody added the very same at the same moment */
export const putAddition = async (tx: Tx, addition: Addition): Promise<boolean> => {
  const what = {
    strong: addition.strong,
    active: addition.active,
    version: addition.version,
    changed_by: addition.changedBy,
    changed_at: addition.changedAt,
  };
  const { id, phrase, concept, version } = addition;
  if (version > 1) {
    await tx.updateTable('vocabulary_addition').set(what).where('id', '=', id).execute();
    return true;
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('vocabulary_addition')
    .values({ id, phrase, concept, ...what })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const addVocabularyEvent = (
  tx: Tx,
  event: VocabularyEvent & { version: number | null },
): Promise<unknown> =>
  tx
    .insertInto('vocabulary_event')
    .values({ id: newIdInTime(), ...event })
    .execute();

export const listVocabularyEvents = async (tx: Tx, limit: number): Promise<VocabularyEvent[]> => {
  const rows = await tx
    .selectFrom('vocabulary_event')
    .select(['at', 'who', 'what', 'phrase', 'concept', 'strong'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap((row) => {
    const what = DONE.find((one) => one === row.what);
    return what ? [{ ...row, what }] : [];
  });
};
