import type { Tx } from '../../platform/database/door.ts';
import { type Case, casesOfCustomer } from '../cases/index.ts';
import { latestMessages, type Message } from '../contact/index.ts';

/** All cases of one customer here, whichever of her cards they were asked under; the latest first. */
export const casesOfAll = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Case[]> => {
  const all: Case[] = [];
  for (const person of persons) all.push(...(await casesOfCustomer(tx, organisation, person)));
  return all.sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
};

export const THREAD_SHOWN = 30;
const CASES_READ = 50;

/** What was last said with her, over all cases that this colleague may open, oldest first. */
export const threadOfCustomer = (tx: Tx, organisation: string, cases: readonly Case[]): Promise<Message[]> =>
  latestMessages(
    tx,
    organisation,
    cases.slice(0, CASES_READ).map(({ id }) => id),
    THREAD_SHOWN,
  );
