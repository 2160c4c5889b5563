import type { Tx } from '../../../platform/database/door.ts';
import type { ProcessNode } from '../model/model.ts';

type OfInstance = { organisation: string; instanceId: string };

/** The open task of a token, as the new version calls it; its due moment stays what was promised. */
export const renameTask = (
  tx: Tx,
  { organisation, instanceId }: OfInstance,
  token: number,
  node: ProcessNode,
  version: number,
): Promise<unknown> =>
  tx
    .updateTable('process_task')
    .set({
      element: node.id,
      name: node.name || node.id,
      plain: node.plain ?? null,
      office: node.office ?? null,
      role: node.role ?? null,
      turn: node.turn ?? 'organisation',
      version,
    })
    .where('organisation_id', '=', organisation)
    .where('instance_id', '=', instanceId)
    .where('token', '=', token)
    .where('done_at', 'is', null)
    .execute();

export type SetTimer = { id: string; token: number; element: string };
export const timersSet = async (tx: Tx, { organisation, instanceId }: OfInstance): Promise<SetTimer[]> =>
  tx
    .selectFrom('process_timer')
    .select(['id', 'token', 'element'])
    .where('organisation_id', '=', organisation)
    .where('instance_id', '=', instanceId)
    .where('kind', '=', 'timer')
    .execute();

export const renameTimer = (tx: Tx, organisation: string, id: string, element: string): Promise<unknown> =>
  tx
    .updateTable('process_timer')
    .set({ element })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

/** Since when each token stands where it stands. */
export const sinceOf = async (tx: Tx, { organisation, instanceId }: OfInstance): Promise<Map<number, Date>> =>
  new Map(
    (
      await tx
        .selectFrom('process_token')
        .select(['token', 'since'])
        .where('organisation_id', '=', organisation)
        .where('instance_id', '=', instanceId)
        .execute()
    ).map(({ token, since }) => [token, since]),
  );
