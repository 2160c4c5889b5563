import type { z } from 'zod';
import { recordAccess } from '../../govern/access-log/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { acceptAlarm } from './accept-alarm.ts';
import { acceptChoice, sayNoRoom } from './answer-choice.ts';
import { acceptContact, declineContact } from './answer-contact.ts';
import { answerHandover, withdrawHandover } from './answer-handover.ts';
import type { Case, WhoOutcome } from './case.ts';
import { caseForms } from './case-forms.ts';
import { refusalText, words } from './case-text.ts';
import { finishCase } from './finish-case.ts';
import { joinTeam, leaveTeam } from './join-team.ts';
import type { Words } from './nl.ts';
import { offerHandover } from './offer-handover.ts';
import { mayOfferHandover } from './policy.ts';
import { setNextStep } from './set-next-step.ts';
import { setWaiting } from './set-waiting.ts';

/** What came of a form: done, or what to show beside the fields that were typed. */
export type Acted =
  | { kind: 'done'; case: Case }
  | { kind: 'refused'; errors: FieldError[]; typed: Typed }
  | { kind: 'gone' };

/** One form of the case page, handled: parse, one use case in one transaction, the access log. */
const act =
  <S extends z.ZodType>(
    form: (errors: Words['errors'], now: Date) => S,
    work: (tx: Tx, member: Member, caseId: string, value: z.output<S>, now: Date) => Promise<WhoOutcome>,
  ) =>
  async (visit: Visit): Promise<Acted> => {
    const { actor, now, language } = visit;
    const caseId = visit.param('case');
    if (actor.kind !== 'member' || !isId(caseId)) return { kind: 'gone' };
    const typed = visit.form.typed;
    const parsed = parse(form(words[language].errors, now), typed);
    if (parsed.kind === 'invalid') return { kind: 'refused', errors: parsed.errors, typed };
    return visit.transaction(async (tx): Promise<Acted> => {
      const outcome = await work(tx, actor, caseId, parsed.value, now);
      if (outcome.kind === 'gone') return outcome;
      if (outcome.kind === 'refused')
        return { kind: 'refused', errors: [{ field: '', text: refusalText(outcome.why, language) }], typed };
      const { personId: person, id } = outcome.case;
      await recordAccess(visit, tx, { person, action: 'U', object: 'case', id, purpose: 'contact' });
      return outcome;
    });
  };

/** By the names of their addresses in paths.work; the slice that shows the case makes the routes. */
export const acts = {
  acceptChoice: act(caseForms.nothing, (tx, member, id, _, now) => acceptChoice(tx, member, id, now)),
  noRoom: act(caseForms.reason, sayNoRoom),
  acceptContact: act(caseForms.nothing, (tx, member, id, _, now) => acceptContact(tx, member, id, now)),
  declineContact: act(caseForms.reason, declineContact),
  handover: act(caseForms.handover, offerHandover),
  answerHandover: act(caseForms.answer, answerHandover),
  next: act(caseForms.next, setNextStep),
  wait: act(caseForms.wait, setWaiting),
  acceptAlarm: act(caseForms.nothing, (tx, member, id, _, now) => acceptAlarm(tx, member, id, now)),
  withdrawHandover: act(caseForms.nothing, (tx, member, id, _, now) =>
    withdrawHandover(tx, member, id, mayOfferHandover, now),
  ),
  joinTeam: act(caseForms.team, joinTeam),
  leaveTeam: act(caseForms.noTeam, leaveTeam),
  finish: act(caseForms.nothing, (tx, member, id, _, now) => finishCase(tx, member, id, now)),
};
