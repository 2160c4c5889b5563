import type { Tx } from '../../../platform/database/door.ts';
import { applyPauses } from './apply-pauses.ts';
import type { Pause } from './due.rules.ts';
import { insertEvents } from './events.sql.ts';
import { instancesOfCase } from './find-instances.sql.ts';
import { lockInstance, saveInstance } from './instances.sql.ts';
import { modelOf } from './models.ts';

type OfCase = { organisation: string; caseId: string; why: Exclude<Pause, 'customer-step'> };

/** Changes what a case's processes stand still for; which clocks wait for that is in due.rules.ts. */
const setPauses = async (
  tx: Tx,
  { organisation, caseId, why }: OfCase,
  on: boolean,
  now: Date,
): Promise<number> => {
  let changed = 0;
  const open = await instancesOfCase(tx, { organisation, caseId }, { open: true });
  for (const { id: instanceId } of open.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const locked = await lockInstance(tx, { organisation, instanceId });
    if (locked?.state.status !== 'running' || locked.pausedFor.includes(why) === on) continue;
    const { key, version } = locked.instance;
    const model = await modelOf(tx, { organisation, key, version });
    const others = locked.pausedFor.filter((one) => one !== why);
    const after = { ...locked, events: locked.events + 1, pausedFor: on ? [...others, why] : others };
    await saveInstance(tx, after, locked.state);
    await applyPauses(tx, after, now);
    const told = { kind: on ? 'paused' : 'resumed', element: '', token: 0, reason: why } as const;
    await insertEvents(tx, { instance: locked.instance, model, first: after.events }, [told], {
      memberId: null,
      now,
    });
    changed += 1;
  }
  return changed;
};

/** The customer is at turn, or another contact is asked: clocks that wait for that stand still. @returns how many instances */
export const pauseClocks = (tx: Tx, of: OfCase, now: Date): Promise<number> => setPauses(tx, of, true, now);
/** They go on with what they had left, counted from now. @returns how many instances */
export const resumeClocks = (tx: Tx, of: OfCase, now: Date): Promise<number> => setPauses(tx, of, false, now);
