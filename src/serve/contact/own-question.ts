import { findQuestion, type Question } from '../../ask/questions/index.ts';
import { type Access, recordAccess } from '../../govern/access-log/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
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
): Promise<Answer> => withQuestionAnd(visit, action, async () => undefined, work);

/** The same, with what is read in the same turn as the question itself, by its id. */
export const withQuestionAnd = <T>(
  visit: Visit,
  action: Access['action'],
  read: (tx: Tx, person: string, id: string) => Promise<T>,
  work: (tx: Tx, question: Question, beside: T) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const person = personOf(visit);
    const id = visit.param('id');
    if (!isId(id)) return notFound;
    const [question, beside] = await Promise.all([findQuestion(tx, person, id), read(tx, person, id)]);
    if (!question) return notFound;
    await recordAccess(visit, tx, { person, action, object: 'question', id: question.id, purpose: 'own' });
    return work(tx, question, beside);
  });
