import type { Tx } from '../../platform/database/door.ts';
import type { Quarter, ReleasedText } from '../protocol/index.ts';
import type { JudgedText } from './result.ts';

type Place = { organisation: string; quarter: Quarter };

/** By their meaningless id, which is in no order of time. */
export const textsOf = async (tx: Tx, { organisation, quarter }: Place): Promise<JudgedText[]> => {
  const [texts, questions] = await Promise.all([
    tx
      .selectFrom('judged_text')
      .select(['id', 'bucket', 'kind', 'body', 'reply_to'])
      .where('organisation_id', '=', organisation)
      .where('quarter', '=', quarter)
      .orderBy('id')
      .execute(),
    tx
      .selectFrom('reply_question')
      .select(['id', 'text_id', 'words', 'sent', 'answer'])
      .where('organisation_id', '=', organisation)
      .where('quarter', '=', quarter)
      .orderBy('id')
      .execute(),
  ]);
  return texts.map(({ id, bucket, kind, body, reply_to }) => ({
    id,
    bucket,
    kind: kind === 'good' ? 'good' : 'better',
    text: body,
    replyTo: reply_to,
    questions: questions.filter(({ text_id }) => text_id === id),
  }));
};

export const insertTexts = async (
  tx: Tx,
  { organisation, quarter }: Place,
  texts: readonly ReleasedText[],
): Promise<void> => {
  if (texts.length === 0) return;
  await tx
    .insertInto('judged_text')
    .values(
      texts.map(({ id, bucket, kind, text, replyTo }) => ({
        organisation_id: organisation,
        quarter,
        id,
        bucket,
        kind,
        body: text,
        reply_to: replyTo ?? null,
      })),
    )
    .onConflict((on) => on.columns(['organisation_id', 'quarter', 'id']).doNothing())
    .execute();
};

export const insertQuestion = (
  tx: Tx,
  { organisation, quarter }: Place,
  { id, text, words, sealed }: { id: string; text: string; words: string; sealed: string },
): Promise<unknown> =>
  tx
    .insertInto('reply_question')
    .values({ organisation_id: organisation, quarter, id, text_id: text, words, sealed, sent: false })
    .execute();

export type Waiting = { quarter: Quarter; id: string; text: string; sealed: string };
export const questionsToSend = async (tx: Tx, organisation: string): Promise<Waiting[]> => {
  const rows = await tx
    .selectFrom('reply_question')
    .select(['quarter', 'id', 'text_id', 'sealed'])
    .where('organisation_id', '=', organisation)
    .where('sent', '=', false)
    .execute();
  return rows.map(({ quarter, id, text_id, sealed }) => ({
    quarter: quarter as Quarter,
    id,
    text: text_id,
    sealed,
  }));
};

/** Quarters in which somebody was asked something back. */
export const askedQuarters = async (tx: Tx, organisation: string): Promise<Quarter[]> => {
  const rows = await tx
    .selectFrom('reply_question')
    .select('quarter')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('sent', '=', true)
    .execute();
  return rows.map(({ quarter }) => quarter as Quarter);
};

export const changeQuestion = (
  tx: Tx,
  { organisation, quarter }: Place,
  id: string,
  change: { sent: true } | { answer: string },
): Promise<unknown> =>
  tx
    .updateTable('reply_question')
    .set(change)
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('id', '=', id)
    .execute();
