import type { Tx } from '../../platform/database/door.ts';
import type { ExternalIdentity } from './provider.ts';
import type { KnownMember } from './staff-match.rules.ts';

/** As a visitor who carries the lookup: whose is it? */
export const findIdentity = async (tx: Tx, lookup: string): Promise<ExternalIdentity | undefined> => {
  const row = await tx
    .selectFrom('external_identity')
    .selectAll()
    .where('lookup', '=', lookup)
    .executeTakeFirst();
  return (
    row && {
      lookup: row.lookup,
      provider: row.provider_id,
      person: row.person_id,
      organisation: row.organisation_id,
      member: row.member_id,
    }
  );
};

/**
 * As its owner to be. An identity of a customer that is someone's already stays hers; one of staff follows who works
 * there now, within the organisation.
 * @returns whether it is the owner's now
 */
export const keepIdentity = async (tx: Tx, identity: ExternalIdentity, now: Date): Promise<boolean> => {
  const { lookup, provider, person, organisation, member } = identity;
  const row = {
    lookup,
    provider_id: provider,
    kind: person ? 'customer' : 'staff',
    person_id: person,
    organisation_id: organisation,
    member_id: member,
    created_at: now,
    used_at: now,
  };
  await tx
    .insertInto('external_identity')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
  const mine = tx.updateTable('external_identity').where('lookup', '=', lookup);
  const taken = person
    ? mine.set({ used_at: now }).where('person_id', '=', person)
    : mine.set({ used_at: now, member_id: member }).where('organisation_id', '=', organisation);
  const result = await taken.executeTakeFirst();
  return result.numUpdatedRows > 0n;
};

/** As its owner: seen when she looks which ways she has, and where she signs out. */
export const markUsed = (tx: Tx, lookup: string, provider: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('external_identity')
    .set({ provider_id: provider, used_at: now })
    .where('lookup', '=', lookup)
    .execute();

export type Way = { provider: string; since: Date; usedAt: Date };

/** The last used first. */
export const waysOfPerson = (tx: Tx, person: string): Promise<Way[]> =>
  tx
    .selectFrom('external_identity')
    .select(['provider_id as provider', 'created_at as since', 'used_at as usedAt'])
    .where('person_id', '=', person)
    .orderBy('used_at', 'desc')
    .orderBy('lookup')
    .execute();

export const waysOfMember = (tx: Tx, organisation: string, member: string): Promise<Way[]> =>
  tx
    .selectFrom('external_identity')
    .select(['provider_id as provider', 'created_at as since', 'used_at as usedAt'])
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .orderBy('used_at', 'desc')
    .orderBy('lookup')
    .execute();

export const removeWay = (tx: Tx, person: string, provider: string): Promise<unknown> =>
  tx
    .deleteFrom('external_identity')
    .where('person_id', '=', person)
    .where('provider_id', '=', provider)
    .execute();

/** As a visitor who carries the e-mail address: which member signs in with it? Whether she works, the member's row says. */
export const memberNamed = async (
  tx: Tx,
  email: string,
): Promise<Omit<KnownMember, 'active'> | undefined> => {
  const row = await tx
    .selectFrom('sign_in_name')
    .select(['organisation_id', 'member_id'])
    .where('email', '=', email)
    .where('kind', '=', 'member')
    .executeTakeFirst();
  return row?.organisation_id && row.member_id
    ? { organisation: row.organisation_id, member: row.member_id }
    : undefined;
};

/** As a member of that organisation. */
export const worksAt = async (tx: Tx, organisation: string, member: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('member')
    .select('active')
    .where('organisation_id', '=', organisation)
    .where('id', '=', member)
    .executeTakeFirst();
  return row?.active ?? false;
};
