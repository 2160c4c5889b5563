import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Appointment, Channel } from './appointment.ts';

export type Reminder = {
  organisationId: string;
  id: string;
  appointmentId: string;
  caseId: string;
  personId: string;
  sequence: number;
  channel: Exclude<Channel, 'none'>;
  dueAt: Date;
  state: 'waiting' | 'done' | 'dropped' | 'given-up';
  attempts: number;
  doneAt: Date | null;
};

const toReminder = (row: Tables['appointment_reminder']): Reminder => ({
  organisationId: row.organisation_id,
  id: row.id,
  appointmentId: row.appointment_id,
  caseId: row.case_id,
  personId: row.person_id,
  sequence: row.sequence,
  channel: row.channel as Reminder['channel'],
  dueAt: row.due_at,
  state: row.state as Reminder['state'],
  attempts: row.attempts,
  doneAt: row.done_at,
});

export const insertReminder = (
  tx: Tx,
  of: Pick<Appointment, 'organisationId' | 'id' | 'caseId' | 'personId' | 'sequence'>,
  { id, channel, dueAt }: { id: string; channel: Reminder['channel']; dueAt: Date },
): Promise<unknown> =>
  tx
    .insertInto('appointment_reminder')
    .values({
      organisation_id: of.organisationId,
      id,
      appointment_id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      sequence: of.sequence,
      channel,
      due_at: dueAt,
      state: 'waiting',
      attempts: 0,
    })
    .execute();

/** The agreed time changed or went: its reminder is no longer true. */
export const dropReminders = (
  tx: Tx,
  of: Pick<Appointment, 'organisationId' | 'id' | 'personId'>,
): Promise<unknown> =>
  tx
    .updateTable('appointment_reminder')
    .set({ state: 'dropped' })
    .where('organisation_id', '=', of.organisationId)
    .where('person_id', '=', of.personId)
    .where('appointment_id', '=', of.id)
    .where('state', '=', 'waiting')
    .execute();

/** What must go out now and was not taken by another process. Letters wait for the desk. */
export const lockDueReminders = async (
  tx: Tx,
  organisation: string,
  now: Date,
  limit: number,
): Promise<Reminder[]> => {
  const rows = await tx
    .selectFrom('appointment_reminder')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('state', '=', 'waiting')
    .where('channel', 'in', ['email', 'sms'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toReminder);
};

export const saveReminder = (
  tx: Tx,
  of: Reminder,
  change: Partial<
    Pick<
      Tables['appointment_reminder'],
      'state' | 'attempts' | 'done_at' | 'done_by' | 'due_at' | 'last_error'
    >
  >,
): Promise<unknown> =>
  tx
    .updateTable('appointment_reminder')
    .set(change)
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .execute();

export type ToPrint = Reminder & { startsAt: Date; memberId: string; name: string | null };

/** Letters that must go on the post, the first appointment first; and those printed since a moment. */
export const lettersToPrint = async (
  tx: Tx,
  organisation: string,
  now: Date,
  limit: number,
): Promise<ToPrint[]> => {
  const rows = await tx
    .selectFrom('appointment_reminder as r')
    .innerJoin('appointment as a', (join) =>
      join.onRef('a.organisation_id', '=', 'r.organisation_id').onRef('a.id', '=', 'r.appointment_id'),
    )
    .leftJoin('customer_card as k', (join) =>
      join.onRef('k.organisation_id', '=', 'r.organisation_id').onRef('k.person_id', '=', 'r.person_id'),
    )
    .selectAll('r')
    .select(['a.starts_at', 'a.member_id', 'k.name'])
    .where('r.organisation_id', '=', organisation)
    .where('a.organisation_id', '=', organisation)
    .where('r.channel', '=', 'letter')
    .where('r.state', '=', 'waiting')
    .where('r.due_at', '<=', now)
    .where('a.state', '=', 'confirmed')
    .where('a.starts_at', '>', now)
    .orderBy('a.starts_at')
    .limit(limit)
    .execute();
  return rows.flatMap(({ starts_at, member_id, name, ...row }) =>
    starts_at ? [{ ...toReminder(row), startsAt: starts_at, memberId: member_id, name }] : [],
  );
};

export const lockReminder = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<Reminder | undefined> => {
  const row = await tx
    .selectFrom('appointment_reminder')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toReminder(row);
};

export const remindersOf = async (tx: Tx, organisation: string, appointment: string): Promise<Reminder[]> => {
  const rows = await tx
    .selectFrom('appointment_reminder')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('appointment_id', '=', appointment)
    .orderBy('sequence')
    .execute();
  return rows.map(toReminder);
};
