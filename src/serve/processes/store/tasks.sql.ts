import type { Office } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { ProcessTask } from '../process.ts';
import type { ClosedTask, OpenedTask, TaskInHand } from './rows.ts';
import type { WhoseCase } from './whose-steps.sql.ts';

export const toTask = (row: Tables['process_task']): ProcessTask => ({
  organisationId: row.organisation_id,
  id: row.id,
  instanceId: row.instance_id,
  caseId: row.case_id,
  personId: row.person_id,
  key: row.key,
  version: row.version,
  element: row.element,
  name: row.name,
  plain: row.plain,
  office: row.office as Office | null,
  role: row.role,
  turn: row.turn as ProcessTask['turn'],
  memberId: row.member_id,
  openedAt: row.opened_at,
  dueAt: row.due_at,
  claimedAt: row.claimed_at,
  doneAt: row.done_at,
  outcome: row.outcome,
});

export const insertTasks = async (tx: Tx, tasks: readonly OpenedTask[], whose: WhoseCase): Promise<void> => {
  if (tasks.length === 0) return;
  await tx
    .insertInto('process_task')
    .values(
      tasks.map((task) => ({
        organisation_id: task.organisationId,
        id: task.id,
        instance_id: task.instanceId,
        token: task.token,
        case_id: task.caseId,
        person_id: task.personId,
        key: task.key,
        version: task.version,
        element: task.element,
        name: task.name,
        plain: task.plain,
        office: task.office,
        role: task.role,
        turn: task.turn,
        member_id: task.memberId,
        contact_id: whose.contactId,
        team_id: whose.teamId,
        opened_at: task.openedAt,
        due_at: task.dueAt,
        clock: task.clock && JSON.stringify(task.clock),
        left_ms: null,
        claimed_at: null,
        done_at: null,
        how: null,
        outcome: null,
      })),
    )
    .execute();
};

/** Closes the open task of each of these tokens; who did it stays with the task. */
export const closeTasks = (
  tx: Tx,
  { organisation, instanceId }: { organisation: string; instanceId: string },
  closed: readonly ClosedTask[],
  { memberId, now }: { memberId: string | null; now: Date },
): Promise<unknown> =>
  Promise.all(
    closed.map(({ token, how, outcome }) =>
      tx
        .updateTable('process_task')
        .set({
          done_at: now,
          how,
          outcome,
          left_ms: null,
          ...(memberId !== null && how !== 'taken' ? { member_id: memberId } : {}),
        })
        .where('organisation_id', '=', organisation)
        .where('instance_id', '=', instanceId)
        .where('token', '=', token)
        .where('done_at', 'is', null)
        .execute(),
    ),
  );

/** Read after its instance was locked (sent along with the lock), so it is as it is now. */
export const findTask = async (
  tx: Tx,
  organisation: string,
  taskId: string,
): Promise<TaskInHand | undefined> => {
  const row = await tx
    .selectFrom('process_task')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', taskId)
    .executeTakeFirst();
  return row && { ...toTask(row), token: row.token };
};

export const setTaskMember = async (
  tx: Tx,
  { organisation, taskId }: { organisation: string; taskId: string },
  memberId: string | null,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('process_task')
    .set({ member_id: memberId, claimed_at: memberId === null ? null : now })
    .where('organisation_id', '=', organisation)
    .where('id', '=', taskId)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export type OpenTasks = { member?: string; office?: Office; caseId?: string; personId?: string };
/** What waits for somebody there, by due moment; what has none comes last. */
export const openTasks = async (
  tx: Tx,
  organisation: string,
  { member, office, caseId, personId }: OpenTasks,
  limit = 100,
): Promise<ProcessTask[]> =>
  (
    await tx
      .selectFrom('process_task')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('done_at', 'is', null)
      .$if(member !== undefined, (query) => query.where('member_id', '=', member ?? ''))
      .$if(office !== undefined, (query) => query.where('office', '=', office ?? ''))
      .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? ''))
      .$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? ''))
      .orderBy('due_at')
      .limit(limit)
      .execute()
  ).map(toTask);
