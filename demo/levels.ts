import { listOrganisations } from '../src/govern/organisations/index.ts';
import { countEverything, keepLevels, quartersWithStanding } from '../src/judge/levels/index.ts';
import type { Door } from '../src/platform/database/door.ts';

/**
 * What the demo was told is counted and kept by the use cases of every installation. Its cases came in as rows, unmarked,
 * and some before anybody could judge: so each is counted once more when the verdicts are in.
 */
export const fillLevels = async (
  transactionAs: Door['transaction'],
  now: Date,
  signal: AbortSignal,
): Promise<void> => {
  const all = await transactionAs({ kind: 'job', name: 'demo-levels' }, (tx) => listOrganisations(tx, 100));
  for (const { id: organisation } of all) {
    if (signal.aborted) return;
    const job = { kind: 'job', organisation, name: 'demo-levels' } as const;
    const known = await transactionAs(job, (tx) => quartersWithStanding(tx, organisation));
    if (known.length === 0) await countEverything(transactionAs, organisation, now);
    await keepLevels(transactionAs, organisation, now);
  }
};
