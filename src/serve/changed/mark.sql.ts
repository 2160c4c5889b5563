import { newIdInTime } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';

// One act often writes several rows of one case: one mark in a transaction is enough.
const marked = new WeakMap<Tx, Set<string>>();

export type Changed = { organisation: string; caseId: string };

/**
 * Something changed in these cases. In the same transaction as the change. Not 'once, on conflict nothing': an act that
 * meets a mark which is being counted would wait for it, or be missed.
 */
export const caseChanged = async (tx: Tx, cases: readonly Changed[]): Promise<void> => {
  const before = marked.get(tx) ?? new Set<string>();
  marked.set(tx, before);
  const fresh = cases.filter(({ organisation, caseId }) => {
    const key = `${organisation}/${caseId}`;
    if (before.has(key)) return false;
    before.add(key);
    return true;
  });
  if (fresh.length === 0) return;
  await tx
    .insertInto('measure_due')
    .values(
      fresh.map(({ organisation, caseId }) => ({
        organisation_id: organisation,
        id: newIdInTime(),
        case_id: caseId,
      })),
    )
    .execute();
};
