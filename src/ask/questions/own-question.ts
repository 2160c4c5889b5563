import { type Access, recordAccess } from '../../govern/access-log/index.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Question } from './question.ts';
import { findQuestion } from './questions.sql.ts';

/** For whom this visit acts: the customer herself, or who acts for her. */
export const personOf = (actor: Actor): string | undefined =>
  actor.kind === 'customer' || actor.kind === 'representative' ? actor.person : undefined;

/** One's own question of this address, looked at and logged; another's is as if it did not exist. */
export const withOwnQuestion = (
  visit: Visit,
  doing: Access['action'] | Pick<Access, 'action' | 'event'>,
  work: (tx: Tx, question: Question) => Promise<Answer>,
): Promise<Answer> =>
  visit.transaction(async (tx) => {
    const person = personOf(visit.actor);
    const question = person ? await findQuestion(tx, person, visit.param('id')) : undefined;
    if (!question) return notFound;
    await recordAccess(visit, tx, {
      person: question.personId,
      ...(typeof doing === 'string' ? { action: doing } : doing),
      object: 'question',
      id: question.id,
      purpose: 'own',
    });
    return work(tx, question);
  });
