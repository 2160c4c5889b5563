import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { endChoice } from '../../serve/cases/index.ts';
import {
  addEvent,
  findQuestion,
  type Question,
  setQuestionState,
  sharesOf,
  withdrawShare,
} from '../questions/index.ts';
import type { Choice, Chooser } from './choice.ts';
import { choicesOf, insertChoice } from './choices.sql.ts';
import { currentChoice } from './current-choice.rules.ts';

type Ending = 'decline' | 'switch' | 'stop';
const WHY = { decline: 'declined', switch: 'switched', stop: 'stopped' } as const;

/**
 * Takes the question back from whom it was given to by choosing, so that only who is chosen now sees it.
 * What she shared herself, and the desk, stay as they are.
 */
export const withdrawChosen = async (tx: Tx, question: Question, now: Date): Promise<Question> => {
  const shares = await sharesOf(tx, question.personId, question.id);
  let left = question;
  for (const { organisationId } of shares.filter((one) => one.why === 'choice' && !one.withdrawnAt))
    left = await withdrawShare(tx, left, organisationId, now);
  return left;
};

/** Ends what was chosen: planned care is cancelled, the proof closed and the question taken back, in the same transaction. */
export const endCurrent = async (
  tx: Tx,
  end: Chooser & {
    question: Question;
    current: Choice | undefined;
    kind: Ending;
    reason?: string | undefined;
  },
  now: Date,
): Promise<Question> => {
  const { question, current, kind } = end;
  await endChoice(tx, { person: question.personId, question: question.id, why: WHY[kind] }, now);
  await insertChoice(tx, {
    id: newId(),
    personId: question.personId,
    questionId: question.id,
    kind,
    organisationId: current?.organisationId ?? null,
    offerId: kind === 'stop' ? null : (current?.offerId ?? null),
    proposalId: null,
    reason: end.reason || null,
    chosenBy: end.by,
    chosenAt: now,
    optionsSeen: 0,
    priceKnown: false,
    sharedWith: current?.organisationId ? [current.organisationId] : [],
  });
  const data = {
    organisation: current?.organisationId ?? null,
    offer: current?.offerId ?? null,
    reason: end.reason || null,
    helper: end.helper ?? null,
  };
  await addEvent(tx, { person: question.personId, question: question.id, kind: WHY[kind], data }, now);
  return withdrawChosen(tx, question, now);
};

export type EndInput = Chooser & { person: string; question: string; reason?: string | undefined };

/** She no longer wants what she chose; the other options are open again. Nothing to end is no error. */
export const declineChoice = async (tx: Tx, input: EndInput, now: Date): Promise<'done' | 'gone'> => {
  const question = await findQuestion(tx, input.person, input.question);
  if (!question) return 'gone';
  const current = currentChoice(await choicesOf(tx, input));
  if (current) {
    const left = await endCurrent(
      tx,
      { question, current, kind: 'decline', by: input.by, helper: input.helper, reason: input.reason },
      now,
    );
    await setQuestionState(tx, left, 'understood', now);
  }
  return 'done';
};

/** She needs nothing more. Possible from every state, in one step, without a reason. */
export const stopQuestion = async (tx: Tx, input: EndInput, now: Date): Promise<'done' | 'gone'> => {
  const question = await findQuestion(tx, input.person, input.question);
  if (!question) return 'gone';
  if (question.state === 'stopped') return 'done';
  const current = currentChoice(await choicesOf(tx, input));
  const left = await endCurrent(
    tx,
    { question, current, kind: 'stop', by: input.by, helper: input.helper, reason: input.reason },
    now,
  );
  await setQuestionState(tx, left, 'stopped', now);
  return 'done';
};
