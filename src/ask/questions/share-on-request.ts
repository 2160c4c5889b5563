import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfQuestion, choiceHolds, endChoice, openDeskCase } from '../../serve/cases/index.ts';
import { emergencyIn } from '../matching/index.ts';
import type { Question } from './question.ts';
import { shareQuestion, withdrawShare } from './share-question.ts';

export type Sharing = { organisation: string; desk: string };

/** She wants this organisation to read her question. The desk then works on it again. Actor: the person. */
export const shareOnRequest = async (
  tx: Tx,
  question: Question,
  { organisation, desk }: Sharing,
  now: Date,
): Promise<void> => {
  if (question.sharedWith.includes(organisation)) return;
  await shareQuestion(tx, question, { organisation, why: organisation === desk ? 'desk' : 'asked' }, now);
  if (organisation !== desk) return;
  const cases = await casesOfQuestion(tx, question.personId, question.id);
  const atWork = cases.some((one) => !one.closedAt);
  if (!atWork)
    await openDeskCase(
      tx,
      {
        organisation,
        person: question.personId,
        question: question.id,
        title: question.title,
        urgent: emergencyIn(question.text).length > 0,
      },
      now,
    );
};

export type TakenBack = { kind: 'done' } | { kind: 'chosen' };

/** Takes back what she shared; with the organisation of her choice she stops first. Actor: the person. */
export const takeBack = async (
  tx: Tx,
  question: Question,
  { organisation, desk }: Sharing,
  now: Date,
): Promise<TakenBack> => {
  const cases = await casesOfQuestion(tx, question.personId, question.id);
  if (holdsChoice(cases, organisation)) return { kind: 'chosen' };
  // Without a choice the desk's is the only open work: nobody there should wait for what it can't read.
  if (organisation === desk && !cases.some(choiceHolds))
    await endChoice(tx, { person: question.personId, question: question.id, why: 'stopped' }, now);
  await withdrawShare(tx, question, organisation, now);
  return { kind: 'done' };
};

/** Does a choice for this organisation hold? Then it must read the question to keep its promise. */
export const holdsChoice = (cases: readonly Case[], organisation: string): boolean =>
  cases.some((one) => one.organisationId === organisation && choiceHolds(one));
