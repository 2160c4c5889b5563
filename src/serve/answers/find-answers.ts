import type { Need } from '../../ask/matching/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import type { FoundAnswer } from './answer-index.ts';
import { addGapNotes, addNotes } from './counts.sql.ts';
import { freshAnswers, freshNotes } from './fresh-answers.ts';
import { intentsOf } from './intents.rules.ts';

/** As many as stand beside a question: never in the way of the offers. */
export const MOST_BESIDE = 3;
const MOST_FOUND = 12;

export const monthOf = (now: Date): string => dayOf(now).slice(0, 7);

type Sought = { text: string; need?: Need | undefined; language: Language; now: Date };

/**
 * The answers that fit a question, three at most, none when none does. What was shown, and what was missed, is counted
 * without a trace of who asked.
 */
export const answersBeside = async (tx: Tx, sought: Sought): Promise<FoundAnswer[]> => {
  const found = await find(tx, sought, MOST_BESIDE);
  await count(tx, found, sought.now);
  return found.answers;
};

/** The same for who searches by herself. */
export const searchAnswers = async (tx: Tx, sought: Sought): Promise<FoundAnswer[]> => {
  const found = await find(tx, sought, MOST_FOUND);
  await count(tx, found, sought.now);
  return found.answers;
};

/** For a colleague: what a customer may be told or sent, and notes for colleagues only. Nothing is counted. */
export const answersForStaff = async (
  tx: Tx,
  organisation: string,
  sought: Sought,
): Promise<{ answers: FoundAnswer[]; notes: FoundAnswer[] }> => {
  const { answers } = await find(tx, sought, MOST_BESIDE);
  const index = await freshNotes(tx, organisation);
  const asked = index.lay.asked(sought.text, sought.need);
  const notes = index.find(
    { ...asked, intents: intentsOf(sought.text) },
    { today: dayOf(sought.now), language: sought.language, limit: MOST_BESIDE },
  );
  return { answers, notes };
};

type Found = { answers: FoundAnswer[]; about: string[] };

const find = async (tx: Tx, { text, need, language, now }: Sought, limit: number): Promise<Found> => {
  const index = await freshAnswers(tx);
  const asked = index.lay.asked(text, need);
  const wanted = { today: dayOf(now), language, limit };
  const answers = index.find({ ...asked, intents: intentsOf(text) }, wanted);
  return { answers, about: asked.about.map(({ concept }) => concept) };
};

const count = async (tx: Tx, { answers, about }: Found, now: Date): Promise<void> => {
  const month = monthOf(now);
  await addNotes(
    tx,
    answers.map(({ organisationId, id }) => ({
      organisation: organisationId,
      answer: id,
      what: 'shown' as const,
    })),
    month,
  );
  if (answers.length === 0) await addGapNotes(tx, [about[0] ?? ''], month);
};
