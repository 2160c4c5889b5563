import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { Definition } from '../process.ts';

const toDefinition = (row: Tables['process_definition']): Definition => ({
  organisationId: row.organisation_id,
  key: row.key,
  version: row.version,
  name: row.name,
  xml: row.xml,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  retiredAt: row.retired_at,
});

export const insertDefinition = (tx: Tx, definition: Definition): Promise<unknown> =>
  tx
    .insertInto('process_definition')
    .values({
      organisation_id: definition.organisationId,
      key: definition.key,
      version: definition.version,
      name: definition.name,
      xml: definition.xml,
      published_at: definition.publishedAt,
      published_by: definition.publishedBy,
      retired_at: definition.retiredAt,
    })
    .execute();

/** Every version that an organisation has, newest first within a process. */
export const definitions = async (tx: Tx, organisation: string): Promise<Definition[]> =>
  (
    await tx
      .selectFrom('process_definition')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .orderBy('key')
      .orderBy('version', 'desc')
      .execute()
  ).map(toDefinition);

/** A version, or the newest that isn't retired. */
export const findDefinition = async (
  tx: Tx,
  organisation: string,
  key: string,
  version?: number,
): Promise<Definition | undefined> => {
  const row = await tx
    .selectFrom('process_definition')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('key', '=', key)
    .$if(version === undefined, (query) => query.where('retired_at', 'is', null))
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toDefinition(row);
};

export const newestVersion = async (tx: Tx, organisation: string, key: string): Promise<number> => {
  const row = await tx
    .selectFrom('process_definition')
    .select('version')
    .where('organisation_id', '=', organisation)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
};

/** No instance starts on it any more; those that run on it stay on it until they are moved. */
export const retireDefinition = async (
  tx: Tx,
  { organisation, key, version }: { organisation: string; key: string; version: number },
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('process_definition')
    .set({ retired_at: now })
    .where('organisation_id', '=', organisation)
    .where('key', '=', key)
    .where('version', '=', version)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
