import type { Clock } from '../../../platform/clock/clock.ts';
import type { Job } from '../../../platform/database/actors.ts';
import type { Door, Tx } from '../../../platform/database/door.ts';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { monthOf, monthsBefore, SEEN_FROM } from './unknown-words.rules.ts';
import { addSeen, forgetMarks, forgetWords, takeNotes } from './unknown-words.sql.ts';

/** A word that stays rare could say who used it; one that nobody uses any more helps nobody. */
const KEPT_MONTHS = { rare: 3, unused: 12 };

export const asCounter: Job = { kind: 'job', name: 'count-unknown-words' };

/** Adds up what was noted, and forgets what need not be known. As the counter. */
export const countUnknownWords = async (tx: Tx, now: Date): Promise<void> => {
  const month = monthOf(dayOf(now));
  await addSeen(tx, await takeNotes(tx), month);
  const rareBefore = monthsBefore(month, KEPT_MONTHS.rare);
  const unusedBefore = monthsBefore(month, KEPT_MONTHS.unused);
  await forgetWords(tx, { rareBefore, unusedBefore, from: SEEN_FROM });
  await forgetMarks(tx, SEEN_FROM);
};

/** Each night, for when nobody looks at the page that counts as well. */
export const countUnknownWordsJob = (door: Door, clock: Clock): JobKind => ({
  name: asCounter.name,
  every: '50 3 * * *',
  run: () => door.transaction(asCounter, (tx) => countUnknownWords(tx, clock())),
});
