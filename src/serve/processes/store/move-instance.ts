import type { Tx } from '../../../platform/database/door.ts';
import type { Input } from '../engine/state.ts';
import type { Moved } from '../process.ts';
import { lockInstance } from './instances.sql.ts';
import { modelOf } from './models.ts';
import { transit } from './transit.ts';

export type OfInstance = { organisation: string; instanceId: string };

/** One input to one instance: locks it, lets the engine decide, writes what it asks. */
export const moveInstance = async (
  tx: Tx,
  { organisation, instanceId }: OfInstance,
  input: Input,
  by: { memberId: string | null; now: Date },
): Promise<Moved> => {
  const locked = await lockInstance(tx, { organisation, instanceId });
  if (!locked) return { kind: 'refused', why: 'gone' };
  const { key, version } = locked.instance;
  const model = await modelOf(tx, { organisation, key, version });
  const moved = await transit(tx, locked, input, { ...by, model });
  return moved.kind === 'stale'
    ? { kind: 'refused', why: moved.why }
    : { kind: 'done', instanceId, state: moved.instance.state, opened: moved.opened };
};
