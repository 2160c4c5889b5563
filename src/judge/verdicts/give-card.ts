import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { phaseOf } from '../protocol/index.ts';
import { insertWish, putGiven } from './cards.sql.ts';
import { countCard } from './quarters.sql.ts';
import { lockRight, setRight } from './rights.sql.ts';

export const COUNTS = 'verdict-counts';

/**
 * A card was given; the customer drew it herself. As a job, on behalf of a colleague who may not see whether the right
 * was fetched on a device: was it, then the card is counted as one that could judge twice, and nobody is told.
 */
export const giveCard = async (
  tx: Tx,
  organisation: string,
  id: string,
  now: Date,
): Promise<'done' | 'gone' | 'closed'> => {
  const right = await lockRight(tx, organisation, id);
  if (!right) return 'gone';
  if (phaseOf(right.quarter, dayOf(now)) === 'closed') return 'closed';
  if (!(await putGiven(tx, right))) return 'done';
  const twice = right.state === 'asked' || right.state === 'issued';
  if (right.state === 'waiting') await setRight(tx, right, 'card', null);
  await countCard(tx, organisation, right.quarter, right.bucket, twice);
  await enqueue(tx, COUNTS, { organisation, quarter: right.quarter });
  return 'done';
};

/**
 * She asked a colleague for a card, because she can't here. As a job, for the same reason: also when the right was
 * fetched it is noted, as one who is told 'no' would know that it was.
 */
export const noteWish: typeof giveCard = async (tx, organisation, id, now) => {
  const right = await lockRight(tx, organisation, id);
  if (!right) return 'gone';
  if (phaseOf(right.quarter, dayOf(now)) === 'closed') return 'closed';
  await insertWish(tx, right);
  return 'done';
};
