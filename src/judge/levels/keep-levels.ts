import type { Door } from '../../platform/database/door.ts';
import { type GiveWay, giveWay } from '../../platform/jobs/give-way.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { quartersTakenIn } from '../results/index.ts';
import { allCountedOnce } from './case-source.sql.ts';
import { countCases, countEverything } from './count-cases.ts';
import { keepQuarter } from './keep-quarter.ts';
import { quartersToKeep } from './quarters-to-keep.rules.ts';
import { quartersKept } from './standings.sql.ts';
import { talliedQuarters } from './tallies.sql.ts';

const JOB = 'keep-levels';

/**
 * All that is due for one organisation: cases counted, closed quarters kept. In pieces, each a transaction of its own
 * with a rest after it, as pages are asked for meanwhile. Safe to repeat.
 */
export const keepLevels = async (
  transactionAs: Door['transaction'],
  organisation: string,
  now: Date,
  rest: GiveWay = giveWay(),
): Promise<void> => {
  const job = { kind: 'job', organisation, name: JOB } as const;
  while (await transactionAs(job, (tx) => countCases(tx, organisation, now))) await rest();
  // Of an installation that is older than these figures, every case is counted once.
  if (!(await transactionAs(job, (tx) => allCountedOnce(tx, organisation))))
    await countEverything(transactionAs, organisation, now, rest);
  const known = await transactionAs(job, async (tx) => ({
    taken: await quartersTakenIn(tx, organisation),
    counted: await talliedQuarters(tx, organisation),
    kept: await quartersKept(tx, organisation),
  }));
  for (const quarter of quartersToKeep(known, dayOf(now))) {
    await transactionAs(job, (tx) => keepQuarter(tx, organisation, quarter));
    await rest();
  }
};
