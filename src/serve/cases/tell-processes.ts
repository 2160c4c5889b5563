import { offersByIds } from '../../ask/offers/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import {
  pauseClocks,
  processOfCase,
  resumeClocks,
  startProcess,
  stopProcess,
  whichProcess,
} from '../processes/index.ts';
import type { Case, CaseEventKind } from './case.ts';
import { processFollows } from './process-follows.rules.ts';

/** Tells the processes of a case what happened to it, in the same transaction: begin, wait, go on or stop. */
export const tellProcesses = async (
  tx: Tx,
  of: Case,
  { event, member = null }: { event: CaseEventKind; member?: string | null },
  now: Date,
): Promise<void> => {
  const { organisationId: organisation, id: caseId } = of;
  switch (processFollows(event, of)) {
    case 'begin':
      return begin(tx, of, member, now);
    case 'pause':
      return void (await pauseClocks(tx, { organisation, caseId, why: 'handover' }, now));
    case 'resume':
      return void (await resumeClocks(tx, { organisation, caseId, why: 'handover' }, now));
    case 'stop':
      return void (await stopProcess(tx, { organisation, caseId, memberId: member, reason: event }, now));
    case undefined:
      return;
  }
};

/** The process of what she chose, once. Without one of that kind here, the case goes its own way as before. */
const begin = async (tx: Tx, of: Case, member: string | null, now: Date): Promise<void> => {
  const { organisationId: organisation, id: caseId, personId } = of;
  const [offer] = of.offerId ? await offersByIds(tx, [of.offerId]) : [];
  const key = offer && whichProcess(offer);
  if (!key || (await processOfCase(tx, organisation, caseId)).length > 0) return;
  await startProcess(tx, { organisation, caseId, personId, key, memberId: member }, now);
};
