import { sql } from 'kysely';
import type { Office, Role } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { Invite } from './invitation.rules.ts';

export type Invitation = {
  organisation: string;
  id: string;
  email: string;
  name: string;
  profession: string;
  office: Office;
  roles: readonly Role[];
  teamId: string | null;
  byOperator: boolean;
  byMember: string | null;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
};

const toInvitation = (row: Tables['invitation']): Invitation => ({
  organisation: row.organisation_id,
  id: row.id,
  email: row.email,
  name: row.name,
  profession: row.profession,
  office: row.office as Office,
  roles: row.roles as Role[],
  teamId: row.team_id,
  byOperator: row.by_operator,
  byMember: row.by_member,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  acceptedAt: row.accepted_at,
  withdrawnAt: row.withdrawn_at,
});

type Made = Invite & { organisation: string; id: string; tokenHash: string; byMember: string | null };
type Span = { now: Date; expires: Date };

export const insertInvitation = (tx: Tx, made: Made, { now, expires }: Span): Promise<unknown> =>
  tx
    .insertInto('invitation')
    .values({
      organisation_id: made.organisation,
      id: made.id,
      token_hash: made.tokenHash,
      email: made.email,
      name: made.name,
      profession: made.profession,
      office: made.office,
      roles: made.roles,
      team_id: made.teamId,
      by_operator: made.byMember === null,
      by_member: made.byMember,
      created_at: now,
      sent_at: now,
      expires_at: expires,
      accepted_at: null,
      withdrawn_at: null,
      member_id: null,
    })
    .execute();

/** Not answered and not withdrawn; those that expired too, so that they can be sent again. */
export const waitingInvitations = async (tx: Tx, organisation: string): Promise<Invitation[]> => {
  const rows = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(toInvitation);
};

/** By the secret of the mail, as a visitor who carries its hash or as the organisation itself. */
export const invitationByToken = async (
  tx: Tx,
  organisation: string,
  tokenHash: string,
): Promise<Invitation | undefined> => {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && toInvitation(row);
};

/** Locked until the end of the transaction: of two who say yes at the same moment, the second finds it answered. */
export const lockInvitation = async (
  tx: Tx,
  organisation: string,
  tokenHash: string,
): Promise<Invitation | undefined> => {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return row && toInvitation(row);
};

export const markAccepted = (
  tx: Tx,
  { organisation, id }: Invitation,
  member: string,
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('invitation')
    .set({ accepted_at: now, member_id: member })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/** A new secret, so that the former link is dead. @returns undefined when there is nothing to send again */
export const renewInvitation = async (
  tx: Tx,
  organisation: string,
  id: string,
  tokenHash: string,
  { now, expires }: Span,
): Promise<Invitation | undefined> => {
  const row = await tx
    .updateTable('invitation')
    .set({ token_hash: tokenHash, sent_at: now, expires_at: expires })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toInvitation(row);
};

export const withdrawInvitation = async (
  tx: Tx,
  organisation: string,
  id: string,
  now: Date,
): Promise<boolean> => {
  const done = await tx
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
};

/** Who signs in with this e-mail at this organisation, if anyone does. */
export const memberWithEmail = async (
  tx: Tx,
  organisation: string,
  email: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('sign_in_name')
    .select('member_id')
    .where('email', '=', email)
    .where('kind', '=', 'member')
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row?.member_id ?? undefined;
};

/** Who leads this organisation now, by the addresses with which they sign in. */
export const managersEmails = async (tx: Tx, organisation: string): Promise<string[]> => {
  const managers = await tx
    .selectFrom('member')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('active', '=', true)
    .where(sql<boolean>`roles @> array['manager']`)
    .execute();
  if (managers.length === 0) return [];
  const ids = managers.map(({ id }) => id);
  const names = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'member')
    .where('organisation_id', '=', organisation)
    .where('member_id', 'in', ids)
    .execute();
  return names.map(({ email }) => email);
};

export const joinTeam = (tx: Tx, organisation: string, team: string, member: string): Promise<unknown> =>
  tx
    .insertInto('team_member')
    .values({ organisation_id: organisation, team_id: team, member_id: member })
    .onConflict((on) => on.columns(['organisation_id', 'team_id', 'member_id']).doNothing())
    .execute();

/** As a job of that organisation. */
export const forgetInvitations = (tx: Tx, organisation: string, expiredBefore: Date): Promise<unknown> =>
  tx
    .deleteFrom('invitation')
    .where('organisation_id', '=', organisation)
    .where('expires_at', '<', expiredBefore)
    .execute();
