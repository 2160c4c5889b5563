import type { Tx } from '../../../platform/database/door.ts';
import type { Instance, ProcessTask, ProcessView } from '../process.ts';
import { toTask } from './tasks.sql.ts';

export const tokensOf = async (
  tx: Tx,
  organisation: string,
  instanceId: string,
): Promise<ProcessView['tokens']> =>
  (
    await tx
      .selectFrom('process_token')
      .select(['token', 'element', 'waits', 'since', 'problem'])
      .where('organisation_id', '=', organisation)
      .where('instance_id', '=', instanceId)
      .orderBy('token')
      .execute()
  ).map(({ token, element, waits, since, problem }) => ({ token, element, waits, since, incident: problem }));

/** Its tasks, open and done, in the order in which they were opened; found over the index of its case. */
export const tasksOf = async (
  tx: Tx,
  { organisationId, id, caseId }: Pick<Instance, 'organisationId' | 'id' | 'caseId'>,
): Promise<ProcessTask[]> =>
  (
    await tx
      .selectFrom('process_task')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('case_id', '=', caseId)
      .where('instance_id', '=', id)
      .orderBy('opened_at')
      .orderBy('id')
      .execute()
  ).map(toTask);

export const timersOf = async (
  tx: Tx,
  organisation: string,
  instanceId: string,
): Promise<ProcessView['timers']> =>
  (
    await tx
      .selectFrom('process_timer')
      .select(['element', 'due_at'])
      .where('organisation_id', '=', organisation)
      .where('instance_id', '=', instanceId)
      .where('kind', '=', 'timer')
      .orderBy('due_at')
      .execute()
  ).map(({ element, due_at }) => ({ element, dueAt: due_at }));
