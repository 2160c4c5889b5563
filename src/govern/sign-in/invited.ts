import { plainEmail } from '../../platform/auth/codes.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type LetIn, letIn } from './let-in.ts';
import { type CodeSent, sendCode } from './send-code.ts';
import { namesOf, takeName } from './sign-in.sql.ts';

/** The person who signs in with this e-mail; only to be asked for who was sent a secret there. */
export const personOfEmail = async (visit: Visit, typed: string): Promise<string | undefined> => {
  const email = plainEmail(typed);
  const names = await visit.transactionAs({ kind: 'visitor', carrying: email }, (tx) => namesOf(tx, email));
  return names.find(({ person_id }) => person_id !== null)?.person_id ?? undefined;
};

/** Makes an e-mail that was proven by an invitation this new person's. @returns false when it is someone's by now */
export const takeEmail = (tx: Tx, email: string, person: string, now: Date): Promise<boolean> =>
  takeName(tx, plainEmail(email), person, now);

/** Lets in who was invited by a mail to her own address. */
export const letInvitedIn = (visit: Visit, person: string, back: string): Promise<LetIn> =>
  letIn(visit, { kind: 'person', person }, 'link', back);

/** A code to an e-mail that was invited and is someone's already. */
export const sendCodeTo = (visit: Visit, email: string, back: string): Promise<CodeSent> =>
  visit.transactionAs({ kind: 'visitor' }, (tx) => sendCode(visit, tx, { email, back }));
