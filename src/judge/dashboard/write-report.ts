import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { mayWrite } from './report.rules.ts';
import { putReportWords } from './report.sql.ts';
import type { ReportPart } from './report.ts';

export type WriteReport = { kind: 'written' } | { kind: 'refused'; reason: 'not-yours' | 'length' };

const LONGEST = 6000;

/** One part of the report of a year, in the words of who may write it. */
export const writeReport = async (
  tx: Tx,
  { organisation, member, roles }: Member,
  { year, part, body }: { year: number; part: ReportPart; body: string },
  now: Date,
): Promise<WriteReport> => {
  if (!mayWrite(roles, part)) return { kind: 'refused', reason: 'not-yours' };
  if (body.length < 2 || body.length > LONGEST) return { kind: 'refused', reason: 'length' };
  await putReportWords(tx, organisation, { year, part, body, by: member, on: dayOf(now) });
  return { kind: 'written' };
};
