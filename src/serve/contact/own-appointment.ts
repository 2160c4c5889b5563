import type { Question } from '../../ask/questions/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Appointment, ownAppointment } from '../appointments/index.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { withOwnQuestion } from './own-question.ts';

/** One's own appointment in this address, of one's own question; another's is as if it did not exist. */
export const withOwnAppointment = (
  visit: Visit,
  action: 'R' | 'U',
  work: (tx: Tx, question: Question, of: Appointment) => Promise<Answer>,
): Promise<Answer> =>
  withOwnQuestion(visit, action, async (tx, question) => {
    const id = visit.param('appointment');
    const cases = await casesOfQuestion(tx, question.personId, question.id);
    const caseIds = cases.map((one) => one.id);
    const of = isId(id) ? await ownAppointment(tx, question.personId, caseIds, id) : undefined;
    return of ? work(tx, question, of) : notFound;
  });
