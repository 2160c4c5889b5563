import { findQuestion, findSharedQuestion, type Question } from '../../ask/questions/index.ts';
import { recordAccessAs } from '../../govern/access-log/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Case, findCase } from '../cases/index.ts';
import { mayActFor } from './policy.ts';
import { type Here, here, onBehalf } from './staff.ts';

export type OnDesk = Here & { of: Case; question: Question | undefined; may: boolean };

/** The case of this address as the desk sees it, and whether the desk may act for its customer now. */
export const deskCase = async (visit: Visit, tx: Tx): Promise<OnDesk | undefined> => {
  const id = visit.param('case');
  if (!isId(id)) return undefined;
  const at = await here(visit, tx);
  const of = await findCase(tx, at.organisation.id, id);
  if (!of) return undefined;
  const question = await findSharedQuestion(tx, at.organisation.id, of.personId, of.questionId);
  return {
    ...at,
    of,
    question,
    may: mayActFor(at.member, visit.site.deskOrganisation, of, question !== undefined),
  };
};

type About = 'choice' | 'session';

/**
 * Does one thing for a person who asked it of the desk, as her representative; it is in her log with who did it.
 * That she shares the question with the desk is read again here, in the transaction that acts.
 */
export const actForCustomer = <T>(
  visit: Visit,
  { member, of }: OnDesk,
  about: About,
  work: (tx: Tx, question: Question) => Promise<T>,
): Promise<T | undefined> => {
  const actor = onBehalf(member, of.personId);
  return visit.transactionAs(actor, async (tx) => {
    const question = await findQuestion(tx, of.personId, of.questionId);
    if (!question?.sharedWith.includes(of.organisationId)) return undefined;
    const purpose = about === 'choice' ? 'answer-question' : 'sign-in';
    await recordAccessAs(visit, actor, tx, {
      person: of.personId,
      action: 'C',
      // Her code leaves the desk on paper.
      ...(about === 'session' ? { event: 'print' } : {}),
      object: about,
      id: of.questionId,
      purpose,
    });
    return work(tx, question);
  });
};
