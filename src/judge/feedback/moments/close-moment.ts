import { teamsOfMember } from '../../../govern/teams/index.ts';
import type { Member } from '../../../platform/database/actors.ts';
import type { Tx } from '../../../platform/database/door.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { mayLead } from './may-lead.rules.ts';
import { closeRow, findMoment } from './moments.sql.ts';

export type Closed = { kind: 'done' } | { kind: 'refused'; why: 'not-yours' | 'closed-already' };

/** What the team learned, and whether it goes on with it. It may stop before its last quarter. */
export const closeMoment = async (
  tx: Tx,
  by: Member,
  { id, learned, keeps }: { id: string; learned: string; keeps: boolean },
  now: Date,
): Promise<Closed> => {
  const { organisation, member } = by;
  const moment = await findMoment(tx, organisation, id);
  const mine = await teamsOfMember(tx, organisation, member);
  const ids = mine.map((one) => one.id);
  if (!moment || !mayLead(by, ids, moment.team)) return { kind: 'refused', why: 'not-yours' };
  const done = await closeRow(tx, organisation, id, { by: member, on: dayOf(now), learned, keeps });
  return done ? { kind: 'done' } : { kind: 'refused', why: 'closed-already' };
};
