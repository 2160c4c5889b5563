import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Outcome } from './case.ts';
import { beginWork, settleWork } from './work-on-case.ts';

/** @property expectedOn a day, '2026-03-10' */
export type Waiting = { place: number | null; expectedOn: string | null; meanwhile: string | null };

/** Waiting after a choice, said honestly: which place, until when, and what can be done meanwhile. */
export const setWaiting = async (
  tx: Tx,
  member: Member,
  caseId: string,
  { place, expectedOn, meanwhile }: Waiting,
  now: Date,
): Promise<Outcome> => {
  const work = await beginWork(tx, member, caseId, 'wait');
  if (work.kind !== 'may') return work;
  return settleWork(
    tx,
    work,
    {
      event: 'waiting',
      member: member.member,
      waitPlace: place,
      expectedOn,
      meanwhile,
      nextBy: null,
      data: { place, expectedOn, meanwhile },
    },
    now,
  );
};
