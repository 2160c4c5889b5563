import type { Tx } from '../database/door.ts';

export type Beat = {
  id: string;
  machine: string;
  kind: 'first' | 'pages';
  version: string;
  started: Date;
  now: Date;
  memory: number;
  disk: { free: number | null; total: number | null };
  folders: Record<string, number> | null;
};

export const beat = (tx: Tx, of: Beat): Promise<unknown> => {
  const seen = {
    seen_at: of.now,
    memory_mb: of.memory,
    disk_free: of.disk.free,
    disk_total: of.disk.total,
    folders: of.folders === null ? null : JSON.stringify(of.folders),
  };
  return tx
    .insertInto('running_process')
    .values({
      id: of.id,
      machine: of.machine,
      kind: of.kind,
      version: of.version,
      started_at: of.started,
      ...seen,
    })
    .onConflict((on) => on.column('id').doUpdateSet(seen))
    .execute();
};

export const leave = (tx: Tx, id: string): Promise<unknown> =>
  tx.deleteFrom('running_process').where('id', '=', id).execute();

export const forgetBefore = (tx: Tx, before: Date): Promise<unknown> =>
  tx.deleteFrom('running_process').where('seen_at', '<', before).execute();

export type RunningProcess = {
  machine: string;
  kind: 'first' | 'pages';
  version: string;
  startedAt: Date;
  seenAt: Date;
  memoryMb: number;
  disk: { free: number; total: number } | undefined;
  folders: Record<string, number>;
};

/** All that beat at most a day ago; who is told by `seenAt`. */
export const listProcesses = async (tx: Tx): Promise<RunningProcess[]> => {
  const rows = await tx
    .selectFrom('running_process')
    .selectAll()
    .orderBy('machine')
    .orderBy('kind')
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    machine: row.machine,
    kind: row.kind === 'first' ? 'first' : 'pages',
    version: row.version,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    memoryMb: row.memory_mb,
    disk:
      row.disk_free === null || row.disk_total === null
        ? undefined
        : { free: row.disk_free, total: row.disk_total },
    folders: (row.folders ?? {}) as Record<string, number>,
  }));
};
