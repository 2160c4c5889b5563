import type { Job } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { addCounts, countGaps, notedOrganisations, takeNotes } from './counts.sql.ts';

const NAME = 'count-answers';
export const asGapCounter: Job = { kind: 'job', name: NAME };
export const asCounterOf = (organisation: string): Job => ({ kind: 'job', name: NAME, organisation });

/** Adds up what was noted of an organisation's answers. As its counter. */
export const countAnswers = async (tx: Tx, organisation: string): Promise<void> =>
  addCounts(tx, organisation, await takeNotes(tx, organisation));

/** Each night, for when nobody looks at the page that counts as well. */
export const countAnswersJob = (door: Door): JobKind => ({
  name: NAME,
  every: '20 4 * * *',
  async run() {
    const organisations = await door.transaction(asGapCounter, async (tx) => {
      await countGaps(tx);
      return notedOrganisations(tx);
    });
    for (const one of organisations) await door.transaction(asCounterOf(one), (tx) => countAnswers(tx, one));
  },
});
