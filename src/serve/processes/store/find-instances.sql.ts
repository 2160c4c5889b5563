import type { Tx } from '../../../platform/database/door.ts';
import type { Instance } from '../process.ts';
import { toInstance } from './instances.sql.ts';

/** The running processes that these tokens of an instance called. */
export const calledBy = async (
  tx: Tx,
  { organisation, instanceId }: { organisation: string; instanceId: string },
  tokens: readonly number[],
): Promise<string[]> =>
  (
    await tx
      .selectFrom('process_instance')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('parent_id', '=', instanceId)
      .where('parent_token', 'in', [...tokens])
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);

/** The instances of a case, oldest first; `open`: those that run. */
export const instancesOfCase = async (
  tx: Tx,
  { organisation, caseId }: { organisation: string; caseId: string },
  { open }: { open: boolean },
): Promise<Instance[]> =>
  (
    await tx
      .selectFrom('process_instance')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('case_id', '=', caseId)
      .$if(open, (query) => query.where('ended_at', 'is', null))
      .orderBy('started_at')
      .orderBy('id')
      .execute()
  ).map(toInstance);

/** Running instances on a version of a process, by id. */
export const instancesOn = async (
  tx: Tx,
  { organisation, key, version }: { organisation: string; key: string; version: number },
): Promise<string[]> =>
  (
    await tx
      .selectFrom('process_instance')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('key', '=', key)
      .where('version', '=', version)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);

export type Incident = {
  instanceId: string;
  caseId: string;
  personId: string;
  key: string;
  version: number;
  token: number;
  element: string;
  problem: string;
  since: Date;
};
/** Where a process of this organisation stands still and a person must look, longest first. */
export const incidentsOf = async (tx: Tx, organisation: string, limit = 100): Promise<Incident[]> =>
  (
    await tx
      .selectFrom('process_token as t')
      .innerJoin('process_instance as i', (on) =>
        on.onRef('i.organisation_id', '=', 't.organisation_id').onRef('i.id', '=', 't.instance_id'),
      )
      .select([
        't.instance_id',
        'i.case_id',
        'i.person_id',
        'i.key',
        'i.version',
        't.token',
        't.element',
        't.problem',
        't.since',
      ])
      .where('t.organisation_id', '=', organisation)
      .where('i.organisation_id', '=', organisation)
      .where('i.state', '=', 'incident')
      .where('t.waits', '=', 'incident')
      .orderBy('t.since')
      .limit(limit)
      .execute()
  ).map((row) => ({
    instanceId: row.instance_id,
    caseId: row.case_id,
    personId: row.person_id,
    key: row.key,
    version: row.version,
    token: row.token,
    element: row.element,
    problem: row.problem ?? '',
    since: row.since,
  }));

/** Was it called by a process that was called … more than so many times? */
export const deeperThan = async (tx: Tx, instance: Instance, most: number): Promise<boolean> => {
  let parent = instance.parentId;
  for (let deep = 0; parent !== null; deep++) {
    if (deep >= most) return true;
    const row = await tx
      .selectFrom('process_instance')
      .select('parent_id')
      .where('organisation_id', '=', instance.organisationId)
      .where('id', '=', parent)
      .executeTakeFirst();
    parent = row?.parent_id ?? null;
  }
  return false;
};
