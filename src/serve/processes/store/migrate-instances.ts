import { calendarOf } from '../../../govern/organisations/index.ts';
import { newIdInTime } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { ProcessModel } from '../model/model.ts';
import type { Migrated, Stuck } from '../process.ts';
import { applyPauses } from './apply-pauses.ts';
import { changedTokens, timerRow } from './asked.rules.ts';
import { findDefinition } from './definitions.sql.ts';
import { insertEvents } from './events.sql.ts';
import { instancesOn } from './find-instances.sql.ts';
import { type Locked, lockInstance, saveInstance, saveTokens } from './instances.sql.ts';
import { type Mapping, planMigration, targetOf, timerEventsOf } from './migrate.rules.ts';
import { renameTask, renameTimer, sinceOf, timersSet } from './migrate.sql.ts';
import { modelOf } from './models.ts';
import { deleteTimer, insertTimers } from './timers.sql.ts';

export type ToMigrate = {
  organisation: string;
  key: string;
  from: number;
  to: number;
  /** element of the old version → element of the new; what isn't here keeps its id */
  mapping: Mapping;
  memberId?: string | null;
};

/**
 * Moves the running instances of one version to another; each goes along whole, or stays on its version with the reason.
 * What was promised stays: open tasks and timers keep their moments, also when the new version has another term.
 */
export const migrateInstances = async (tx: Tx, what: ToMigrate, now: Date): Promise<Migrated> => {
  const { organisation, key, from, to } = what;
  const [old, next] = await Promise.all([
    findDefinition(tx, organisation, key, from),
    findDefinition(tx, organisation, key, to),
  ]);
  if (!old || !next) return { kind: 'refused', why: 'no-definition', stayed: [] };
  const models = {
    from: await modelOf(tx, { organisation, key, version: from }),
    to: await modelOf(tx, { organisation, key, version: to }),
    mapping: what.mapping,
  };
  const moved: string[] = [];
  const stayed: Stuck[] = [];
  for (const instanceId of await instancesOn(tx, { organisation, key, version: from })) {
    const locked = await lockInstance(tx, { organisation, instanceId });
    // Somebody ended or moved it while we waited for it.
    if (locked?.state.status !== 'running' || locked.instance.version !== from) continue;
    const plan = planMigration(models, locked.state);
    if (plan.kind === 'sticks') stayed.push(...plan.stuck.map((one) => ({ instanceId, ...one })));
    else {
      await moveOne(tx, locked, plan, { ...models, version: to, memberId: what.memberId ?? null, now });
      moved.push(instanceId);
    }
  }
  return { kind: 'migrated', moved, stayed };
};

type Plan = Extract<ReturnType<typeof planMigration>, { kind: 'fits' }>;
type Into = {
  from: ProcessModel;
  to: ProcessModel;
  mapping: Mapping;
  version: number;
  memberId: string | null;
  now: Date;
};

const moveOne = async (tx: Tx, locked: Locked, plan: Plan, into: Into): Promise<void> => {
  const { to, version, now } = into;
  const { organisationId: organisation, id: instanceId } = locked.instance;
  const at = { organisation, instanceId };
  const told = {
    kind: 'migrated',
    element: '',
    token: 0,
    reason: `${locked.instance.version} → ${version}`,
  } as const;
  const happened = [...plan.happened, told];
  const instance = { ...locked.instance, version };
  const after = { ...locked, instance, state: plan.state, events: locked.events + happened.length };
  const since = await sinceOf(tx, at);
  await saveInstance(tx, after, plan.state);
  await saveTokens(tx, instance, changedTokens(locked.state, plan.state), now);
  for (const token of plan.state.tokens) {
    const node = to.nodes.get(token.element);
    if (node && token.waits === 'task') await renameTask(tx, at, token.n, node, version);
  }
  await moveTimers(tx, locked, after, since, into);
  await insertEvents(tx, { instance, model: to, first: locked.events + 1 }, happened, into);
  if (after.pausedFor.length > 0) await applyPauses(tx, after, now);
};

const moveTimers = async (
  tx: Tx,
  before: Locked,
  { instance, state }: Locked,
  since: ReadonlyMap<number, Date>,
  { from, to: model, mapping, now }: Into,
): Promise<void> => {
  const { organisationId: organisation, id: instanceId } = instance;
  const set = await timersSet(tx, { organisation, instanceId });
  const calendar = await calendarOf(tx, organisation);
  const kept = new Set<string>();
  for (const { id, token, element } of set) {
    const stands = state.tokens.find(({ n }) => n === token);
    const target = targetOf(model, mapping, element);
    if (stands && target && timerEventsOf(model, stands.element).includes(target)) {
      kept.add(`${token} ${target.id}`);
      if (target.id !== element) await renameTimer(tx, organisation, id, target.id);
    } else await deleteTimer(tx, organisation, id);
  }
  // One that went off already left no row behind: what the old version had too isn't set anew.
  for (const { n, element } of before.state.tokens)
    for (const { id } of timerEventsOf(from, element)) kept.add(`${n} ${targetOf(model, mapping, id)?.id}`);
  // Terms that are new count from when the step began, unless they hang on values (they'd be worked out as of then).
  const fresh = state.tokens.flatMap(({ n, element }) =>
    timerEventsOf(model, element)
      .filter(({ id, timer }) => !kept.has(`${n} ${id}`) && timer?.feel === undefined)
      .map(({ id, timer }) =>
        timerRow(
          { instance, model, calendar, now: since.get(n) ?? now, newId: newIdInTime },
          { kind: 'set-timer', token: n, element: id, clock: timer as NonNullable<typeof timer> },
        ),
      ),
  );
  await insertTimers(tx, instance, fresh, now);
};
