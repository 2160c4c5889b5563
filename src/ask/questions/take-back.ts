import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfQuestion } from '../../serve/cases/index.ts';
import type { Question } from './question.ts';
import { withdrawShare } from './share-question.ts';

export type TakenBack = { kind: 'done' } | { kind: 'chosen' };

/** Does she have a choice with this organisation that still holds? Then it must read the question to keep its promise. */
export const holdsChoice = (cases: readonly Case[], organisation: string): boolean =>
  cases.some((one) => one.kind === 'chosen' && one.organisationId === organisation && one.closedAt === null);

/** Takes back what she shared; with the organisation of her choice she stops first. Actor: the person. */
export const takeBack = async (tx: Tx, question: Question, organisation: string, now: Date): Promise<TakenBack> => {
  const cases = await casesOfQuestion(tx, question.personId, question.id);
  if (holdsChoice(cases, organisation)) return { kind: 'chosen' };
  await withdrawShare(tx, question, organisation, now);
  return { kind: 'done' };
};
