import type { Tx } from '../../platform/database/door.ts';

export type DemoIdentity = {
  key: string;
  kind: string;
  name: string;
  role: string;
  story: string;
  person_id: string | null;
  organisation_id: string | null;
  member_id: string | null;
};
export type SentMail = {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: Date;
  reply_to: string | null;
};

/** The database itself says whether this is a demo: no setting can switch it on over real data. */
export const isDemo = async (tx: Tx): Promise<boolean> => {
  const row = await tx.selectFrom('installation').select('demo').where('id', '=', 1).executeTakeFirst();
  return row?.demo ?? false;
};

export const demoIdentities = (tx: Tx): Promise<DemoIdentity[]> =>
  tx
    .selectFrom('demo_sign_in')
    .select(['key', 'kind', 'name', 'role', 'story', 'person_id', 'organisation_id', 'member_id'])
    .orderBy('position')
    .execute();

export const demoIdentity = (tx: Tx, key: string): Promise<DemoIdentity | undefined> =>
  tx
    .selectFrom('demo_sign_in')
    .select(['key', 'kind', 'name', 'role', 'story', 'person_id', 'organisation_id', 'member_id'])
    .where('key', '=', key)
    .executeTakeFirst();

/** Newest first. */
export const recentMail = (tx: Tx, limit: number): Promise<SentMail[]> =>
  tx
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'created_at', 'reply_to'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
