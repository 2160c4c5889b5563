import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { readModel } from '../model/read-model.ts';
import type { Published } from '../process.ts';
import { insertDefinition, newestVersion } from './definitions.sql.ts';

/**
 * Publishes a process as the next version of its key; instances that run stay on theirs.
 * @param acts the service acts there are; a process that asks another is refused
 */
export const publishDefinition = async (
  tx: Tx,
  by: Pick<Member, 'organisation'> & { member: string | null },
  { key, name, xml, acts }: { key: string; name?: string; xml: string; acts?: readonly string[] },
  now: Date,
): Promise<Published> => {
  const read = await readModel(xml, acts ? { acts } : {});
  if (read.kind === 'refused') return read;
  const version = (await newestVersion(tx, by.organisation, key)) + 1;
  await insertDefinition(tx, {
    organisationId: by.organisation,
    key,
    version,
    name: name ?? read.model.name,
    xml,
    publishedAt: now,
    publishedBy: by.member,
    retiredAt: null,
  });
  return { kind: 'published', version, warnings: read.warnings };
};
