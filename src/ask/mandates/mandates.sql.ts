import type { Scope } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { EndedBy, Ground, Mandate } from './mandate.ts';

const toMandate = (row: Tables['mandate']): Mandate => ({
  personId: row.person_id,
  id: row.id,
  representativeId: row.representative_id,
  giverName: row.giver_name,
  name: row.name,
  email: row.email,
  phone: row.phone,
  ground: row.ground as Ground,
  scope: row.scope as Scope[],
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  givenAt: row.given_at,
  recorder:
    row.organisation_id && row.member_id
      ? { organisation: row.organisation_id, member: row.member_id, name: row.member_name ?? '' }
      : undefined,
  seenDocument: row.seen_document,
  inviteExpiresAt: row.invite_expires_at,
  acceptedAt: row.accepted_at,
  declinedAt: row.declined_at,
  revokedAt: row.revoked_at,
});

/** As the person, or the desk acting for her. @param inviteHash of the secret in the mail to the helper; null when a letter goes to a person who is named already */
export const insertMandate = (tx: Tx, of: Mandate, inviteHash: string | null): Promise<unknown> =>
  tx
    .insertInto('mandate')
    .values({
      person_id: of.personId,
      id: of.id,
      representative_id: of.representativeId,
      giver_name: of.giverName,
      name: of.name,
      email: of.email,
      phone: of.phone,
      ground: of.ground,
      scope: of.scope,
      valid_from: of.validFrom,
      valid_until: of.validUntil,
      given_at: of.givenAt,
      given_by: of.recorder ? 'desk' : 'self',
      organisation_id: of.recorder?.organisation ?? null,
      member_id: of.recorder?.member ?? null,
      member_name: of.recorder?.name ?? null,
      seen_document: of.seenDocument,
      invite_hash: inviteHash,
      invite_expires_at: of.inviteExpiresAt,
    })
    .execute();

/** All that she gave or that was recorded for her, newest first; as the person, or who acts for her. */
export const mandatesOf = async (tx: Tx, person: string): Promise<Mandate[]> => {
  const rows = await tx
    .selectFrom('mandate')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('given_at', 'desc')
    .execute();
  return rows.map(toMandate);
};

/** As the person, as its helper, or as who carries its invitation. */
export const findMandate = async (tx: Tx, person: string, id: string): Promise<Mandate | undefined> => {
  const row = await tx
    .selectFrom('mandate')
    .selectAll()
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toMandate(row);
};

/** Whom she helps, or helped; as the helper. */
export const mandatesFor = async (tx: Tx, representative: string): Promise<Mandate[]> => {
  const rows = await tx
    .selectFrom('mandate')
    .selectAll()
    .where('representative_id', '=', representative)
    .orderBy('given_at', 'desc')
    .execute();
  return rows.map(toMandate);
};

export const setTerms = (
  tx: Tx,
  { personId, id }: Pick<Mandate, 'personId' | 'id'>,
  terms: { scope: Scope[]; validUntil: string | null },
): Promise<unknown> =>
  tx
    .updateTable('mandate')
    .set({ scope: terms.scope, valid_until: terms.validUntil })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();

/** Ends it now; also an invitation that was not answered. */
export const endMandate = (
  tx: Tx,
  { personId, id }: Pick<Mandate, 'personId' | 'id'>,
  by: EndedBy,
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('mandate')
    .set({ revoked_at: now, revoked_by: by, invite_hash: null })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();

/** As the helper who carries the invitation; used once. @returns whether it was still open */
export const acceptMandate = async (
  tx: Tx,
  { personId, id }: Pick<Mandate, 'personId' | 'id'>,
  representative: string,
  now: Date,
): Promise<boolean> => {
  const result = await tx
    .updateTable('mandate')
    .set({ representative_id: representative, accepted_at: now, declined_at: null, invite_hash: null })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

export const declineMandate = (
  tx: Tx,
  { personId, id }: Pick<Mandate, 'personId' | 'id'>,
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('mandate')
    .set({ declined_at: now })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .execute();

/** For whom this session acts from now on; null: for herself. */
export const setActing = (
  tx: Tx,
  session: string,
  acting: Pick<Mandate, 'personId' | 'id'> | undefined,
): Promise<unknown> =>
  tx
    .updateTable('session')
    .set({ acting_person_id: acting?.personId ?? null, acting_mandate_id: acting?.id ?? null })
    .where('token_hash', '=', session)
    .execute();

/** So that the menu shows at once what changed. */
export const setHelps = (tx: Tx, session: string): Promise<unknown> =>
  tx.updateTable('session').set({ helps: true }).where('token_hash', '=', session).execute();

/** Her own sign-in addresses; as that person. */
export const emailsOf = async (tx: Tx, person: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'person')
    .where('person_id', '=', person)
    .execute();
  return rows.map(({ email }) => email);
};
