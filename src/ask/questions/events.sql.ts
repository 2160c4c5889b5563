import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { EventData, EventKind, QuestionEvent } from './question.ts';

export type NewEvent = { person: string; question: string; kind: EventKind; data?: EventData };

/** Writes what was done or seen, in the transaction of the act itself. */
export const addEvent = async (
  tx: Tx,
  { person, question, kind, data = {} }: NewEvent,
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('question_event')
    .values({
      person_id: person,
      id: newId(),
      question_id: question,
      at: now,
      kind,
      data: JSON.stringify(data),
    })
    .execute();
};

const eventsOf = madeOnce((tx, person: string, question: string) =>
  tx
    .selectFrom('question_event')
    .select(['id', 'at', 'kind', 'data'])
    .where('person_id', '=', person)
    .where('question_id', '=', question)
    .orderBy('at'),
);

/** Oldest first. */
export const questionEvents = async (tx: Tx, person: string, question: string): Promise<QuestionEvent[]> => {
  const rows = await eventsOf(tx, person, question);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind as EventKind,
    data: row.data as EventData,
  }));
};
