import type { ExpressionBuilder } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { Tables } from '../../../platform/database/tables.generated.ts';
import type { State, Token, Waits } from '../engine/state.ts';
import type { Instance, InstanceState, Variables } from '../process.ts';
import type { Pause } from './due.rules.ts';

/** An instance in hand: locked until the transaction ends, with its state as the engine takes it. */
export type Locked = {
  instance: Instance;
  state: State;
  /** how many transitions it made, and how many rows its log has */
  transitions: number;
  events: number;
  parentToken: number | null;
  /** why its clocks stand still */
  pausedFor: readonly Pause[];
};

type InstanceRow = Tables['process_instance'];
type TokenRow = Tables['process_token'];

export const toInstance = (row: InstanceRow): Instance => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  key: row.key,
  version: row.version,
  state: row.state as InstanceState,
  variables: row.variables as Variables,
  parentId: row.parent_id,
  startedAt: row.started_at,
  endedAt: row.ended_at,
});

const toToken = (row: TokenRow): Token => ({
  n: row.token,
  element: row.element,
  waits: row.waits as Waits,
  scope: row.scope,
  via: row.via,
  problem: row.problem,
});

const toLocked = (row: InstanceRow, tokens: readonly TokenRow[]): Locked => ({
  instance: toInstance(row),
  state: {
    tokens: tokens.map(toToken),
    variables: row.variables as Variables,
    next: row.next_token,
    status: row.state === 'ended' || row.state === 'stopped' ? row.state : 'running',
  },
  transitions: row.transitions,
  events: row.events,
  parentToken: row.parent_token,
  pausedFor: row.paused_for as Pause[],
});

/** Which instance: by its id, or by a task of it. */
export type Which = { organisation: string; instanceId: string } | { organisation: string; taskId: string };

const idOf = (which: Which) => (eb: ExpressionBuilder<Tables, keyof Tables>) =>
  'instanceId' in which
    ? eb.val(which.instanceId)
    : eb
        .selectFrom('process_task')
        .select('process_task.instance_id')
        .where('process_task.organisation_id', '=', which.organisation)
        .where('process_task.id', '=', which.taskId);

/**
 * Takes an instance in hand, with its tokens as they are under the lock: the second query is sent along with the first
 * and begins after it. 'No key update' is enough to keep others out, and lets rows that refer to it be added meanwhile.
 */
export const lockInstance = async (tx: Tx, which: Which): Promise<Locked | undefined> => {
  const [row, tokens] = await Promise.all([
    tx
      .selectFrom('process_instance')
      .selectAll()
      .where('organisation_id', '=', which.organisation)
      .where('id', '=', idOf(which) as never)
      .forNoKeyUpdate()
      .executeTakeFirst(),
    tx
      .selectFrom('process_token')
      .selectAll()
      .where('organisation_id', '=', which.organisation)
      .where('instance_id', '=', idOf(which) as never)
      .execute(),
  ]);
  return row && toLocked(row, tokens);
};

const changing = ({ instance, transitions, events, pausedFor }: Locked, state: State) => ({
  version: instance.version,
  state: instance.state,
  variables: JSON.stringify(state.variables),
  next_token: state.next,
  transitions,
  events,
  paused_for: [...pausedFor],
  ended_at: instance.endedAt,
});

export const insertInstance = (tx: Tx, locked: Locked, state: State): Promise<unknown> =>
  tx
    .insertInto('process_instance')
    .values({
      organisation_id: locked.instance.organisationId,
      id: locked.instance.id,
      case_id: locked.instance.caseId,
      person_id: locked.instance.personId,
      key: locked.instance.key,
      parent_id: locked.instance.parentId,
      parent_token: locked.parentToken,
      started_at: locked.instance.startedAt,
      ...changing(locked, state),
    })
    .execute();

export const saveInstance = (tx: Tx, locked: Locked, state: State): Promise<unknown> =>
  tx
    .updateTable('process_instance')
    .set(changing(locked, state))
    .where('organisation_id', '=', locked.instance.organisationId)
    .where('id', '=', locked.instance.id)
    .execute();

export const saveTokens = (
  tx: Tx,
  { organisationId, id, caseId, personId }: Instance,
  { gone, put }: { gone: readonly number[]; put: readonly Token[] },
  now: Date,
): Promise<unknown> =>
  Promise.all([
    gone.length === 0
      ? undefined
      : tx
          .deleteFrom('process_token')
          .where('organisation_id', '=', organisationId)
          .where('instance_id', '=', id)
          .where('token', 'in', [...gone])
          .execute(),
    put.length === 0
      ? undefined
      : tx
          .insertInto('process_token')
          .values(
            put.map(({ n, element, waits, scope, via, problem }) => ({
              organisation_id: organisationId,
              instance_id: id,
              token: n,
              case_id: caseId,
              person_id: personId,
              element,
              waits,
              scope,
              via,
              problem,
              since: now,
            })),
          )
          .onConflict((on) =>
            on.columns(['organisation_id', 'instance_id', 'token']).doUpdateSet((eb) => ({
              element: eb.ref('excluded.element'),
              waits: eb.ref('excluded.waits'),
              scope: eb.ref('excluded.scope'),
              via: eb.ref('excluded.via'),
              problem: eb.ref('excluded.problem'),
              since: eb.ref('excluded.since'),
            })),
          )
          .execute(),
  ]);
