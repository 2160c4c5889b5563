import { z } from 'zod';
import { recordAccess } from '../../govern/access-log/index.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import {
  type Acted,
  type Case,
  caseForms,
  findCase,
  mayWorkOn,
  refusalText,
  setNextStep,
} from '../cases/index.ts';
import { sendMessage } from '../contact/index.ts';
import { mailMessage } from '../mail/index.ts';
import { here } from './staff.ts';
import type { Words } from './words.ts';

export const SPOKE = 'gesprek';
/** The same in a minute: what was said, without a next step. */
export const CALLED = 'gebeld';
const LONGEST = 4000;

const bodyIn = (w: Words['case']) =>
  z.object({ body: z.string(w.needMessage).min(1, w.needMessage).max(LONGEST, w.longMessage) });

/**
 * Writes to the customer, which keeps the promised answer. What was said on the phone is kept the same way,
 * with the next step that was agreed on: after a call it is always clear what comes next.
 */
export const answerCustomer = async (visit: Visit): Promise<Acted> => {
  const { now, language } = visit;
  const { typed } = visit.form;
  const id = visit.param('case');
  const spoke = typed['hoe'] === SPOKE;
  if (!isId(id)) return { kind: 'gone' };
  return visit.transaction(async (tx): Promise<Acted> => {
    const { member, w } = await here(visit, tx);
    const of = await findCase(tx, member.organisation, id);
    if (!of) return { kind: 'gone' };
    const refused = (errors: FieldError[]): Acted => ({ kind: 'refused', errors, typed });
    const body = parse(bodyIn(w.case), typed);
    const next = spoke ? parse(caseForms.next(w.case.stepErrors, now), typed) : undefined;
    const errors = [body, next].flatMap((one) => (one?.kind === 'invalid' ? one.errors : []));
    if (body.kind === 'invalid' || next?.kind === 'invalid') return refused(errors);
    if (!mayWorkOn(member, of)) return refused([{ field: '', text: refusalText('not-yours', language) }]);
    const sent = await sendMessage(
      tx,
      messageOf(of, member.member, body.value.body, spoke || typed['hoe'] === CALLED),
      now,
    );
    if (sent.kind === 'gone') return sent;
    if (sent.kind === 'closed') return refused([{ field: '', text: refusalText('not-now', language) }]);
    const spoken = spoke || typed['hoe'] === CALLED;
    if (!spoken)
      await mailMessage(
        tx,
        {
          organisation: of.organisationId,
          caseId: of.id,
          question: of.questionId,
          person: of.personId,
          message: sent.message.id,
          body: sent.message.body,
          who: member.name,
          origin: visit.site.publicOrigin,
        },
        now,
      );
    const stepped = next ? await setNextStep(tx, member, id, next.value, now) : undefined;
    if (stepped?.kind === 'refused')
      throw new Error(`a call was kept and its next step refused: ${stepped.why}`);
    await recordAccess(visit, tx, {
      person: of.personId,
      action: 'C',
      object: 'message',
      id,
      purpose: 'contact',
    });
    return { kind: 'done', case: of };
  });
};

const messageOf = (of: Case, member: string, body: string, spoke: boolean) => ({
  organisation: of.organisationId,
  caseId: of.id,
  person: of.personId,
  sender: 'member' as const,
  member,
  body,
  channel: spoke ? ('phone' as const) : ('web' as const),
});
