import type { Actor, Role } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { SignInName } from './who.rules.ts';

/** As a visitor who carries the e-mail that she has just proven. */
export const namesOf = (tx: Tx, email: string): Promise<SignInName[]> =>
  tx
    .selectFrom('sign_in_name')
    .select(['email', 'kind', 'person_id', 'organisation_id', 'member_id'])
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
    .where('id', '=', session)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (row?.kind !== 'visitor') return false;
  const name = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('person_id', '=', person)
    .executeTakeFirst();
  const passkey = await tx
    .selectFrom('passkey')
    .select('id')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return name === undefined && passkey === undefined;
};

/** The addresses with which she signs in: where a notice of a change is sent. Tx as that person. */
export const emailsOfPerson = async (tx: Tx, person: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'person')
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute();
  return rows.map(({ email }) => email);
};

export const emailOfMember = async (
  tx: Tx,
  organisation: string,
  member: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'member')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .executeTakeFirst();
  return row?.email;
};

export const worksHere = async (tx: Tx, organisation: string, member: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('member')
    .select('active')
    .where('organisation_id', '=', organisation)
    .where('id', '=', member)
    .executeTakeFirst();
  return row?.active ?? false;
};

/** In which roles a member is here. */
export const rolesOf = async (tx: Tx, actor: Actor): Promise<Role[]> => {
  if (actor.kind !== 'member') return [];
  const row = await tx
    .selectFrom('member')
    .select('roles')
    .where('organisation_id', '=', actor.organisation)
    .where('id', '=', actor.member)
    .executeTakeFirst();
  return (row?.roles ?? []) as Role[];
};
