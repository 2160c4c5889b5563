import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Appointment, Channel, Place, Span, State, Time } from './appointment.ts';

export const toAppointment = (row: Tables['appointment']): Appointment => ({
  organisationId: row.organisation_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  memberId: row.member_id,
  about: row.about,
  bring: row.bring,
  place: row.place as Place,
  address: row.address,
  travel: row.travel,
  minutes: row.minutes,
  state: row.state as State,
  round: row.round,
  sequence: row.sequence,
  choosing: row.choosing,
  proposedAt: row.proposed_at,
  proposedBy: row.proposed_by,
  wishes: row.wishes,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  confirmedAt: row.confirmed_at,
  confirmedBy: row.confirmed_by as Appointment['confirmedBy'],
  remindBy: row.remind_by as Channel | null,
  cancelledAt: row.cancelled_at,
  cancelledBy: row.cancelled_by as Appointment['cancelledBy'],
  outcomeAt: row.outcome_at,
  outcomeBy: row.outcome_by as Appointment['outcomeBy'],
  outcomeWords: row.outcome_words,
  promiseId: row.promise_id,
  told: row.told,
});

const changing = (of: Appointment) => ({
  member_id: of.memberId,
  about: of.about,
  bring: of.bring,
  place: of.place,
  address: of.address,
  travel: of.travel,
  minutes: of.minutes,
  state: of.state,
  round: of.round,
  sequence: of.sequence,
  choosing: of.choosing,
  wishes: of.wishes,
  starts_at: of.startsAt,
  ends_at: of.endsAt,
  confirmed_at: of.confirmedAt,
  confirmed_by: of.confirmedBy,
  remind_by: of.remindBy,
  cancelled_at: of.cancelledAt,
  cancelled_by: of.cancelledBy,
  outcome_at: of.outcomeAt,
  outcome_by: of.outcomeBy,
  outcome_words: of.outcomeWords,
  promise_id: of.promiseId,
  told: of.told,
});

export const insertAppointment = (tx: Tx, of: Appointment): Promise<unknown> =>
  tx
    .insertInto('appointment')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      case_id: of.caseId,
      person_id: of.personId,
      proposed_at: of.proposedAt,
      proposed_by: of.proposedBy,
      ...changing(of),
    })
    .execute();

export const saveAppointment = (tx: Tx, of: Appointment): Promise<unknown> =>
  tx
    .updateTable('appointment')
    .set(changing(of))
    .where('organisation_id', '=', of.organisationId)
    .where('person_id', '=', of.personId)
    .where('id', '=', of.id)
    .execute();

export type OfOne = { organisation: string; id: string };

const one = (tx: Tx, { organisation, id }: OfOne) =>
  tx.selectFrom('appointment').selectAll().where('organisation_id', '=', organisation).where('id', '=', id);

/** As a colleague of the organisation, as a job there, or as the person herself. */
export const findAppointment = async (tx: Tx, of: OfOne): Promise<Appointment | undefined> => {
  const row = await one(tx, of).executeTakeFirst();
  return row && toAppointment(row);
};

/** To be changed by nobody else meanwhile; after its case, as everywhere (take-appointment.ts). */
export const lockAppointment = async (tx: Tx, of: OfOne): Promise<Appointment | undefined> => {
  const row = await one(tx, of).forUpdate().executeTakeFirst();
  return row && toAppointment(row);
};

/** One of her own, by the question it belongs to. */
export const ownAppointment = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
  id: string,
): Promise<Appointment | undefined> => {
  if (caseIds.length === 0) return undefined;
  const row = await tx
    .selectFrom('appointment')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', [...caseIds])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAppointment(row);
};

export const appointmentsOfCase = async (
  tx: Tx,
  organisation: string,
  caseId: string,
): Promise<Appointment[]> => {
  const rows = await tx
    .selectFrom('appointment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .orderBy('proposed_at')
    .execute();
  return rows.map(toAppointment);
};

const appointmentsIn = madeOnce((tx, person: string, caseIds: readonly string[]) =>
  tx
    .selectFrom('appointment')
    .selectAll()
    .where('person_id', '=', person)
    .where('case_id', 'in', caseIds)
    .orderBy('proposed_at'),
);

/** Of all cases of one question, as the person herself. */
export const appointmentsOfPerson = async (
  tx: Tx,
  person: string,
  caseIds: readonly string[],
): Promise<Appointment[]> => {
  if (caseIds.length === 0) return [];
  const rows = await appointmentsIn(tx, person, caseIds);
  return rows.map(toAppointment);
};

export const insertTimes = async (
  tx: Tx,
  of: Pick<Appointment, 'organisationId' | 'id' | 'caseId' | 'personId' | 'round'>,
  times: readonly (Span & { id: string })[],
): Promise<void> => {
  await tx
    .insertInto('appointment_time')
    .values(
      times.map(({ id, startsAt, endsAt }) => ({
        organisation_id: of.organisationId,
        id,
        appointment_id: of.id,
        case_id: of.caseId,
        person_id: of.personId,
        round: of.round,
        starts_at: startsAt,
        ends_at: endsAt,
      })),
    )
    .execute();
};

/** The times of the last round, the first one first. */
export const timesOf = async (
  tx: Tx,
  of: Pick<Appointment, 'organisationId' | 'id' | 'round'>,
): Promise<Time[]> => {
  const rows = await tx
    .selectFrom('appointment_time')
    .selectAll()
    .where('organisation_id', '=', of.organisationId)
    .where('appointment_id', '=', of.id)
    .where('round', '=', of.round)
    .orderBy('starts_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    appointmentId: row.appointment_id,
    round: row.round,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }));
};

/** How she was reminded last time. */
export const lastChannel = async (tx: Tx, organisation: string, person: string): Promise<Channel | null> => {
  const row = await tx
    .selectFrom('appointment')
    .select('remind_by')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('remind_by', 'is not', null)
    .orderBy('confirmed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.remind_by ?? null) as Channel | null;
};
