import type { Tx } from '../../../platform/database/door.ts';

export type VersionCount = { key: string; version: number; running: number; stuck: number };
export type ElementCount = { version: number; element: string; n: number; late: number; stuck: number };
export type Stuck = {
  instanceId: string;
  caseId: string;
  version: number;
  element: string;
  problem: string;
  since: Date;
};

/** How many run, and how many of those stand still, for each version that anything runs on. */
export const countsByVersion = async (tx: Tx, organisation: string): Promise<VersionCount[]> => {
  const rows = await tx
    .selectFrom('process_instance')
    .select(({ fn }) => ['key', 'version', 'state', fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .groupBy(['key', 'version', 'state'])
    .execute();
  const all = new Map<string, VersionCount>();
  for (const { key, version, state, n } of rows) {
    const id = `${key} ${version}`;
    const known = all.get(id) ?? { key, version, running: 0, stuck: 0 };
    known.running += Number(n);
    if (state === 'incident') known.stuck += Number(n);
    all.set(id, known);
  }
  return [...all.values()];
};

/** How many steps are late, for each process. */
export const lateByProcess = async (
  tx: Tx,
  organisation: string,
  now: Date,
): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('process_task')
    .select(({ fn }) => ['key', fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('done_at', 'is', null)
    .where('due_at', '<', now)
    .groupBy('key')
    .execute();
  return new Map(rows.map(({ key, n }) => [key, Number(n)]));
};

/** Where the running ones of one process stand now. */
export const standingIn = async (
  tx: Tx,
  organisation: string,
  key: string,
  now: Date,
): Promise<ElementCount[]> => {
  const tokens = await tx
    .selectFrom('process_token as t')
    .innerJoin('process_instance as i', (join) =>
      join.onRef('i.organisation_id', '=', 't.organisation_id').onRef('i.id', '=', 't.instance_id'),
    )
    .select(({ fn }) => ['i.version', 't.element', 't.waits', fn.countAll<string>().as('n')])
    .where('t.organisation_id', '=', organisation)
    .where('i.organisation_id', '=', organisation)
    .where('i.key', '=', key)
    .where('i.ended_at', 'is', null)
    .groupBy(['i.version', 't.element', 't.waits'])
    .execute();
  const late = await tx
    .selectFrom('process_task')
    .select(({ fn }) => ['version', 'element', fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('key', '=', key)
    .where('done_at', 'is', null)
    .where('due_at', '<', now)
    .groupBy(['version', 'element'])
    .execute();
  const all = new Map<string, ElementCount>();
  for (const { version, element, waits, n } of tokens) {
    const id = `${version} ${element}`;
    const known = all.get(id) ?? { version, element, n: 0, late: 0, stuck: 0 };
    known.n += Number(n);
    if (waits === 'incident') known.stuck += Number(n);
    all.set(id, known);
  }
  for (const { version, element, n } of late) {
    const known = all.get(`${version} ${element}`);
    if (known) known.late = Number(n);
  }
  return [...all.values()];
};

/** What stands still and waits for somebody to look at it. */
export const stuckIn = async (tx: Tx, organisation: string, key: string): Promise<Stuck[]> => {
  const rows = await tx
    .selectFrom('process_token as t')
    .innerJoin('process_instance as i', (join) =>
      join.onRef('i.organisation_id', '=', 't.organisation_id').onRef('i.id', '=', 't.instance_id'),
    )
    .select(['t.instance_id', 't.case_id', 'i.version', 't.element', 't.problem', 't.since'])
    .where('t.organisation_id', '=', organisation)
    .where('i.organisation_id', '=', organisation)
    .where('i.key', '=', key)
    .where('t.waits', '=', 'incident')
    .orderBy('t.since')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    instanceId: row.instance_id,
    caseId: row.case_id,
    version: row.version,
    element: row.element,
    problem: row.problem ?? '',
    since: row.since,
  }));
};
