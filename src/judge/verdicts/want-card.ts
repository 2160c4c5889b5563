import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { phaseOf } from '../protocol/index.ts';
import { dropWish, insertWish } from './cards.sql.ts';
import { lockOwnRight } from './rights.sql.ts';

export type Wished = 'done' | 'gone' | 'fetched' | 'closed';

/** She would rather have a card: her contact sees that she wants one, not what it is about to say. */
export const wantCard = async (tx: Tx, person: string, id: string, now: Date): Promise<Wished> => {
  const right = await lockOwnRight(tx, person, id);
  if (!right) return 'gone';
  if (phaseOf(right.quarter, dayOf(now)) === 'closed') return 'closed';
  if (right.state !== 'waiting') return right.state === 'card' ? 'done' : 'fetched';
  await insertWish(tx, right);
  return 'done';
};

/** Rather not after all. What was given stays given. */
export const wantNoCard = async (tx: Tx, person: string, id: string): Promise<void> => {
  await dropWish(tx, person, id);
};
