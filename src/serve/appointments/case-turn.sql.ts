import type { Tx } from '../../platform/database/door.ts';
import type { Case, StepKey, Turn } from '../cases/index.ts';

export const setStep = (
  tx: Tx,
  of: Case,
  { step, turn, by }: { step: StepKey | null; turn: Turn; by: Date | null },
  now: Date,
): Promise<unknown> =>
  tx
    .updateTable('customer_case')
    .set({ next_step: step, next_by: by, turn, changed_at: now })
    .where('organisation_id', '=', of.organisationId)
    .where('id', '=', of.id)
    .where('person_id', '=', of.personId)
    .execute();
