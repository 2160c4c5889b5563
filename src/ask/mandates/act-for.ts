import { recordAccessAs } from '../../govern/access-log/index.ts';
import { holdsOn } from '../../platform/auth/acting.rules.ts';
import type { Actor, Customer } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { asHelper } from './answer-invitation.ts';
import { stateOf } from './mandate.rules.ts';
import type { Mandate } from './mandate.ts';
import { acceptMandate, declineMandate, endMandate, mandatesFor, setActing } from './mandates.sql.ts';

/** Who she is herself, also while she acts for somebody. */
export const herselfOf = (actor: Actor): Customer | undefined => {
  if (actor.kind === 'customer') return actor;
  if (actor.kind !== 'representative' || actor.ground !== 'mandate') return undefined;
  const { session } = actor;
  return { kind: 'customer', person: actor.by.person, ...(session ? { session } : {}) };
};

/** Whom she helps, or helped. */
export const whomSheHelps = (visit: Visit, herself: Customer): Promise<Mandate[]> =>
  visit.transactionAs(herself, async (tx) => {
    await recordAccessAs(visit, herself, tx, {
      person: herself.person,
      action: 'R',
      object: 'mandate',
      purpose: 'own',
    });
    return mandatesFor(tx, herself.person);
  });

/** From the next request on she acts for this person. The mandate must be hers, and must hold. */
export const actFor = (visit: Visit, herself: Customer, mandate: string): Promise<'acting' | 'over'> =>
  visit.transactionAs(herself, async (tx) => {
    const found = (await mandatesFor(tx, herself.person)).find(({ id }) => id === mandate);
    if (!found || !herself.session || !holdsOn(found, dayOf(visit.now))) {
      await recordAccessAs(visit, herself, tx);
      return 'over';
    }
    await setActing(tx, herself.session, found);
    await recordAccessAs(visit, asHelper(found, herself), tx, {
      person: found.personId,
      action: 'E',
      object: 'mandate',
      id: found.id,
      purpose: 'help',
    });
    return 'acting';
  });

/** Answers a mandate that names her already: she came in with the code of the letter. */
export const answerLetter = (
  visit: Visit,
  herself: Customer,
  mandate: string,
  yes: boolean,
): Promise<'answered' | 'over'> =>
  visit.transactionAs(herself, async (tx) => {
    const found = (await mandatesFor(tx, herself.person)).find(({ id }) => id === mandate);
    const state = found && stateOf(found, dayOf(visit.now), visit.now);
    if (!found || state !== 'asked') {
      await recordAccessAs(visit, herself, tx);
      return 'over';
    }
    if (yes) await acceptMandate(tx, found, herself.person, visit.now);
    else await declineMandate(tx, found, visit.now);
    await recordAccessAs(visit, asHelper(found, herself), tx, {
      person: found.personId,
      action: 'U',
      object: 'mandate',
      id: found.id,
      purpose: 'help',
    });
    return 'answered';
  });

/** She is herself again. */
export const beMyself = (visit: Visit, herself: Customer): Promise<unknown> =>
  visit.transactionAs(herself, async (tx) => {
    await recordAccessAs(visit, herself, tx);
    if (herself.session) await setActing(tx, herself.session, undefined);
  });

/** She lays it down; from the next request on she can do nothing for this person. */
export const layDown = (visit: Visit, herself: Customer, mandate: string): Promise<boolean> =>
  visit.transactionAs(herself, async (tx) => {
    const found = (await mandatesFor(tx, herself.person)).find(({ id }) => id === mandate);
    if (!found) {
      await recordAccessAs(visit, herself, tx);
      return false;
    }
    await endMandate(tx, found, 'representative', visit.now);
    await recordAccessAs(visit, asHelper(found, herself), tx, {
      person: found.personId,
      action: 'U',
      object: 'mandate',
      id: found.id,
      purpose: 'help',
    });
    return true;
  });
