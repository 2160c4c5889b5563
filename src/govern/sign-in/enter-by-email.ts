import { passProofOn } from '../../platform/auth/codes.ts';
import { actorOf, type Holder } from '../../platform/auth/holder.rules.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { keepEmail } from './keep-email.ts';
import { type LetIn, letIn } from './let-in.ts';
import { namesOf, worksHere } from './sign-in.sql.ts';
import { type SignInKind, type SignInName, whomToSignIn } from './who.rules.ts';

export type ProvenEmail = {
  email: string;
  /** for whom the code was sent, when it was sent to keep a question */
  person: string | null;
};
export type Entered =
  | LetIn
  /** nobody's: with this token it becomes hers who types the code that the desk gave her */
  | { kind: 'unknown'; email: string; token: string }
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
  choice: { back: string | undefined; by: 'code' | 'link'; as?: string | undefined },
): Promise<Entered> => {
  const proven = { email: proof.email };
  const keeping = keepingPerson(visit.actor, proof);
  if (keeping && (await keepEmail(visit, proof.email, keeping)))
    return letIn(visit, { kind: 'person', person: keeping }, choice.by, choice.back, proven);
  const names = await activeNames(visit, proof.email);
  const whom = whomToSignIn(names, keeping ? 'person' : choice.as);
  if (whom.kind === 'one') return letIn(visit, whom.of, choice.by, keeping ? undefined : choice.back, proven);
  const token = await visit.transactionAs({ kind: 'visitor' }, (tx) =>
    passProofOn(tx, proof.email, visit.now),
  );
  return whom.kind === 'nobody'
    ? { kind: 'unknown', email: proof.email, token }
    : { kind: 'ask', between: whom.between, token };
};

// Only in the browser that asked the question: the code was typed by who has both the question and the e-mail.
const keepingPerson = (actor: Actor, { person }: ProvenEmail): string | undefined =>
  person && actor.kind === 'customer' && actor.person === person ? person : undefined;

/** Does anybody sign in with it? What is done with the answer must not be seen from outside. */
export const isKnown = (visit: Visit, email: string): Promise<boolean> =>
  visit
    .transactionAs({ kind: 'visitor', carrying: email }, (tx) => namesOf(tx, email))
    .then((names) => names.length > 0);

/** The names of an e-mail; a staff member who no longer works there is left out. */
const activeNames = async (visit: Visit, email: string): Promise<SignInName[]> => {
  const names = await visit.transactionAs({ kind: 'visitor', carrying: email }, (tx) => namesOf(tx, email));
  const staff = names.find(({ kind }) => kind === 'member');
  if (!staff?.organisation_id || !staff.member_id) return names;
  const { organisation_id: organisation, member_id: member } = staff;
  const works = await worksHereNow(visit, { kind: 'member', organisation, member });
  return works ? names : names.filter((name) => name !== staff);
};

/** A member who left stays out, whatever she still holds. Who is no member is not at work anywhere. */
export const worksHereNow = async (visit: Visit, of: Holder): Promise<boolean> =>
  of.kind !== 'member' || visit.transactionAs(actorOf(of), (tx) => worksHere(tx, of.organisation, of.member));
