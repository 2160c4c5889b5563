import { passProofOn } from '../../platform/auth/codes.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { type LetIn, letIn } from './let-in.ts';
import { namesOf, takeName, worksHere } from './sign-in.sql.ts';
import { type SignInKind, type SignInName, whomToSignIn } from './who.rules.ts';

export type ProvenEmail = {
  email: string;
  /** for whom the code was sent, when it was sent to keep a question */
  person: string | null;
};
export type Entered =
  | LetIn
  | { kind: 'unknown'; email: string }
  /** both customer and staff member: her answer comes with this token */
  | { kind: 'ask'; between: SignInKind[]; token: string };

/**
 * What happens once an e-mail is proven. A code to keep a question makes an e-mail that is nobody's hers;
 * an e-mail that is someone's already signs in that person, and nothing is merged.
 * @param as her answer, when she is both customer and staff member
 */
export const enterByEmail = async (
  visit: Visit,
  proof: ProvenEmail,
  choice: { back: string | undefined; as?: string | undefined },
): Promise<Entered> => {
  const keeping = keepingPerson(visit.actor, proof);
  if (keeping && (await keep(visit, proof.email, keeping)))
    return letIn(visit, { kind: 'person', person: keeping }, 'email', choice.back);
  const names = await activeNames(visit, proof.email);
  const whom = whomToSignIn(names, keeping ? 'person' : choice.as);
  if (whom.kind === 'nobody') return { kind: 'unknown', email: proof.email };
  if (whom.kind === 'one') return letIn(visit, whom.of, 'email', keeping ? undefined : choice.back);
  const token = await visit.transactionAs({ kind: 'visitor' }, (tx) =>
    passProofOn(tx, proof.email, visit.now),
  );
  return { kind: 'ask', between: whom.between, token };
};

// Only in the browser that asked the question: the code was typed by who has both the question and the e-mail.
const keepingPerson = (actor: Actor, { person }: ProvenEmail): string | undefined =>
  person && actor.kind === 'customer' && actor.person === person ? person : undefined;

const keep = (visit: Visit, email: string, person: string): Promise<boolean> =>
  visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'U', object: 'person', id: person, purpose: 'sign-in' });
    return takeName(tx, email, person, visit.now);
  });

/** The names of an e-mail; a staff member who no longer works there is left out. */
const activeNames = async (visit: Visit, email: string): Promise<SignInName[]> => {
  const names = await visit.transactionAs({ kind: 'visitor', carrying: email }, (tx) => namesOf(tx, email));
  const staff = names.find(({ kind }) => kind === 'member');
  if (!staff?.organisation_id || !staff.member_id) return names;
  const { organisation_id: organisation, member_id: member } = staff;
  const actor: Actor = { kind: 'member', organisation, member, name: '', office: 'front', roles: [] };
  const works = await visit.transactionAs(actor, (tx) => worksHere(tx, organisation, member));
  return works ? names : names.filter((name) => name !== staff);
};
