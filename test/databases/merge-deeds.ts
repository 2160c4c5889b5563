import {
  describePerson,
  findCustomer,
  mergeCards,
  sharePerson,
  unmergeCards,
} from '../../src/ask/people/index.ts';
import type { Member } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';

/** The house has her card from now on. */
export const isKnown = (door: Door, person: string, organisation: string, now: Date): Promise<unknown> =>
  door.transaction({ kind: 'customer', person }, async (tx) => {
    await describePerson(tx, person, { name: 'Truus Jansen', phone: null, birthYear: 1941 }, now);
    return sharePerson(tx, person, organisation, now);
  });

/** Two cards of the house become one customer, whoever works on either at this moment. */
export const merges = async (
  door: Door,
  by: Member,
  [into, person]: readonly [string, string],
  now: Date,
): Promise<void> => {
  if (into === person) return;
  const told = { organisation: by.organisation, into, person, taken: [], reason: 'Belde en mailde' };
  await door.transaction(by, (tx) => mergeCards(tx, { ...told, member: by.member }, now));
};

export const unmerges = async (door: Door, by: Member, nth: number, now: Date): Promise<void> => {
  const open = await openMerges(door, by);
  const id = open[nth % open.length];
  const told = { organisation: by.organisation, member: by.member, why: 'Toch een ander' };
  if (id) await door.transaction(by, (tx) => unmergeCards(tx, { ...told, id }, now));
};

const openMerges = (door: Door, by: Member): Promise<string[]> =>
  door.transaction(by, async (tx) => {
    const rows = await tx
      .selectFrom('card_merge')
      .select('id')
      .where('organisation_id', '=', by.organisation)
      .where('undone_at', 'is', null)
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  });

/** @returns how many merges were still open */
export const unmergeAll = async (door: Door, by: Member, now: Date): Promise<number> => {
  const open = await openMerges(door, by);
  for (const _ of open) await unmerges(door, by, 0, now);
  return open.length;
};

/** Of each customer who has a card here: who stand on it, the one in front first. */
export const cardsOf = (
  door: Door,
  by: Member,
  persons: readonly string[],
): Promise<{ person: string; on: readonly string[] }[]> =>
  door.transaction(by, async (tx) => {
    const told: { person: string; on: readonly string[] }[] = [];
    for (const person of persons) {
      const found = await findCustomer(tx, by.organisation, person);
      if (found) told.push({ person, on: found.persons });
    }
    return told;
  });
