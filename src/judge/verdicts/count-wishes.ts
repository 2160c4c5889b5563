import type { Tx } from '../../platform/database/door.ts';
import { type AtWork, standingToCustomers } from '../../serve/cases/index.ts';
import { wishesIn } from './cards.sql.ts';

/** How many of her own customers want a card now. */
export const countCardWishes = async (tx: Tx, at: AtWork): Promise<number> => {
  const wanted = await wishesIn(tx, at.member.organisation);
  if (wanted.length === 0) return 0;
  const standing = await standingToCustomers(tx, at, [...new Set(wanted)]);
  return wanted.filter((person) => (standing.get(person)?.relation ?? 'none') !== 'none').length;
};
