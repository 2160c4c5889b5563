import { addMinutes } from '../../platform/clock/clock.ts';
import { hashOf } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { JOURNEY_MINUTES } from './begin-sign-in.ts';
import type { Someone } from './doorkeeper.ts';
import type { Failure } from './failure.rules.ts';
import { findIdentity, keepIdentity, markUsed, memberNamed, worksAt } from './identities.sql.ts';
import { prove } from './prove.ts';
import type { ExternalIdentity, IdentityProvider, Proof } from './provider.ts';
import { findProvider } from './providers.sql.ts';
import { findRequest, keepProof, type OidcRequest, takeRequest } from './requests.sql.ts';
import { matchStaff } from './staff-match.rules.ts';

export type Finished =
  | { kind: 'in'; of: Someone; proof: Omit<Proof, 'email' | 'lookup'>; back: string | undefined }
  /** a customer who is new here: `request` is what her answer comes with */
  | { kind: 'first'; provider: IdentityProvider; request: string }
  | { kind: 'failed'; why: Failure; provider: IdentityProvider | undefined };

/** Comes back from another service. What was begun ends here, whatever comes of it. */
export const finishSignIn = async (visit: Visit, provider: IdentityProvider): Promise<Finished> => {
  const failed = (why: Failure): Finished => ({ kind: 'failed', why, provider });
  const states = visit.query.getAll('state');
  const state = states[0] ?? '';
  const taken = states.length === 1 ? await takeBegun(visit, state) : 'over';
  if (typeof taken === 'string') return failed(taken);
  // The answer of another service, brought to this one's door.
  if (taken.provider_id !== provider.id) return failed('not-right');
  const proven = await prove(visit, provider, taken, state);
  if (proven.kind === 'failed') return failed(proven.why);
  return provider.kind === 'staff'
    ? enterStaff(visit, provider, proven.proof, taken.back ?? undefined)
    : enterCustomer(visit, provider, proven.proof, taken);
};

const takeBegun = async (visit: Visit, state: string): Promise<OidcRequest | Failure> => {
  const carrying = hashOf(state);
  const browser = hashOf(visit.browserKey ?? '');
  return visit.transactionAs({ kind: 'visitor', carrying }, async (tx) => {
    const taken = await takeRequest(tx, carrying, browser, visit.now);
    if (taken) return taken;
    const begun = await findRequest(tx, carrying);
    const open = begun && begun.used_at === null && begun.expires_at > visit.now;
    return open && begun.browser_hash !== browser ? 'other-browser' : 'over';
  });
};

const asMember = (organisation: string, member: string): Actor => ({
  kind: 'member',
  organisation,
  member,
  name: '',
  office: 'front',
  roles: [],
});

const enterStaff = async (
  visit: Visit,
  provider: IdentityProvider,
  proof: Proof,
  back: string | undefined,
): Promise<Finished> => {
  const { lookup, email } = proof;
  const organisation = provider.organisation ?? '';
  const before = await identityOf(visit, lookup);
  const named =
    email &&
    (await visit.transactionAs({ kind: 'visitor', carrying: email.address }, (tx) =>
      memberNamed(tx, email.address),
    ));
  const match = matchStaff({
    organisation,
    before: before && { ...before, works: await works(visit, organisation, before.member) },
    email,
    named: named && { ...named, active: await works(visit, organisation, named.member) },
  });
  if (match.kind === 'refused') return { kind: 'failed', why: match.why, provider };
  const { member, first } = match;
  const kept = await visit.transactionAs(asMember(organisation, member), async (tx) => {
    if (first)
      return keepIdentity(
        tx,
        { lookup, provider: provider.id, person: null, organisation, member },
        visit.now,
      );
    await markUsed(tx, lookup, provider.id, visit.now);
    return true;
  });
  if (!kept) return { kind: 'failed', why: 'not-known', provider };
  return { kind: 'in', of: { kind: 'member', organisation, member }, proof, back };
};

const identityOf = (visit: Visit, lookup: string): Promise<ExternalIdentity | undefined> =>
  visit.transactionAs({ kind: 'visitor', carrying: lookup }, (tx) => findIdentity(tx, lookup));

const works = async (visit: Visit, organisation: string, member: string | null): Promise<boolean> =>
  member !== null &&
  (await visit.transactionAs(asMember(organisation, member), (tx) => worksAt(tx, organisation, member)));

const enterCustomer = async (
  visit: Visit,
  provider: IdentityProvider,
  proof: Proof,
  request: OidcRequest,
): Promise<Finished> => {
  const known = await identityOf(visit, proof.lookup);
  const { person } = known ?? {};
  if (person) {
    await visit.transactionAs({ kind: 'customer', person }, (tx) =>
      markUsed(tx, proof.lookup, provider.id, visit.now),
    );
    return { kind: 'in', of: { kind: 'person', person }, proof, back: request.back ?? undefined };
  }
  const { state_hash: state } = request;
  await visit.transactionAs({ kind: 'visitor', carrying: state }, (tx) =>
    keepProof(tx, state, {
      lookup: proof.lookup,
      assurance: proof.assurance,
      second_factor: proof.secondFactor,
      expires_at: addMinutes(visit.now, JOURNEY_MINUTES),
    }),
  );
  return { kind: 'first', provider, request: state };
};

/** The service, when it exists and is switched on. */
export const openProvider = async (visit: Visit, id: string): Promise<IdentityProvider | undefined> => {
  const found = await visit.transactionAs({ kind: 'visitor' }, (tx) => findProvider(tx, id));
  return found?.active ? found : undefined;
};
