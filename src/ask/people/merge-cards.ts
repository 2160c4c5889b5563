import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { MERGE_FIELDS, type Merge } from './merge.ts';
import { frontOf } from './merged-card.rules.ts';
import { cardsOf, endMerge, insertMerge, lockMerging, mergesAround } from './merges.sql.ts';

export type MergeWish = {
  organisation: string;
  /** the card that stays in front */
  into: string;
  /** the card that goes behind it */
  person: string;
  /** details to show from the card that goes behind */
  taken: readonly string[];
  reason: string;
  member: string;
};
export type Merged =
  | { kind: 'merged'; merge: Merge }
  /** 'one': they are one already; 'moved': one of them went behind another card in the meantime */
  | { kind: 'refused'; why: 'one' | 'moved' | 'gone' };

/**
 * From now on these two cards are one customer of this organisation. No row of theirs is touched, so that undoing it
 * gives exactly what there was; and neither person is given anything of the other. Actor: the member.
 */
export const mergeCards = async (tx: Tx, wish: MergeWish, now: Date): Promise<Merged> => {
  const { organisation, into, person, reason, member } = wish;
  await lockMerging(tx, organisation);
  if ((await cardsOf(tx, organisation, [into, person])).size < 2) return { kind: 'refused', why: 'gone' };
  const merges = await mergesAround(tx, organisation, [into, person]);
  const [front, behind] = [frontOf(merges, into), frontOf(merges, person)];
  if (front === behind) return { kind: 'refused', why: 'one' };
  if (front !== into || behind !== person) return { kind: 'refused', why: 'moved' };
  const taken = MERGE_FIELDS.filter((field) => wish.taken.includes(field));
  const merge: Merge = {
    organisationId: organisation,
    id: newId(),
    person,
    into,
    taken,
    reason,
    by: member,
    at: now,
    undone: null,
  };
  await insertMerge(tx, merge);
  return { kind: 'merged', merge };
};

/** Apart again, exactly as they were: what was written in between stays with whom it was written. Actor: the member. */
export const unmergeCards = async (
  tx: Tx,
  { organisation, id, member, why }: { organisation: string; id: string; member: string; why: string },
  now: Date,
): Promise<Merge | undefined> => {
  await lockMerging(tx, organisation);
  return endMerge(tx, organisation, id, { by: member, at: now, why });
};
