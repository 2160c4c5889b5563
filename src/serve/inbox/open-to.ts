import { memberHere } from '../../govern/organisations/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { atWork, standingToCases } from '../cases/index.ts';
import type { ReceivedMail } from '../mail/index.ts';

type Placed = Pick<ReceivedMail, 'state' | 'caseId'>;

const standsTo = async (visit: Visit, tx: Tx, cases: readonly string[]): Promise<(id: string) => boolean> => {
  const at = await atWork(tx, memberHere(visit), visit.site.deskOrganisation, visit.now);
  const standings = await standingToCases(tx, at, [...new Set(cases)]);
  return (id) => (standings.get(id)?.relation ?? 'none') !== 'none';
};

/** What waits is for whoever receives people; what was put with a case only for who stands to that (decision 6). */
export const openTo = async <T extends Placed>(visit: Visit, tx: Tx, mails: readonly T[]): Promise<T[]> => {
  const placed = mails.flatMap(({ state, caseId }) => (state !== 'waits' && caseId ? [caseId] : []));
  const stands = await standsTo(visit, tx, placed);
  return mails.filter(({ state, caseId }) => state === 'waits' || !caseId || stands(caseId));
};

/** To the case that it was sent to anybody may put a mail; to another only who stands to that one. */
export const mayPutWith = async (
  visit: Visit,
  tx: Tx,
  mail: Placed | undefined,
  caseId: string,
): Promise<boolean> => mail?.caseId === caseId || (await standsTo(visit, tx, [caseId]))(caseId);
