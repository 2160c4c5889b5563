import type { Tx } from '../../platform/database/door.ts';
import { knownTowns, noteUnknownWords, understand } from '../matching/index.ts';
import { addEvent } from './events.sql.ts';
import type { Question } from './question.ts';
import { updateReading } from './questions.sql.ts';
import { reread } from './reread.rules.ts';
import { titleOf } from './title.rules.ts';
import type { Understood } from './understood.rules.ts';
import { changedFields } from './understood-form.rules.ts';

/** The person says: this is what I meant. From now on we search with it. */
export const confirmUnderstood = async (
  tx: Tx,
  question: Question,
  understood: Understood,
  now: Date,
): Promise<void> => {
  await updateReading(tx, question, { ...understood, confirmedAt: now }, now);
  const changed = changedFields(question.need, understood.need).join(' ');
  await addEvent(
    tx,
    { person: question.personId, question: question.id, kind: 'confirmed', data: { changed } },
    now,
  );
};

/** She looks what a correction changes: it is kept, and confirmed only when she says so. */
export const tryUnderstood = async (
  tx: Tx,
  question: Question,
  understood: Understood,
  now: Date,
): Promise<void> => {
  await updateReading(tx, question, { ...understood, confirmedAt: question.needConfirmedAt }, now);
};

/** Other words: read again, named again, and to be confirmed again. The same words change nothing. */
export const changeText = async (tx: Tx, question: Question, text: string, now: Date): Promise<void> => {
  if (text === question.text) return;
  const need = reread(question.need, understand(text, await knownTowns(tx), now));
  const reading = { text, title: titleOf(text), forWhom: need.forWhom, need, confirmedAt: null };
  const names = [question.forName ?? ''];
  await noteUnknownWords(tx, { person: question.personId, text, before: question.text, names });
  await updateReading(tx, question, reading, now);
  await addEvent(tx, { person: question.personId, question: question.id, kind: 'changed' }, now);
};
