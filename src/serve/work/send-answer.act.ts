import { recordAccess } from '../../govern/access-log/index.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { ANSWER_FIELD } from '../answers/index.ts';
import { type Acted, type Refusal, refusalText } from '../cases/index.ts';
import { sendAnswer } from '../direct-help/index.ts';
import { memberOf } from './staff.ts';

/** One act: the answer that fits goes to the customer. */
export const sendAnswerToCustomer = async (visit: Visit): Promise<Acted> => {
  const { typed } = visit.form;
  const caseId = visit.param('case');
  const answer = typed[ANSWER_FIELD] ?? '';
  if (!isId(caseId)) return { kind: 'gone' };
  const refused = (why: Refusal): Acted => ({
    kind: 'refused',
    errors: [{ field: '', text: refusalText(why, visit.language) }],
    typed,
  });
  if (!isId(answer)) return refused('not-now');
  const origin = visit.site.publicOrigin;
  return visit.transaction(async (tx): Promise<Acted> => {
    const sent = await sendAnswer(tx, memberOf(visit), { caseId, answer, origin }, visit.now);
    if (sent.kind === 'gone') return sent;
    if (sent.kind === 'refused') return refused(sent.why === 'no-answer' ? 'not-now' : sent.why);
    const { personId: person, id } = sent.case;
    await recordAccess(visit, tx, { person, action: 'C', object: 'message', id, purpose: 'contact' });
    return sent;
  });
};
