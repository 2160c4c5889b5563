import type { CollectorTx } from '../database/collector-door.ts';
import type { Place } from '../opening/redemptions.sql.ts';

export type NewQuestion = { question: string; text: string; sealed: Buffer };

/** The key that came with a text, if it is shown at all. */
export const findReplyKey = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  text: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('opened_text')
    .select('reply_to')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('text_id', '=', text)
    .where('released', '=', true)
    .executeTakeFirst();
  return row?.reply_to ?? undefined;
};

/** Kept once: the same id again changes nothing. */
export const insertQuestion = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  { question, text, sealed }: NewQuestion,
  replyTo: string,
): Promise<void> => {
  await tx
    .insertInto('reply_question')
    .values({
      organisation_id: organisation,
      quarter,
      question_id: question,
      text_id: text,
      reply_to: replyTo,
      sealed,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'quarter', 'question_id']).doNothing())
    .execute();
};

/** Of those asked about a text; without this one, which may be sent once more. */
export const countQuestions = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  { text, question }: Pick<NewQuestion, 'text' | 'question'>,
): Promise<number> => {
  const row = await tx
    .selectFrom('reply_question')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('text_id', '=', text)
    .where('question_id', '<>', question)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
};

/** What waits for the holder of this key. */
export const waitingFor = (
  tx: CollectorTx,
  organisation: string,
  key: string,
): Promise<{ question: string; sealed: Buffer; answer: string | null }[]> =>
  tx
    .selectFrom('reply_question')
    .select(['question_id as question', 'sealed', 'answer'])
    .where('organisation_id', '=', organisation)
    .where('reply_to', '=', key)
    .orderBy('question_id')
    .execute();

/** @returns false when that key has no such question */
export const keepAnswer = async (
  tx: CollectorTx,
  organisation: string,
  key: string,
  question: string,
  answer: string,
): Promise<boolean> => {
  const rows = await tx
    .updateTable('reply_question')
    .set({ answer })
    .where('organisation_id', '=', organisation)
    .where('reply_to', '=', key)
    .where('question_id', '=', question)
    .returning('question_id')
    .execute();
  return rows.length > 0;
};

export const readReplies = (
  tx: CollectorTx,
  { organisation, quarter }: Place,
): Promise<{ question: string; text: string }[]> =>
  tx
    .selectFrom('reply_question')
    .select(['question_id as question', 'answer as text'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('answer', 'is not', null)
    .orderBy('question_id')
    .execute() as Promise<{ question: string; text: string }[]>;

/** The name under which it asks. */
export const nameOf = async (tx: CollectorTx, organisation: string): Promise<string> => {
  const row = await tx
    .selectFrom('attestor')
    .select('name')
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row?.name ?? '';
};
