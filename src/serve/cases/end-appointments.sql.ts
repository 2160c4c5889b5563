import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';

/**
 * A case that ends takes its coming appointments along, so that nobody comes for nothing and the time is free again.
 * `sequence` goes up: her calendar hears of it too.
 */
export const endAppointments = async (
  tx: Tx,
  of: { person: string; caseIds: readonly string[]; by: 'customer' | 'us' },
  now: Date,
): Promise<void> => {
  if (of.caseIds.length === 0) return;
  await tx
    .updateTable('appointment')
    .set({
      state: 'cancelled',
      choosing: false,
      cancelled_at: now,
      cancelled_by: of.by,
      sequence: sql<number>`sequence + 1`,
    })
    .where('person_id', '=', of.person)
    .where('case_id', 'in', [...of.caseIds])
    .where('state', 'in', ['proposed', 'wanted', 'confirmed'])
    .where((eb) => eb.or([eb('starts_at', 'is', null), eb('starts_at', '>', now)]))
    .execute();
  await tx
    .updateTable('appointment_reminder')
    .set({ state: 'dropped' })
    .where('person_id', '=', of.person)
    .where('case_id', 'in', [...of.caseIds])
    .where('state', '=', 'waiting')
    .execute();
};
