import { recordAccessAs } from '../../govern/access-log/index.ts';
import {
  type answerLetIn,
  letInvitedIn,
  personOfEmail,
  sendCodeTo,
  takeEmail,
} from '../../govern/sign-in/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Customer, MandateRepresentative } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { createPerson } from '../people/index.ts';
import { inviteHashOf } from './give-mandate.ts';
import { stateOf } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import { acceptMandate, declineMandate, emailsOf, findMandate, setHelps } from './mandates.sql.ts';

export type Invitation = { person: string; mandate: string; token: string };

/** The invitation, as who carries its secret sees it; undefined when it is answered, withdrawn or too old. */
export const findInvitation = (visit: Visit, at: Invitation): Promise<Mandate | undefined> => {
  const actor = { kind: 'visitor', carrying: inviteHashOf(at.token) } as const;
  return visit.transactionAs(actor, async (tx) => {
    const found = await findMandate(tx, at.person, at.mandate);
    const state = found && stateOf(found, dayOf(visit.now), visit.now);
    const open = found && (state === 'asked' || state === 'declined') && stillOpen(found, visit.now);
    await recordAccessAs(
      visit,
      actor,
      tx,
      ...(found
        ? [
            {
              person: found.personId,
              action: 'R',
              object: 'mandate',
              id: found.id,
              purpose: 'help',
            } as const,
          ]
        : []),
    );
    return open ? found : undefined;
  });
};
const stillOpen = ({ inviteExpiresAt }: Mandate, now: Date): boolean =>
  inviteExpiresAt !== null && inviteExpiresAt > now;

export type Answered =
  | { kind: 'accepted' }
  /** she is new here: let in as who owns this e-mail */
  | { kind: 'entered'; letIn: Parameters<typeof answerLetIn>[1] }
  /** the e-mail is someone's already: she proves that first, by the code that was sent */
  | { kind: 'prove'; to: string }
  | { kind: 'too-many' }
  | { kind: 'gone' };

/**
 * Says yes. The invitation went to one e-mail address, so who owns that address is the helper: signed in with it she
 * accepts at once; someone new becomes a person with it; an address that is someone's already is proven first,
 * for an invitation works much longer than a link to sign in.
 */
export const acceptInvitation = async (visit: Visit, at: Invitation): Promise<Answered> => {
  const mandate = await findInvitation(visit, at);
  if (!mandate?.email) return { kind: 'gone' };
  const { actor } = visit;
  if (actor.kind === 'customer' && actor.person !== mandate.personId) {
    const own = await visit.transaction((tx) => emailsOf(tx, actor.person));
    if (own.includes(mandate.email)) return accept(visit, at, mandate, actor);
  }
  const back = paths.helping.invitation({ person: at.person, mandate: at.mandate }, { t: at.token });
  const owner = await personOfEmail(visit, mandate.email);
  if (owner === mandate.personId) return { kind: 'gone' };
  if (!owner) return acceptAsNew(visit, at, mandate);
  const sent = await sendCodeTo(visit, mandate.email, back);
  return sent.kind === 'sent' ? { kind: 'prove', to: sent.to } : { kind: 'too-many' };
};

const acceptAsNew = async (visit: Visit, at: Invitation, mandate: Mandate): Promise<Answered> => {
  const person = newId();
  const email = mandate.email ?? '';
  const actor: Customer = { kind: 'customer', person };
  const taken = await visit.transactionAs(actor, async (tx) => {
    if (!(await takeEmail(tx, email, person, visit.now))) return false;
    await createPerson(
      tx,
      { id: person, name: mandate.name, email, language: visit.language, sharedWith: [] },
      visit.now,
    );
    await recordAccessAs(visit, actor, tx, {
      person,
      action: 'C',
      object: 'person',
      id: person,
      purpose: 'own',
    });
    return true;
  });
  if (!taken) return { kind: 'gone' };
  const accepted = await accept(visit, at, mandate, actor);
  if (accepted.kind !== 'accepted') return accepted;
  return {
    kind: 'entered',
    letIn: await letInvitedIn(visit, person, paths.helping.whom({ gelukt: 'ja' })),
  };
};

const accept = (visit: Visit, at: Invitation, mandate: Mandate, helper: Customer): Promise<Answered> =>
  // As the helper, who carries the secret of this one invitation.
  visit.transactionAs({ ...helper, session: inviteHashOf(at.token) }, async (tx): Promise<Answered> => {
    if (!(await acceptMandate(tx, mandate, helper.person, visit.now))) return { kind: 'gone' };
    if (helper.session) await setHelps(tx, helper.session);
    await recordAccessAs(visit, asHelper(mandate, helper), tx, {
      person: mandate.personId,
      action: 'U',
      object: 'mandate',
      id: mandate.id,
      purpose: 'help',
    });
    return { kind: 'accepted' };
  });

/** As the log names her. */
export const asHelper = (mandate: Mandate, helper: Customer): MandateRepresentative => ({
  kind: 'representative',
  ground: 'mandate',
  person: mandate.personId,
  personName: mandate.giverName,
  by: { person: helper.person, name: mandate.name },
  mandate: mandate.id,
  scope: mandate.scope,
});

/** Says no; nobody needs to sign in for that, and she can still change her mind while it is open. */
export const declineInvitation = async (visit: Visit, at: Invitation): Promise<Mandate | undefined> => {
  const mandate = await findInvitation(visit, at);
  if (mandate)
    await visit.transactionAs({ kind: 'visitor', carrying: inviteHashOf(at.token) }, (tx) =>
      declineMandate(tx, mandate, visit.now),
    );
  return mandate;
};
