import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Need, needSchema } from '../matching/index.ts';
import type { Channel, ForWhom, Question, QuestionState } from './question.ts';

const asQuestion = (row: Tables['question']): Question => ({
  personId: row.person_id,
  id: row.id,
  text: row.text,
  title: row.title,
  forWhom: row.for_whom as ForWhom,
  forName: row.for_name,
  need: needSchema.parse(row.need),
  needConfirmedAt: row.need_confirmed_at,
  state: row.state as QuestionState,
  channel: row.channel as Channel,
  askedAt: row.asked_at,
  changedAt: row.changed_at,
  followsId: row.follows_id,
  sharedWith: row.shared_with,
});

export const insertQuestion = (tx: Tx, q: Question): Promise<unknown> =>
  tx
    .insertInto('question')
    .values({
      person_id: q.personId,
      id: q.id,
      text: q.text,
      title: q.title,
      for_whom: q.forWhom,
      for_name: q.forName,
      need: JSON.stringify(q.need),
      need_confirmed_at: q.needConfirmedAt,
      state: q.state,
      channel: q.channel,
      asked_at: q.askedAt,
      changed_at: q.changedAt,
      follows_id: q.followsId,
      shared_with: q.sharedWith,
    })
    .execute();

const oneOfHers = madeOnce((tx, person: string, id: string) =>
  tx.selectFrom('question').selectAll().where('person_id', '=', person).where('id', '=', id),
);

export const findQuestion = async (tx: Tx, person: string, id: string): Promise<Question | undefined> => {
  if (!isId(id)) return undefined;
  const [row] = await oneOfHers(tx, person, id);
  return row && asQuestion(row);
};

/** Newest first. */
export const questionsOf = async (tx: Tx, person: string): Promise<Question[]> => {
  const rows = await tx
    .selectFrom('question')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('asked_at', 'desc')
    .execute();
  return rows.map(asQuestion);
};

/** As a member sees it: only while the person shares it with her organisation. */
export const findSharedQuestion = async (
  tx: Tx,
  organisation: string,
  person: string,
  question: string,
): Promise<Question | undefined> => {
  if (!isId(person) || !isId(question)) return undefined;
  const row = await tx
    .selectFrom('question')
    .selectAll()
    .where('person_id', '=', person)
    .where('id', '=', question)
    .where('shared_with', '@>', sql<string[]>`array[${organisation}]::uuid[]`)
    .executeTakeFirst();
  // With whom else she shares it, and which question came before, is not this organisation's to know.
  return row && { ...asQuestion(row), sharedWith: [organisation], followsId: null };
};

export type Reading = {
  text?: string;
  title?: string;
  forWhom?: ForWhom;
  forName?: string | null;
  need: Need;
  confirmedAt: Date | null;
};

/** Keeps a new reading of a question; a state past 'understood' stays as it is. */
export const updateReading = (tx: Tx, question: Question, reading: Reading, now: Date): Promise<unknown> => {
  const open = question.state === 'asked' || question.state === 'understood';
  return tx
    .updateTable('question')
    .set({
      need: JSON.stringify(reading.need),
      need_confirmed_at: reading.confirmedAt,
      changed_at: now,
      ...(open ? { state: reading.confirmedAt ? 'understood' : 'asked' } : {}),
      ...(reading.text === undefined ? {} : { text: reading.text }),
      ...(reading.title === undefined ? {} : { title: reading.title }),
      ...(reading.forWhom === undefined ? {} : { for_whom: reading.forWhom }),
      ...(reading.forName === undefined ? {} : { for_name: reading.forName }),
    })
    .where('person_id', '=', question.personId)
    .where('id', '=', question.id)
    .execute();
};

/** Actor: the person. Takes the question, or its two ids. */
export const setQuestionState = (
  tx: Tx,
  question: Pick<Question, 'personId' | 'id'>,
  state: QuestionState,
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('question')
    .set({ state, changed_at: now })
    .where('person_id', '=', question.personId)
    .where('id', '=', question.id)
    .execute();
