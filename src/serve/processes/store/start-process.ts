import { newId } from '../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { NOTHING } from '../engine/state.ts';
import type { Started, Variables } from '../process.ts';
import { findDefinition } from './definitions.sql.ts';
import { modelOf } from './models.ts';
import { transit } from './transit.ts';

export type ToStart = {
  organisation: string;
  caseId: string;
  personId: string;
  key: string;
  variables?: Variables;
  /** who began it; null when the system did */
  memberId?: string | null;
  /** the token of another instance that waits for this one */
  parent?: { instanceId: string; token: number };
};

/** Starts the newest version of a process for a case, as far as it goes by itself. */
export const startProcess = async (tx: Tx, start: ToStart, now: Date): Promise<Started> => {
  const { organisation, caseId, personId, key, variables = {}, parent } = start;
  const definition = await findDefinition(tx, organisation, key);
  if (!definition) return { kind: 'refused', why: 'no-definition' };
  const { version } = definition;
  const model = await modelOf(tx, { organisation, key, version });
  const instanceId = newId();
  const begun = await transit(
    tx,
    {
      instance: {
        organisationId: organisation,
        id: instanceId,
        caseId,
        personId,
        key,
        version,
        state: 'running',
        variables,
        parentId: parent?.instanceId ?? null,
        startedAt: now,
        endedAt: null,
      },
      state: NOTHING,
      transitions: 0,
      events: 0,
      parentToken: parent?.token ?? null,
      pausedFor: [],
    },
    { kind: 'start', variables },
    { model, memberId: start.memberId ?? null, now },
  );
  if (begun.kind === 'stale') throw new Error(`a new instance of ${key} is ${begun.why}`);
  return { kind: 'started', instanceId, state: begun.instance.state, opened: begun.opened };
};
