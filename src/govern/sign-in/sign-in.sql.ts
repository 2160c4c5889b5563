import type { Tx } from '../../platform/database/door.ts';
import type { SignInName } from './who.rules.ts';

/** As a visitor who carries the e-mail that she has just proven. */
export const namesOf = (tx: Tx, email: string): Promise<SignInName[]> =>
  tx
    .selectFrom('sign_in_name')
    .select(['kind', 'person_id', 'organisation_id', 'member_id'])
    .where('email', '=', email)
    .orderBy('kind', 'desc')
    .execute();

/**
 * Gives a proven e-mail to this person, unless it belongs to another already.
 * @returns whether it is hers now
 */
export const takeName = async (tx: Tx, email: string, person: string, now: Date): Promise<boolean> => {
  await tx
    .insertInto('sign_in_name')
    .values({
      email,
      kind: 'person',
      person_id: person,
      organisation_id: null,
      member_id: null,
      created_at: now,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  const mine = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('email', '=', email)
    .where('kind', '=', 'person')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return mine !== undefined;
};

/** A visitor's question hangs on one cookie until she keeps it: is that so here? */
export const hangsOnCookie = async (tx: Tx, person: string, session: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('session')
    .select('kind')
    .where('token_hash', '=', session)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (row?.kind !== 'visitor') return false;
  const name = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return name === undefined;
};

export const endSessionOfPerson = (tx: Tx, person: string, session: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('token_hash', '=', session)
    .where('person_id', '=', person)
    .execute();

export const worksHere = async (tx: Tx, organisation: string, member: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('member')
    .select('active')
    .where('organisation_id', '=', organisation)
    .where('id', '=', member)
    .executeTakeFirst();
  return row?.active ?? false;
};
