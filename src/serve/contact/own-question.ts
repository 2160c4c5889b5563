import { findQuestion, type Question } from '../../ask/questions/index.ts';
import { type Access, recordAccess } from '../../govern/access-log/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';

/** Whose questions is this visit about? The policy of the route has let in persons only. */
export const personOf = ({ actor }: Visit): string => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor.person;
  throw new Error('no person in this visit');
};

/** One's own question of this address, looked at and logged; another's is as if it did not exist. */
export const withOwnQuestion = (
  visit: Visit,
  action: Access['action'],
  work: (tx: Tx, question: Question) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const person = personOf(visit);
    const question = await findQuestion(tx, person, visit.param('id'));
    if (!question) return notFound;
    await recordAccess(visit, tx, { person, action, object: 'question', id: question.id, purpose: 'own' });
    return work(tx, question);
  });
