import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { deskAfterNoChoice } from '../../serve/cases/index.ts';
import { addEvent, findQuestion, setQuestionState } from '../questions/index.ts';
import type { Chooser } from './choice.ts';
import { insertChoice, seenOffers } from './choices.sql.ts';

/** Not choosing is a choice: 'none of these' (look further), 'first talk', 'do nothing' (rest). */
export type NotNow = 'none' | 'talk' | 'nothing';
const STATE = { none: 'understood', talk: 'talking', nothing: 'resting' } as const;

export const chooseNothing = async (
  tx: Tx,
  input: Chooser & { person: string; question: string; kind: NotNow; reason?: string | undefined },
  now: Date,
): Promise<'done' | 'gone'> => {
  const question = await findQuestion(tx, input.person, input.question);
  if (!question) return 'gone';
  await insertChoice(tx, {
    id: newId(),
    personId: input.person,
    questionId: input.question,
    kind: input.kind,
    organisationId: null,
    offerId: null,
    proposalId: null,
    reason: input.reason || null,
    chosenBy: input.by,
    chosenAt: now,
    optionsSeen: (await seenOffers(tx, input)).length,
    priceKnown: false,
    sharedWith: question.sharedWith,
  });
  // While a choice holds, talking or resting changes nothing about it.
  if (question.state !== 'chosen' && question.state !== 'served')
    await setQuestionState(tx, question, STATE[input.kind], now);
  await deskAfterNoChoice(tx, { person: input.person, question: input.question, kind: input.kind }, now);
  await addEvent(
    tx,
    {
      person: input.person,
      question: input.question,
      kind: input.kind,
      data: { reason: input.reason || null, helper: input.helper ?? null },
    },
    now,
  );
  return 'done';
};
