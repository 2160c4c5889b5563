import type { Tx } from '../../platform/database/door.ts';
import { askedOf } from './asked.sql.ts';
import { erasedOf } from './erased.sql.ts';
import type { Asked, Left, NotOffered, PromiseCount, Waiting } from './figures.ts';
import { leftOf } from './left.sql.ts';
import { notOfferedBy } from './not-offered.sql.ts';
import type { Period } from './period.rules.ts';
import { promisesOf } from './promises.sql.ts';
import { waitingNow } from './waiting.sql.ts';
import { withErased } from './with-erased.rules.ts';

export type Overview = {
  asked: Asked;
  notOffered: NotOffered;
  waiting: Waiting;
  left: Left;
  promises: PromiseCount[];
};

const LISTED = 10;

/** The five answers of one organisation, one statement each (two where they come from two owners), and what was erased. */
export const readOverview = async (tx: Tx, organisation: string, period: Period): Promise<Overview> => {
  const now = {
    asked: await askedOf(tx, organisation, period),
    notOffered: await notOfferedBy(tx, organisation, period),
    waiting: await waitingNow(tx, organisation, LISTED),
    left: await leftOf(tx, organisation, period),
    promises: await promisesOf(tx, organisation, period),
  };
  return withErased(now, await erasedOf(tx, organisation, period));
};
