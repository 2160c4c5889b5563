import { findMember } from '../../../govern/teams/index.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { atWork, standingToCases } from '../../cases/index.ts';
import { claimTask, giveTask, releaseTask } from '../../processes/index.ts';
import { casesOfTasks } from './todo.sql.ts';

export type Given = { kind: 'given'; given: { caseId: string; personId: string }[]; refused: number };
export type NotGiven = { kind: 'refused'; why: 'gone' };

export const MOST_AT_ONCE = 100;

/**
 * Divides steps of processes: the member takes them, gives them to a colleague, or leaves them to everybody again. Each
 * by itself: what was done meanwhile, or is of a customer whom she does not help, stays as it is and is counted.
 * @param to a colleague's id; null leaves them to everybody
 */
export const giveTasks = async (
  tx: Tx,
  member: Member,
  { tasks, to }: { tasks: readonly string[]; to: string | null },
  { desk, now }: { desk: string; now: Date },
): Promise<Given | NotGiven> => {
  const { organisation } = member;
  if (to && to !== member.member && !(await findMember(tx, organisation, to))?.active)
    return { kind: 'refused', why: 'gone' };
  const wanted = [...new Set(tasks)].slice(0, MOST_AT_ONCE);
  const found = await casesOfTasks(tx, organisation, wanted);
  const standing = await standingToCases(tx, await atWork(tx, member, desk, now), [
    ...new Set(found.map(({ caseId }) => caseId)),
  ]);
  const given: Given['given'] = [];
  // In the order of their processes, as each is locked: two who divide the same steps never wait for each other both.
  for (const { id, caseId, personId } of found) {
    if ((standing.get(caseId)?.relation ?? 'none') === 'none') continue;
    const moved = await (to === null
      ? releaseTask(tx, member, id, now)
      : to === member.member
        ? claimTask(tx, member, id, now)
        : giveTask(tx, member, id, to, now));
    if (moved.kind === 'done') given.push({ caseId, personId });
  }
  return { kind: 'given', given, refused: wanted.length - given.length };
};
