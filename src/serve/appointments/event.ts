import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { addCaseEvent } from '../cases/index.ts';
import type { Appointment } from './appointment.ts';

export const TELL = 'tell-appointments';

export type Happened =
  | 'proposed'
  | 'confirmed'
  | 'moved'
  | 'wanted'
  | 'cancelled'
  | 'passed'
  | 'lost'
  | 'went'
  | 'no-show'
  | 'not-come'
  | 'too-late';

/**
 * Writes in the case what happened, and asks for a mail about it: both in the transaction in which it happened.
 * @param member who did it; null when she did it herself
 */
export const happened = async (
  tx: Tx,
  of: Appointment,
  act: Happened,
  member: string | null,
  now: Date,
): Promise<void> => {
  await addCaseEvent(
    tx,
    { organisationId: of.organisationId, id: of.caseId, personId: of.personId },
    {
      kind: 'appointment',
      member,
      data: {
        act,
        appointment: of.id,
        with: of.memberId,
        by: member ? 'us' : 'customer',
        day: of.startsAt ? dayOf(of.startsAt) : null,
      },
    },
    now,
  );
  await enqueue(tx, TELL, { organisation: of.organisationId });
};
