import type { Tx } from '../../platform/database/door.ts';
import type { MemberInput } from './forms.rules.ts';

export type MemberDescription = Omit<MemberInput, 'email' | 'active'>;

const columnsOf = ({ standInId, ...rest }: MemberDescription) => ({ ...rest, stand_in_id: standInId });

export const insertMember = (
  tx: Tx,
  organisation: string,
  id: string,
  told: MemberDescription,
  now: Date,
): Promise<unknown> =>
  tx
    .insertInto('member')
    .values({
      organisation_id: organisation,
      id,
      ...columnsOf(told),
      active: true,
      portrait: `${told.pronoun}:${id}`,
      created_at: now,
    })
    .execute();

export const updateMember = (
  tx: Tx,
  organisation: string,
  id: string,
  told: MemberDescription,
): Promise<unknown> =>
  tx
    .updateTable('member')
    .set(columnsOf(told))
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/**
 * A case refers to its contact and whether that member works here. What is over follows in the same statement; what is
 * open does not, so the foreign keys refuse (23503) to let someone go who is still a customer's contact, is asked for an
 * answer, or stands in for a colleague.
 */
export const setActive = (tx: Tx, organisation: string, id: string, active: boolean): Promise<unknown> =>
  tx
    .with('followed', (db) =>
      db
        .updateTable('customer_case')
        .set({ contact_active: active })
        .where('organisation_id', '=', organisation)
        .where('contact_id', '=', id)
        .where('contact_active', '<>', active)
        .where('closed_at', 'is not', null),
    )
    .with('answered', (db) =>
      db
        .updateTable('handover')
        .set({ to_active: active })
        .where('organisation_id', '=', organisation)
        .where('to_member_id', '=', id)
        .where('to_active', '<>', active)
        .where('answered_at', 'is not', null),
    )
    .with('silent', (db) =>
      db
        .updateTable('case_alarm')
        .set({ to_active: active })
        .where('organisation_id', '=', organisation)
        .where('to_member_id', '=', id)
        .where('to_active', '<>', active)
        .where('ended_at', 'is not', null),
    )
    .with('over', (db) =>
      db
        .updateTable('absence')
        .set({ stand_in_active: active })
        .where('organisation_id', '=', organisation)
        .where('stand_in_id', '=', id)
        .where('stand_in_active', '<>', active)
        .where('ended_at', 'is not', null),
    )
    .updateTable('member')
    .set({ active })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/** A customer is never sent to someone who left. @param standIn takes her place, except beside herself */
export const clearStandIn = (
  tx: Tx,
  organisation: string,
  id: string,
  standIn: string | null,
): Promise<unknown> =>
  tx
    .updateTable('member')
    .set((row) => ({
      stand_in_id: standIn === null ? null : row.fn<string | null>('nullif', [row.val(standIn), 'id']),
    }))
    .where('organisation_id', '=', organisation)
    .where('stand_in_id', '=', id)
    .execute();

export const endSessionsOf = (tx: Tx, organisation: string, id: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();

const signInName = (organisation: string, id: string) => ({ organisation_id: organisation, member_id: id });

export const emailOf = async (tx: Tx, organisation: string, id: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('kind', '=', 'member')
    .where((row) => row.and(signInName(organisation, id)))
    .executeTakeFirst();
  return row?.email;
};

/** @throws SQLSTATE 23505 when someone else signs in with it */
export const putEmail = async (
  tx: Tx,
  {
    organisation,
    id,
    email,
    before,
  }: { organisation: string; id: string; email: string; before: string | undefined },
  now: Date,
): Promise<void> => {
  if (before === undefined)
    await tx
      .insertInto('sign_in_name')
      .values({ email, kind: 'member', person_id: null, ...signInName(organisation, id), created_at: now })
      .execute();
  else
    await tx
      .updateTable('sign_in_name')
      .set({ email })
      .where('kind', '=', 'member')
      .where((row) => row.and(signInName(organisation, id)))
      .execute();
};
