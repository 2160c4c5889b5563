import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import type { Moved } from '../process.ts';
import { giveTask } from './complete-task.ts';

/** 'I do this.' */
export const claimTask = (tx: Tx, member: Member, taskId: string, now: Date): Promise<Moved> =>
  giveTask(tx, member, taskId, member.member, now);

/** Back to all who may do it. */
export const releaseTask = (tx: Tx, member: Member, taskId: string, now: Date): Promise<Moved> =>
  giveTask(tx, member, taskId, null, now);
