import { keptPerDoor, type Tx } from '../../../platform/database/door.ts';
import type { ProcessModel } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { findDefinition } from './definitions.sql.ts';

const MOST_KEPT = 500;
const kept = keptPerDoor(() => new Map<string, ProcessModel>());

/**
 * A published version as a model: read once in a process, as a version never changes.
 * @throws when it can't be read any more: it could when it was published
 */
export const modelOf = async (
  tx: Tx,
  { organisation, key, version }: { organisation: string; key: string; version: number },
): Promise<ProcessModel> => {
  const models = kept(tx);
  const name = `${organisation} ${key} ${version}`;
  const known = models.get(name);
  if (known) return known;
  const definition = await findDefinition(tx, organisation, key, version);
  const read = definition && (await readModel(definition.xml));
  if (read?.kind !== 'read') throw new Error(`process ${name} can't be read: ${JSON.stringify(read)}`);
  const [oldest] = models.keys();
  if (models.size >= MOST_KEPT && oldest !== undefined) models.delete(oldest);
  models.set(name, read.model);
  return read.model;
};
