import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { Instance } from '../process.ts';
import type { KeptClock } from './due.rules.ts';
import type { DueTimer, Timer, TimerKind } from './rows.ts';

const toDue = (row: Tables['process_timer']): DueTimer => ({
  id: row.id,
  instanceId: row.instance_id,
  token: row.token,
  element: row.element,
  kind: row.kind as TimerKind,
  dueAt: row.due_at,
  clock: row.clock as KeptClock | null,
  times: row.times,
  data: row.data as Timer['data'],
  attempts: row.attempts,
});

/** A timer that is there already (a step that was tried again) keeps its moment. */
export const insertTimers = async (
  tx: Tx,
  { organisationId, id, caseId, personId }: Pick<Instance, 'organisationId' | 'id' | 'caseId' | 'personId'>,
  timers: readonly Timer[],
  now: Date,
): Promise<void> => {
  if (timers.length === 0) return;
  await tx
    .insertInto('process_timer')
    .values(
      timers.map((timer) => ({
        organisation_id: organisationId,
        id: timer.id,
        instance_id: id,
        token: timer.token,
        case_id: caseId,
        person_id: personId,
        element: timer.element,
        kind: timer.kind,
        due_at: timer.dueAt,
        clock: timer.clock && JSON.stringify(timer.clock),
        times: timer.times,
        left_ms: null,
        attempts: 0,
        last_error: null,
        data: JSON.stringify(timer.data),
        set_at: now,
      })),
    )
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'instance_id', 'token', 'element'])
        .where(sql<boolean>`kind = 'timer'`)
        .doNothing(),
    )
    .execute();
};

/** What a token waited for, or ran for it, is no longer wanted. */
export const cancelTimers = async (
  tx: Tx,
  { organisation, instanceId }: { organisation: string; instanceId: string },
  tokens: readonly number[],
): Promise<void> => {
  if (tokens.length === 0) return;
  await tx
    .deleteFrom('process_timer')
    .where('organisation_id', '=', organisation)
    .where('instance_id', '=', instanceId)
    .where('token', 'in', [...tokens])
    .where('kind', '<>', 'message')
    .execute();
};

export const deleteTimer = (tx: Tx, organisation: string, id: string): Promise<unknown> =>
  tx.deleteFrom('process_timer').where('organisation_id', '=', organisation).where('id', '=', id).execute();

export const setTimer = (
  tx: Tx,
  { organisation, id }: { organisation: string; id: string },
  values: { dueAt: Date; times?: number | null; attempts?: number; lastError?: string },
): Promise<unknown> =>
  tx
    .updateTable('process_timer')
    .set({
      due_at: values.dueAt,
      ...(values.times === undefined ? {} : { times: values.times }),
      ...(values.attempts === undefined ? {} : { attempts: values.attempts }),
      ...(values.lastError === undefined ? {} : { last_error: values.lastError }),
    })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/**
 * Takes the instance of the next thing that is due, unless another worker has it: its row is locked, and whoever finds
 * it locked goes on to the next. So is what belongs to a case that is in hand: an act that refers to that case would
 * wait for it, while whoever passes the case on waits for this. The timer itself must be read again after this: it may
 * be gone.
 */
export const claimDue = async (
  tx: Tx,
  organisation: string,
  now: Date,
): Promise<{ id: string; instanceId: string } | undefined> => {
  const row = await tx
    .selectFrom('process_timer as t')
    .innerJoin('process_instance as i', (on) =>
      on.onRef('i.organisation_id', '=', 't.organisation_id').onRef('i.id', '=', 't.instance_id'),
    )
    .innerJoin('customer_case as c', (on) =>
      on.onRef('c.organisation_id', '=', 'i.organisation_id').onRef('c.id', '=', 'i.case_id'),
    )
    .select(['t.id', 't.instance_id'])
    .where('t.organisation_id', '=', organisation)
    .where('i.organisation_id', '=', organisation)
    .where('c.organisation_id', '=', organisation)
    .where('t.due_at', '<=', now)
    .orderBy('t.due_at')
    .limit(1)
    .modifyEnd(sql`for key share of c skip locked for no key update of i skip locked`)
    .executeTakeFirst();
  return row && { id: row.id, instanceId: row.instance_id };
};

export const findTimer = async (tx: Tx, organisation: string, id: string): Promise<DueTimer | undefined> => {
  const row = await tx
    .selectFrom('process_timer')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toDue(row);
};

/** Is anything due there? Asked of each organisation in turn, so it must cost next to nothing. */
export const anythingDue = async (tx: Tx, organisation: string, now: Date): Promise<boolean> =>
  (await tx
    .selectFrom('process_timer')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('due_at', '<=', now)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Organisations are reference data: what is due is asked of each in a transaction of its own. */
export const allOwners = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('organisation').select('id').orderBy('id').execute()).map(({ id }) => id);
