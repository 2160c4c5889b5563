import {
  absenceOn,
  absencesFrom,
  type Colleague,
  changeStaff,
  endMember,
  findMember,
} from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { freeTasksOf, passSteps } from '../processes/index.ts';
import { passPromises } from '../promises/index.ts';
import { insertAlarms, openAlarmsOf, ringElsewhere } from './alarms.sql.ts';
import { announce } from './announce.sql.ts';
import { addCaseEvents } from './case-events.sql.ts';
import { words } from './case-text.ts';
import { insertHandover } from './handovers.sql.ts';
import {
  countWaitingFor,
  lockOpenCasesOf,
  type Passing,
  passAlarms,
  passCases,
  type Waiting,
  withdrawAsked,
} from './passing.sql.ts';
import { mayLetGo } from './policy.ts';
import { ESCALATE } from './propose-next.ts';
import { alarmBy } from './raise-alarm.ts';

export type LetGoRefusal = 'stand-in-needed' | 'stand-in-gone' | 'stand-in-away' | 'own-leave';
export type LetGo =
  | { kind: 'done'; passed: number }
  | { kind: 'refused'; why: LetGoRefusal }
  | { kind: 'gone' };

type Going = { by: Member; from: Colleague; to: string; answerBy: Date; now: Date };

/**
 * Somebody no longer works here. Her access ends at once; in the same transaction her open cases pass to who was named,
 * and ring until somebody says yes. What she was asked is asked of another, what she promised is promised by another,
 * and the steps of processes that she took are free again. Her appointments: `passAppointments`, right after.
 * Whoever opens, accepts or hands over a case meanwhile waits for this, or this for them (docs/decisions/0019).
 */
export const letGo = async (
  tx: Tx,
  by: Member,
  { member, standIn }: { member: string; standIn: string | null },
  now: Date,
): Promise<LetGo> => {
  const { organisation } = by;
  if (by.member === member) return { kind: 'refused', why: 'own-leave' };
  if (!mayLetGo(by, member)) return { kind: 'gone' };
  await changeStaff(tx, organisation);
  const from = await findMember(tx, organisation, member);
  if (!from) return { kind: 'gone' };
  if (!from.active) return { kind: 'done', passed: 0 };
  const cases = await lockOpenCasesOf(tx, organisation, member);
  const waits = cases.length > 0 || (await countWaitingFor(tx, organisation, member)) > 0;
  const why = await refusal(tx, organisation, { member, standIn, waits }, now);
  if (why) return { kind: 'refused', why };
  const asked = await withdrawAsked(tx, organisation, member, now);
  if (standIn) {
    const answerBy = await alarmBy(tx, organisation, now);
    await pass(tx, { by, from, to: standIn, answerBy, now }, cases, asked);
  }
  await tellGivers(tx, by, asked, member, now);
  await endMember(tx, organisation, { id: member, standIn }, now);
  await freeTasksOf(tx, organisation, member);
  return { kind: 'done', passed: cases.length };
};

const refusal = async (
  tx: Tx,
  organisation: string,
  { member, standIn, waits }: { member: string; standIn: string | null; waits: boolean },
  now: Date,
): Promise<LetGoRefusal | undefined> => {
  if (!standIn) return waits ? 'stand-in-needed' : undefined;
  const named = await findMember(tx, organisation, standIn);
  if (!named?.active || named.id === member) return 'stand-in-gone';
  const day = dayOf(now);
  return absenceOn(await absencesFrom(tx, organisation, day), standIn, day) ? 'stand-in-away' : undefined;
};

const pass = async (
  tx: Tx,
  going: Going,
  cases: readonly Passing[],
  asked: readonly Waiting[],
): Promise<void> => {
  const { by, from, to, answerBy, now } = going;
  const { organisation } = by;
  await passCases(tx, organisation, { from: from.id, to }, now);
  await passSteps(tx, organisation, { cases: cases.map(({ id }) => id), to });
  await passAlarms(tx, organisation, { from: from.id, to });
  await passPromises(tx, { organisation, from: from.id, to });
  await ring(
    tx,
    going,
    cases.filter(({ accepted }) => accepted),
  );
  await askInstead(
    tx,
    going,
    cases.filter(({ accepted }) => !accepted),
    asked,
  );
  if (cases.length > 0) await enqueue(tx, ESCALATE, { organisation }, answerBy);
};

/** Hers by a yes: these ring until there is another yes, and the customer is told who is there meanwhile. */
const ring = async (
  tx: Tx,
  { by, from, to, answerBy, now }: Going,
  cases: readonly Passing[],
): Promise<void> => {
  const ringing = await openAlarmsOf(
    tx,
    by.organisation,
    cases.map(({ id }) => id),
  );
  for (const alarm of ringing.values())
    await ringElsewhere(tx, { ...alarm, why: 'left', level: 'stand-in', toMemberId: to, answerBy });
  await insertAlarms(
    tx,
    cases
      .filter(({ id }) => !ringing.has(id))
      .map((of) => ({
        organisationId: by.organisation,
        id: newId(),
        caseId: of.id,
        personId: of.personId,
        why: 'left' as const,
        level: 'stand-in' as const,
        fromMemberId: from.id,
        toMemberId: to,
        raisedBy: by.member,
        raisedAt: now,
        answerBy,
        endedAt: null,
        outcome: null,
        acceptedBy: null,
      })),
  );
  const data = { from: from.id, to, because: 'left', warm: false, answerBy };
  await addCaseEvents(
    tx,
    cases.map((of) => ({ of, kind: 'contact-passed' as const, member: by.member, data })),
    now,
  );
  const name = (await findMember(tx, by.organisation, to))?.name ?? '';
  const body = words.nl.announce.passed(from.name, name);
  await announce(
    tx,
    by,
    cases.map((of) => ({ of, body })),
    now,
  );
};

/** She was only asked, by a customer's choice: another is asked, by the moment that was promised. */
const askInstead = async (
  tx: Tx,
  { to, answerBy, now }: Going,
  cases: readonly Passing[],
  asked: readonly Waiting[],
): Promise<void> => {
  for (const of of cases) {
    const before = asked.find(({ caseId, kind }) => caseId === of.id && kind === 'first-contact')?.answerBy;
    const by = before && before > now ? before : answerBy;
    await insertHandover(tx, {
      organisationId: of.organisationId,
      id: newId(),
      caseId: of.id,
      personId: of.personId,
      kind: 'first-contact',
      fromMemberId: null,
      toMemberId: to,
      reason: 'stand-in',
      offeredAt: now,
      answerBy: by,
      answeredAt: null,
      outcome: null,
      escalatedAt: null,
    });
    await enqueue(tx, ESCALATE, { organisation: of.organisationId }, by);
  }
  const data = { contact: to, because: 'stand-in' };
  await addCaseEvents(
    tx,
    cases.map((of) => ({ of, kind: 'contact-proposed' as const, data })),
    now,
  );
};

/** Colleagues who offered her a case still have it, and read that. */
const tellGivers = (
  tx: Tx,
  by: Member,
  asked: readonly Waiting[],
  member: string,
  now: Date,
): Promise<void> =>
  addCaseEvents(
    tx,
    asked
      .filter(({ kind }) => kind === 'handover')
      .map(({ caseId, personId, fromMemberId }) => ({
        of: { organisationId: by.organisation, id: caseId, personId },
        kind: 'handover-withdrawn' as const,
        member: by.member,
        data: { from: fromMemberId, to: member, because: 'left' },
      })),
    now,
  );
