import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';

export type OrganisationRow = { id: string; name: string; kind: string };

/** One page of them, in the order of the alphabet, and how many there are. */
export const organisationsPage = async (
  tx: Tx,
  from: number,
  most: number,
): Promise<{ rows: OrganisationRow[]; total: number }> => {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .orderBy('name')
    .orderBy('id')
    .offset(from)
    .limit(most)
    .execute();
  const { total } = await tx
    .selectFrom('organisation')
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
};

export type MemberCount = { organisation: string; members: number; managers: number };

/** As operator: how many work where, and how many of them may do what weighs most. */
export const memberCounts = async (tx: Tx, organisations: readonly string[]): Promise<MemberCount[]> => {
  if (organisations.length === 0) return [];
  return tx
    .selectFrom('member')
    .select([
      'organisation_id as organisation',
      sql<number>`count(*)::int`.as('members'),
      sql<number>`count(*) filter (where roles @> array['manager'])::int`.as('managers'),
    ])
    .where('organisation_id', 'in', organisations)
    .where('active', '=', true)
    .groupBy('organisation_id')
    .execute();
};

/** As a job of that organisation: the last moment at which any of its staff was here. */
export const lastSeenAt = async (tx: Tx, organisation: string): Promise<Date | null> => {
  const row = await tx
    .selectFrom('session')
    .select((session) => session.fn.max('seen_at').as('seen'))
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row?.seen ?? null;
};

/** As a job of that organisation. */
export const openInvitationCount = async (tx: Tx, organisation: string, now: Date): Promise<number> => {
  const row = await tx
    .selectFrom('invitation')
    .select((invitation) => invitation.fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.n ?? 0;
};
