import {
  type Absence,
  absencesFrom,
  changeStaff,
  closeAbsence,
  findAbsence,
  findMember,
  insertAbsence,
} from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { countOpenOf } from './load.sql.ts';
import { type AbsenceRefusal, refuseAbsence } from './may-be-away.rules.ts';
import { mayWriteAbsence } from './policy.ts';
import { ESCALATE } from './propose-next.ts';

/** @property untilDay the first day back; null = not known yet */
export type NewAbsence = { member: string; standIn: string | null; fromDay: string; untilDay: string | null };
export type Absent =
  | { kind: 'done'; id: string }
  | { kind: 'refused'; why: AbsenceRefusal }
  | { kind: 'gone' };

/**
 * A colleague is away for a while, and another answers for her. Her cases stay hers: who answers is read off the days,
 * so that all returns by itself. Who works here can't change meanwhile.
 */
export const beAway = async (tx: Tx, by: Member, asked: NewAbsence, now: Date): Promise<Absent> => {
  const { organisation } = by;
  if (!mayWriteAbsence(by, asked.member)) return { kind: 'gone' };
  await changeStaff(tx, organisation);
  const away = await findMember(tx, organisation, asked.member);
  if (!away?.active) return { kind: 'gone' };
  const today = dayOf(now);
  const others = await absencesFrom(tx, organisation, today);
  const absence: Absence = {
    id: newId(),
    memberId: away.id,
    standInId: asked.standIn,
    fromDay: asked.fromDay,
    untilDay: asked.untilDay,
  };
  const needed =
    (await countOpenOf(tx, organisation, away.id)) > 0 || others.some((one) => one.standInId === away.id);
  const standIn = asked.standIn ? await findMember(tx, organisation, asked.standIn) : undefined;
  const why = refuseAbsence({ absence, others, standIn, needed, today });
  if (why) return { kind: 'refused', why };
  await insertAbsence(tx, organisation, { ...absence, enteredBy: by.member }, now);
  // What she was asked must not wait for her: the sweep passes it on.
  if (absence.fromDay <= today) await enqueue(tx, ESCALATE, { organisation });
  return { kind: 'done', id: absence.id };
};

/** Back earlier, or not away after all. */
export const beBack = async (
  tx: Tx,
  by: Member,
  { member, absence }: { member: string; absence: string },
  now: Date,
): Promise<{ kind: 'done' } | { kind: 'gone' }> => {
  if (!mayWriteAbsence(by, member)) return { kind: 'gone' };
  await changeStaff(tx, by.organisation);
  const found = await findAbsence(tx, by.organisation, absence);
  if (found?.memberId !== member) return { kind: 'gone' };
  await closeAbsence(tx, by.organisation, absence, now);
  return { kind: 'done' };
};
