import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Alarm, AlarmLevel, AlarmOutcome } from './alarm.ts';

const toAlarm = (row: Tables['case_alarm']): Alarm => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  why: row.why as Alarm['why'],
  level: row.level as AlarmLevel,
  fromMemberId: row.from_member_id,
  toMemberId: row.to_member_id,
  raisedBy: row.raised_by,
  raisedAt: row.raised_at,
  answerBy: row.answer_by,
  endedAt: row.ended_at,
  outcome: row.outcome as AlarmOutcome | null,
  acceptedBy: row.accepted_by,
});

const open = (tx: Tx, organisation: string) =>
  tx
    .selectFrom('case_alarm')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null);

export const insertAlarms = async (tx: Tx, alarms: readonly Alarm[]): Promise<void> => {
  if (alarms.length === 0) return;
  await tx
    .insertInto('case_alarm')
    .values(
      alarms.map((of) => ({
        organisation_id: of.organisationId,
        id: of.id,
        case_id: of.caseId,
        person_id: of.personId,
        why: of.why,
        level: of.level,
        from_member_id: of.fromMemberId,
        to_member_id: of.toMemberId,
        to_active: true,
        raised_by: of.raisedBy,
        raised_at: of.raisedAt,
        answer_by: of.answerBy,
        ended_at: of.endedAt,
        outcome: of.outcome,
        accepted_by: of.acceptedBy,
      })),
    )
    .execute();
};

/** At most one: another reason to ring joins the one that rings. Its case is locked. */
export const openAlarm = async (tx: Tx, organisation: string, caseId: string): Promise<Alarm | undefined> => {
  const row = await open(tx, organisation).where('case_id', '=', caseId).executeTakeFirst();
  return row && toAlarm(row);
};

export const openAlarmsOf = async (
  tx: Tx,
  organisation: string,
  caseIds: readonly string[],
): Promise<Map<string, Alarm>> => {
  if (caseIds.length === 0) return new Map();
  const rows = await open(tx, organisation)
    .where('case_id', 'in', [...caseIds])
    .execute();
  return new Map(rows.map((row) => [row.case_id, toAlarm(row)]));
};

/** With whom it rings, or who let the contact go: she keeps seeing it until somebody accepts. */
export const alarmsFor = async (tx: Tx, organisation: string, member: string): Promise<Alarm[]> =>
  (await ringingWith(tx, organisation, member)).map(toAlarm);
const ringingWith = madeOnce((tx, organisation: string, member: string) =>
  open(tx, organisation)
    .where((row) => row.or([row('to_member_id', '=', member), row('raised_by', '=', member)]))
    .orderBy('answer_by'),
);

/** All that ring here now; the most pressing first. */
export const alarmsNow = async (tx: Tx, organisation: string, limit: number): Promise<Alarm[]> => {
  const rows = await open(tx, organisation).orderBy('answer_by').limit(limit).execute();
  return rows.map(toAlarm);
};

export const overdueAlarms = async (tx: Tx, organisation: string, now: Date): Promise<Alarm[]> => {
  const rows = await open(tx, organisation)
    .where('answer_by', '<=', now)
    .orderBy('answer_by')
    .limit(200)
    .execute();
  return rows.map(toAlarm);
};

/** The same case rings elsewhere from now on. */
export const ringElsewhere = (
  tx: Tx,
  of: Pick<Alarm, 'organisationId' | 'id' | 'why' | 'level' | 'toMemberId' | 'answerBy'>,
): Promise<unknown> =>
  tx
    .updateTable('case_alarm')
    .set({
      why: of.why,
      level: of.level,
      to_member_id: of.toMemberId,
      to_active: true,
      answer_by: of.answerBy,
    })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .where('ended_at', 'is', null)
    .execute();

/** @param by who accepted it; null where the case itself ended */
export const endAlarm = (
  tx: Tx,
  of: { person: string; caseIds: readonly string[] },
  { outcome, by }: { outcome: AlarmOutcome; by: string | null },
  now: Date,
): Promise<unknown> | undefined =>
  of.caseIds.length === 0
    ? undefined
    : tx
        .updateTable('case_alarm')
        .set({ ended_at: now, outcome, accepted_by: by })
        .where('person_id', '=', of.person)
        .where('case_id', 'in', [...of.caseIds])
        .where('ended_at', 'is', null)
        .execute();

const alarmsIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('case_alarm')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .where('ended_at', 'is', null),
);

/** What rings in these cases; as the person herself. */
export const alarmsOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Alarm[]> => {
  if (caseIds.length === 0) return [];
  const rows = await alarmsIn(tx, person, caseIds);
  return rows.map(toAlarm);
};
