import type { Tx } from '../../platform/database/door.ts';
import { lockCase } from '../cases/index.ts';
import type { Appointment } from './appointment.ts';
import { findAppointment, lockAppointment, type OfOne } from './appointments.sql.ts';

/** Its case first and then itself, as a case that ends does too: so two acts at once wait and never lock each other out. */
export const takeAppointment = async (tx: Tx, of: OfOne): Promise<Appointment | undefined> => {
  const found = await findAppointment(tx, of);
  if (!found) return undefined;
  await lockCase(tx, found.organisationId, found.caseId);
  return lockAppointment(tx, of);
};
