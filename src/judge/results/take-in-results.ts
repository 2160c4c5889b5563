import type { Logger } from '../../platform/log/log.ts';
import type { Attesting } from '../verdicts/index.ts';
import { carryQuestions } from './carry-questions.ts';
import { importResults, importTexts } from './import-results.ts';
import { quartersTakenIn } from './results.sql.ts';

/** Words of older quarters were fetched in their time. */
const QUARTERS = 2;

/** All that is new at the collector for one organisation: results, words, answers. Safe to repeat. */
export const takeInResults = async (
  of: Attesting,
  who: { organisation: string; name: string },
  log?: Logger,
): Promise<void> => {
  const { organisation } = who;
  const answer = await importResults(of.transactionAs, organisation);
  if (answer.kind === 'nothing') return;
  if (answer.kind === 'broken-log') log?.error({ organisation }, 'the public log of the collector is broken');
  if (answer.kind === 'ok')
    for (const { quarter, kind } of answer.quarters)
      if (kind === 'other-hash') log?.error({ organisation, quarter }, 'results differ from the public log');
  const job = { kind: 'job', organisation, name: 'take-in-results' } as const;
  const here = await of.transactionAs(job, (tx) => quartersTakenIn(tx, organisation));
  for (const quarter of here.slice(0, QUARTERS)) await importTexts(of, who, quarter);
  await carryQuestions(of, who);
};
