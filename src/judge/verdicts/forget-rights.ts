import type { Attesting } from './ask-collector.ts';
import { dropRights, rightsIn } from './rights.sql.ts';

/**
 * A closed quarter needs no rights any more: what it came to was counted. Whose they were is not kept. One transaction
 * for each person, as only who entered for a person may remove what is hers; broken off, the next round goes on.
 */
export const forgetRights = async (
  { transactionAs }: Attesting,
  organisation: string,
  quarter: string,
): Promise<void> => {
  const name = 'forget-rights';
  const rights = await transactionAs({ kind: 'job', organisation, name }, (tx) =>
    rightsIn(tx, organisation, quarter),
  );
  for (const person of new Set(rights.map((one) => one.person)))
    await transactionAs({ kind: 'job', organisation, person, name }, (tx) =>
      dropRights(tx, organisation, person, quarter),
    );
};
