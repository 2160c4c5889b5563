import type { Tx } from '../../../platform/database/door.ts';
import type { Happened } from '../engine/state.ts';
import type { ProcessModel } from '../model/model.ts';
import type { Instance } from '../process.ts';

/** A line of the log; beside what the engine tells: what people and clocks did to an instance. */
export type Logged = Omit<Happened, 'kind'> & {
  kind: Happened['kind'] | 'claimed' | 'released' | 'paused' | 'resumed' | 'migrated';
};

/** Writes what happened, numbered from `first`: the unique order of an instance is what refuses a transition made twice. */
export const insertEvents = async (
  tx: Tx,
  { instance, model, first }: { instance: Instance; model: ProcessModel; first: number },
  happened: readonly Logged[],
  { memberId, now }: { memberId: string | null; now: Date },
): Promise<void> => {
  if (happened.length === 0) return;
  await tx
    .insertInto('process_event')
    .values(
      happened.map(({ kind, element, token, ...data }, at) => {
        const node = model.nodes.get(element);
        return {
          organisation_id: instance.organisationId,
          instance_id: instance.id,
          seq: first + at,
          case_id: instance.caseId,
          person_id: instance.personId,
          at: now,
          definition_key: instance.key,
          version: instance.version,
          element,
          name: node?.name ?? model.name,
          kind,
          token,
          office: node?.office ?? null,
          member_id: memberId,
          data: JSON.stringify(data),
        };
      }),
    )
    .execute();
};

type Data = Omit<Happened, 'kind' | 'element' | 'token'>;
export type EventRow = Logged & { seq: number; at: Date; memberId: string | null; version: number };

/** All that happened in an instance, in order. */
export const eventsOf = async (tx: Tx, organisation: string, instanceId: string): Promise<EventRow[]> =>
  (
    await tx
      .selectFrom('process_event')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('instance_id', '=', instanceId)
      .orderBy('seq')
      .execute()
  ).map((row) => ({
    seq: row.seq,
    at: row.at,
    memberId: row.member_id,
    version: row.version,
    kind: row.kind as Logged['kind'],
    element: row.element,
    token: row.token,
    ...(row.data as Data),
  }));
