import type { Tx } from '../../platform/database/door.ts';
import type { Merge } from './merge.ts';
import { frontOf, groupOf, NAMELESS, shownCard } from './merged-card.rules.ts';
import { cardsOf, mergesAround } from './merges.sql.ts';
import type { Card } from './person.ts';

/** One customer of an organisation: the card as it is shown, all persons it stands for, and why they are one. */
export type OneCustomer = { card: Card; persons: string[]; merges: Merge[] };

/** By any of her persons: whichever card was found, it leads to the one that is shown. Actor: a member. */
export const findCustomer = async (
  tx: Tx,
  organisation: string,
  person: string,
): Promise<OneCustomer | undefined> => {
  const merges = await mergesAround(tx, organisation, [person]);
  const persons = groupOf(merges, person);
  const card = shownCard(await cardsOf(tx, organisation, persons), merges, persons[0] ?? person);
  return card && { card, persons, merges };
};

/** Cards that were found, each customer once: one that is behind another leads to that one. Keeps their order. */
export const foldCards = async (tx: Tx, organisation: string, cards: readonly Card[]): Promise<Card[]> => {
  const found = cards.map(({ personId }) => personId);
  const merges = await mergesAround(tx, organisation, found);
  if (merges.length === 0) return [...cards];
  const all = await cardsOf(tx, organisation, [
    ...new Set(found.flatMap((person) => groupOf(merges, person))),
  ]);
  const fronts = [...new Set(found.map((person) => frontOf(merges, person)))];
  return fronts.flatMap((front) => shownCard(all, merges, front) ?? []);
};

/**
 * Names as they are shown, of those who are one with somebody else; all others keep the name on their own card.
 * For lists: one query when nobody in it was merged.
 */
export const shownNames = async (
  tx: Tx,
  organisation: string,
  persons: readonly string[],
): Promise<Map<string, string>> => {
  const merges = await mergesAround(tx, organisation, persons);
  if (merges.length === 0) return new Map();
  const merged = persons.filter((one) => merges.some(({ person, into }) => one === person || one === into));
  const all = await cardsOf(tx, organisation, [
    ...new Set(merged.flatMap((person) => groupOf(merges, person))),
  ]);
  return new Map(
    merged.flatMap((person): [string, string][] => {
      const name = shownCard(all, merges, frontOf(merges, person))?.name;
      return name && name !== NAMELESS ? [[person, name]] : [];
    }),
  );
};
