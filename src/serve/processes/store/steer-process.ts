import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Moved, Variables } from '../process.ts';
import { instancesOfCase } from './find-instances.sql.ts';
import { moveInstance } from './move-instance.ts';

type OfCase = { organisation: string; caseId: string };
type By = { memberId: string | null; now: Date };

/** One after another, in the same order for everybody: two that steer the same case don't hold each other up. */
const eachOfCase = async (
  tx: Tx,
  of: OfCase,
  move: (instanceId: string) => Promise<Moved>,
): Promise<Moved[]> => {
  const open = await instancesOfCase(tx, of, { open: true });
  const done: Moved[] = [];
  for (const { id } of open.toSorted((a, b) => (a.id < b.id ? -1 : 1))) done.push(await move(id));
  return done;
};

const firstDone = (all: readonly Moved[], why: 'nobody-waits' | 'not-running'): Moved =>
  all.find(({ kind }) => kind === 'done') ?? { kind: 'refused', why };

/** A message for a case: every process of it that waits for one of this name takes it, once. */
export const receiveMessage = async (
  tx: Tx,
  organisation: string,
  caseId: string,
  name: string,
  variables: Variables,
  now: Date,
  memberId: string | null = null,
): Promise<Moved> => {
  const by: By = { memberId, now };
  const input = { kind: 'message', name, variables } as const;
  const all = await eachOfCase(tx, { organisation, caseId }, (instanceId) =>
    moveInstance(tx, { organisation, instanceId }, input, by),
  );
  return firstDone(all, 'nobody-waits');
};

/** Ends all that runs for a case: she stopped, or it turned out not to be needed. */
export const stopProcess = async (
  tx: Tx,
  { organisation, caseId, memberId = null, reason }: OfCase & { memberId?: string | null; reason: string },
  now: Date,
): Promise<Moved> => {
  const input = { kind: 'stop', reason } as const;
  const all = await eachOfCase(tx, { organisation, caseId }, (instanceId) =>
    moveInstance(tx, { organisation, instanceId }, input, { memberId, now }),
  );
  return firstDone(all, 'not-running');
};

/** Tries once more where an instance stands still, with values put right if need be. */
export const retryIncident = async (
  tx: Tx,
  member: Member,
  instanceId: string,
  { token, variables = {} }: { token?: number; variables?: Variables },
  now: Date,
): Promise<Moved> => {
  const moved = await moveInstance(
    tx,
    { organisation: member.organisation, instanceId },
    { kind: 'retry', variables, ...(token === undefined ? {} : { token }) },
    { memberId: member.member, now },
  );
  return moved.kind === 'refused' && moved.why === 'nobody-waits'
    ? { kind: 'refused', why: 'no-incident' }
    : moved;
};
