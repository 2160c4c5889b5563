import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Appointment } from './appointment.ts';
import { toAppointment } from './appointments.sql.ts';

// What jobs look for: actor a job of that organisation.

/** Held or not: nobody told within the time that there is for it. */
export const unrecordedBefore = async (
  tx: Tx,
  organisation: string,
  before: Date,
  limit: number,
): Promise<Appointment[]> => {
  const rows = await tx
    .selectFrom('appointment as a')
    .innerJoin('promise as p', (join) =>
      join.onRef('p.organisation_id', '=', 'a.organisation_id').onRef('p.id', '=', 'a.promise_id'),
    )
    .selectAll('a')
    .where('a.organisation_id', '=', organisation)
    .where('p.organisation_id', '=', organisation)
    .where('a.state', '=', 'confirmed')
    .where('a.ends_at', '<', before)
    .where('p.kept_at', 'is', null)
    .where('p.broken_at', 'is', null)
    .where('p.dropped_at', 'is', null)
    .orderBy('a.ends_at')
    .limit(limit)
    .execute();
  return rows.map(toAppointment);
};

/** What she was not mailed about yet: a round of times, an agreed time, a change or an end of it. */
export const lockUntold = async (tx: Tx, organisation: string, limit: number): Promise<Appointment[]> => {
  const rows = await tx
    .selectFrom('appointment')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('state', 'in', ['proposed', 'wanted', 'confirmed', 'cancelled'])
    .where(sql<boolean>`told is distinct from state || '/' || round || '/' || sequence`)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toAppointment);
};

/** Such as 'confirmed/1/2': what she knows of it by mail. */
export const toldOf = ({
  state,
  round,
  sequence,
}: Pick<Appointment, 'state' | 'round' | 'sequence'>): string => `${state}/${round}/${sequence}`;

export const markTold = (tx: Tx, of: Appointment): Promise<unknown> =>
  tx
    .updateTable('appointment')
    .set({ told: toldOf(of) })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .execute();
