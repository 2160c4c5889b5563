import { createPerson } from '../../ask/people/index.ts';
import { hashOf, newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { keepIdentity } from './identities.sql.ts';
import type { IdentityProvider } from './provider.ts';
import { findProvider } from './providers.sql.ts';
import { findPending, type OidcRequest, takePending } from './requests.sql.ts';

export type Settled =
  | {
      kind: 'in';
      person: string;
      assurance: `oidc:${string}`;
      secondFactor: boolean;
      back: string | undefined;
    }
  /** too long ago, answered already, or not in this browser */
  | { kind: 'over' };
export type Waiting = { provider: IdentityProvider; request: string };

const OVER: Settled = { kind: 'over' };
const browserOf = (visit: Visit): string => hashOf(visit.browserKey ?? '');

/** A proven identity that is new here, and waits in this browser for what she wants with it. */
export const findWaiting = (visit: Visit, request: string): Promise<Waiting | undefined> =>
  visit.transactionAs({ kind: 'visitor', carrying: request }, async (tx) => {
    const row = await findPending(tx, request, browserOf(visit), visit.now);
    const provider = row && (await findProvider(tx, row.provider_id));
    return provider?.active ? { provider, request } : undefined;
  });

/** She is new here: a person of her own, and nothing taken over from anybody. */
export const settleAsNew = async (visit: Visit, request: string): Promise<Settled> => {
  const taken = await take(visit, request);
  return taken ? keepFor(visit, newId(), 'new', taken) : OVER;
};

/** She is here already and asks for it: from now on she comes in this way too. Nobody is joined without asking. */
export const settleAsHers = async (visit: Visit, request: string): Promise<Settled> => {
  const { actor } = visit;
  if (actor.kind !== 'customer') return OVER;
  const taken = await take(visit, request);
  return taken ? keepFor(visit, actor.person, 'known', taken) : OVER;
};

const take = async (visit: Visit, request: string): Promise<OidcRequest | undefined> =>
  visit.transactionAs({ kind: 'visitor', carrying: request }, (tx) =>
    takePending(tx, request, browserOf(visit), visit.now),
  );

const keepFor = async (
  visit: Visit,
  person: string,
  who: 'new' | 'known',
  taken: OidcRequest,
): Promise<Settled> => {
  const { lookup, assurance, second_factor, back, provider_id: provider } = taken;
  if (!lookup || !assurance) return OVER;
  const actor: Actor = { kind: 'customer', person };
  const hers = await visit.transactionAs(actor, async (tx) => {
    // First: when it became someone else's meanwhile, nobody new is made.
    const identity = { lookup, provider, person, organisation: null, member: null };
    if (!(await keepIdentity(tx, identity, visit.now))) return false;
    const action = who === 'new' ? 'C' : 'U';
    await recordAccessAs(visit, actor, tx, {
      person,
      action,
      object: 'person',
      id: person,
      purpose: 'sign-in',
    });
    if (who === 'new')
      await createPerson(tx, { id: person, language: visit.language, sharedWith: [] }, visit.now);
    return true;
  });
  if (!hers) return OVER;
  return {
    kind: 'in',
    person,
    assurance: assurance as `oidc:${string}`,
    secondFactor: second_factor === true,
    back: back ?? undefined,
  };
};
