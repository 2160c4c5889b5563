import type { Tx } from '../../../platform/database/door.ts';

export type Draft = { key: string; xml: string; basedOn: number | null; changedAt: Date };

export const findDraft = async (tx: Tx, organisation: string, key: string): Promise<Draft | undefined> => {
  const row = await tx
    .selectFrom('process_draft')
    .select(['key', 'xml', 'based_on', 'changed_at'])
    .where('organisation_id', '=', organisation)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && { key: row.key, xml: row.xml, basedOn: row.based_on, changedAt: row.changed_at };
};

export const listDrafts = async (tx: Tx, organisation: string): Promise<Draft[]> =>
  (
    await tx
      .selectFrom('process_draft')
      .select(['key', 'xml', 'based_on', 'changed_at'])
      .where('organisation_id', '=', organisation)
      .orderBy('key')
      .execute()
  ).map((row) => ({ key: row.key, xml: row.xml, basedOn: row.based_on, changedAt: row.changed_at }));

export const saveDraft = (tx: Tx, organisation: string, member: string, draft: Draft): Promise<unknown> => {
  const changed = {
    xml: draft.xml,
    based_on: draft.basedOn,
    changed_at: draft.changedAt,
    changed_by: member,
  };
  return tx
    .insertInto('process_draft')
    .values({ organisation_id: organisation, key: draft.key, ...changed })
    .onConflict((on) => on.columns(['organisation_id', 'key']).doUpdateSet(changed))
    .execute();
};

export const dropDraft = (tx: Tx, organisation: string, key: string): Promise<unknown> =>
  tx.deleteFrom('process_draft').where('organisation_id', '=', organisation).where('key', '=', key).execute();
