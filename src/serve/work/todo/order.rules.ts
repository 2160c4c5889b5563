import type { After, Todo } from './todo.ts';

type Placed = Pick<Todo, 'due' | 'id'>;

/** What was promised first comes first; what has no moment last. The id makes it one order, whatever the source. */
export const inOrder = (one: Placed, other: Placed): number => {
  const [a, b] = [
    one.due?.getTime() ?? Number.POSITIVE_INFINITY,
    other.due?.getTime() ?? Number.POSITIVE_INFINITY,
  ];
  if (a !== b) return a < b ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};

/**
 * The first so many of several lists that each stand in order and each reach far enough.
 * @returns in order, with whether there is more behind
 */
export const firstOf = <T extends Placed>(
  lists: readonly T[][],
  limit: number,
): { some: T[]; more: boolean } => {
  const all = lists.flat().sort(inOrder);
  return { some: all.slice(0, limit), more: all.length > limit };
};

/** Where the next page begins, as it stands in an address: '2026-03-10T09:00:00.000Z_<id>', or '_<id>' without a moment. */
export const afterText = ({ due, id }: After): string => `${due?.toISOString() ?? ''}_${id}`;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @returns undefined for whatever we did not write ourselves */
export const readAfter = (text: string | null): After | undefined => {
  const [moment = '', id = '', rest] = (text ?? '').split('_');
  if (rest !== undefined || !ID.test(id)) return undefined;
  if (moment === '') return { due: null, id };
  const due = new Date(moment);
  return Number.isNaN(due.getTime()) || due.toISOString() !== moment ? undefined : { due, id };
};
