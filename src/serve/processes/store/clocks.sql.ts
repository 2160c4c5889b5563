import type { Tx } from '../../../platform/database/door.ts';
import type { ClockRow, KeptClock } from './due.rules.ts';

type OfInstance = { organisation: string; instanceId: string };
export type AnyClock = ClockRow & { table: 'process_task' | 'process_timer' };

/** The clocks that run or wait in an instance: of its open tasks, and of its timers. */
export const openClocks = async (tx: Tx, { organisation, instanceId }: OfInstance): Promise<AnyClock[]> => {
  const [tasks, timers] = await Promise.all([
    tx
      .selectFrom('process_task')
      .select(['id', 'clock', 'due_at', 'left_ms'])
      .where('organisation_id', '=', organisation)
      .where('instance_id', '=', instanceId)
      .where('done_at', 'is', null)
      .where('clock', 'is not', null)
      .execute(),
    tx
      .selectFrom('process_timer')
      .select(['id', 'clock', 'due_at', 'left_ms'])
      .where('organisation_id', '=', organisation)
      .where('instance_id', '=', instanceId)
      .where('kind', '=', 'timer')
      .execute(),
  ]);
  const toClock =
    (table: AnyClock['table']) =>
    (row: (typeof tasks)[number]): AnyClock => ({
      table,
      id: row.id,
      clock: row.clock as KeptClock,
      dueAt: row.due_at,
      leftMs: row.left_ms,
    });
  return [...tasks.map(toClock('process_task')), ...timers.map(toClock('process_timer'))];
};

export const saveClock = (
  tx: Tx,
  organisation: string,
  { table, id, dueAt, leftMs }: AnyClock,
): Promise<unknown> =>
  tx
    .updateTable(table)
    .set({ due_at: dueAt, left_ms: leftMs === null ? null : Math.round(leftMs) })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();
