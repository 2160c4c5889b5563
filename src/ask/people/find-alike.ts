import type { Tx } from '../../platform/database/door.ts';
import { streetsOf, withKeysLike } from './alike.sql.ts';
import { type AlikeIn, LIKELY, likeness, lookupsFor, type ToldOf } from './likeness.rules.ts';
import { cardsOf } from './merges.sql.ts';
import { foldCards } from './one-customer.ts';
import type { Card } from './person.ts';

export type AlikeCard = { card: Card; score: number; alike: AlikeIn[] };

/** Looked through for each way of looking; who is likeliest is decided after that. */
const LOOKED_THROUGH = 60;

/**
 * Customers of this organisation who may be meant, the likeliest first; nobody who is only a little like it.
 * A house number counts where she shares her address with the organisation. Actor: a member.
 */
export const findAlike = async (
  tx: Tx,
  organisation: string,
  told: ToldOf,
  limit: number,
): Promise<AlikeCard[]> => {
  const persons = new Set<string>();
  for (const line of lookupsFor(told))
    for (const person of await withKeysLike(tx, organisation, line, LOOKED_THROUGH)) persons.add(person);
  const cards = await cardsOf(tx, organisation, [...persons]);
  const streets = told.street ? await streetsOf(tx, organisation, [...persons]) : new Map<string, string>();
  const alike = [...cards.values()]
    .map((card) => ({ card, ...likeness(told, { ...card, street: streets.get(card.personId) ?? null }) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score || (a.card.personId < b.card.personId ? -1 : 1));
  const folded = await foldCards(
    tx,
    organisation,
    alike.map(({ card }) => card),
  );
  return folded.slice(0, limit).map((card) => {
    const best = alike.find(
      (one) => one.card.personId === card.personId || card.others?.includes(one.card.personId),
    );
    return { card, score: best?.score ?? 0, alike: best?.alike ?? [] };
  });
};
