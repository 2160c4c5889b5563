import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import {
  ANSWER_STATES,
  type Answer,
  type AnswerContent,
  type AnswerVersion,
  VERSION_KINDS,
  type VersionKind,
} from './answer.ts';

const toAnswer = (row: Tables['answer']): Answer => ({
  organisationId: row.organisation_id,
  id: row.id,
  slug: row.slug,
  state: ANSWER_STATES.find((one) => one === row.state) ?? 'draft',
  version: row.version,
  content: row.content as AnswerContent,
  ownerId: row.owner_id,
  reviewOn: row.review_on,
  reviewedOn: row.reviewed_on,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
});

/** All of an organisation, latest change first: a few hundred. */
export const listAnswers = async (tx: Tx, organisation: string): Promise<Answer[]> => {
  const rows = await tx
    .selectFrom('answer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toAnswer);
};

export const findAnswer = async (tx: Tx, organisation: string, id: string): Promise<Answer | undefined> => {
  const row = await tx
    .selectFrom('answer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAnswer(row);
};

/** Locked, so that two who change it at the same moment each see what the other did. */
export const lockAnswer = async (tx: Tx, organisation: string, id: string): Promise<Answer | undefined> => {
  const row = await tx
    .selectFrom('answer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toAnswer(row);
};

export const putAnswer = (tx: Tx, answer: Answer): Promise<unknown> => {
  const what = {
    state: answer.state,
    version: answer.version,
    content: JSON.stringify(answer.content),
    owner_id: answer.ownerId,
    review_on: answer.reviewOn,
    reviewed_on: answer.reviewedOn,
    changed_at: answer.changedAt,
    changed_by: answer.changedBy,
  };
  return tx
    .insertInto('answer')
    .values({ organisation_id: answer.organisationId, id: answer.id, slug: answer.slug, ...what })
    .onConflict((on) => on.columns(['organisation_id', 'id']).doUpdateSet(what))
    .execute();
};

/** After the row of the answer is locked or new: numbers follow each other. */
export const addVersion = async (
  tx: Tx,
  answer: Answer,
  what: VersionKind,
  by: string | null,
): Promise<void> => {
  const last = await tx
    .selectFrom('answer_version')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('organisation_id', '=', answer.organisationId)
    .where('answer_id', '=', answer.id)
    .executeTakeFirst();
  await tx
    .insertInto('answer_version')
    .values({
      organisation_id: answer.organisationId,
      answer_id: answer.id,
      number: (last?.number ?? 0) + 1,
      what,
      content: JSON.stringify(answer.content),
      at: answer.changedAt,
      by_member: by,
    })
    .execute();
};

/** Latest first. */
export const versionsOf = async (tx: Tx, organisation: string, id: string): Promise<AnswerVersion[]> => {
  const rows = await tx
    .selectFrom('answer_version')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('answer_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    what: VERSION_KINDS.find((one) => one === row.what) ?? 'changed',
    content: row.content as AnswerContent,
    at: row.at,
    by: row.by_member,
  }));
};
