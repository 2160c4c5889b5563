/** A whole number, 0 ≤ number < limit, that nobody can foretell: `randomInt` of node:crypto; in tests a seeded one. */
export type Chance = (limit: number) => number;

/**
 * Every order equally likely (Fisher–Yates). The order in which verdicts came in, or in which their tokens sort, is
 * gone afterwards: from the list itself, so from the rows that are made of it too.
 * @returns the same array, in another order
 */
export const shuffled = <T>(list: T[], chance: Chance): T[] => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    const kept = list[at] as T;
    list[at] = list[other] as T;
    list[other] = kept;
  }
  return list;
};
