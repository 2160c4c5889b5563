import type { z } from 'zod';
import { recordAccess } from '../../govern/access-log/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Dictionary } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { type About, makeProposal, withdrawProposal } from './make-proposal.ts';
import { nl, type Words } from './nl.ts';
import type { Proposal, Proposed } from './proposal.ts';
import { proposalForms } from './proposal-forms.ts';

const words: Dictionary<Words> = { nl, en };

export type ActedOnProposal =
  | { kind: 'done'; proposal: Proposal }
  | { kind: 'refused'; errors: FieldError[]; typed: Typed }
  | { kind: 'gone' };

const act =
  <S extends z.ZodType>(
    form: (errors: Words['errors'], now: Date) => S,
    work: (tx: Tx, member: Member, about: About, value: z.output<S>, now: Date) => Promise<Proposed>,
  ) =>
  /** @param about the question it is on, as the page that shows the form knows it */
  async (visit: Visit, about: About): Promise<ActedOnProposal> => {
    const { actor, now, language } = visit;
    if (actor.kind !== 'member') return { kind: 'gone' };
    const typed = visit.form.typed;
    const parsed = parse(form(words[language].errors, now), typed);
    if (parsed.kind === 'invalid') return { kind: 'refused', errors: parsed.errors, typed };
    return visit.transaction(async (tx): Promise<ActedOnProposal> => {
      const outcome = await work(tx, actor, about, parsed.value, now);
      if (outcome.kind === 'refused')
        return {
          kind: 'refused',
          errors: [{ field: '', text: words[language].refusals[outcome.why] }],
          typed,
        };
      if (outcome.kind === 'done')
        await recordAccess(visit, tx, {
          person: about.person,
          action: 'C',
          object: 'proposal',
          id: outcome.proposal.id,
          purpose: 'answer-question',
        });
      return outcome;
    });
  };

export const acts = {
  propose: act(proposalForms.propose, (tx, member, about, value, now) =>
    makeProposal(tx, member, { ...about, ...value }, now),
  ),
  withdraw: act(proposalForms.withdraw, (tx, member, about, { proposal }, now) =>
    withdrawProposal(tx, member, { ...about, id: proposal }, now),
  ),
};
