import type { Concept } from './concept.ts';

/** How much of what was asked an offer about a near concept gives, 0 to 1. Published on the page about the order. */
export const CLOSENESS = {
  same: 1,
  /** asked for food, offered: meals at home */
  below: 0.65,
  twoBelow: 0.65,
  /** asked for help with showering, offered: personal care */
  above: 0.4,
  twoAbove: 0.2,
  /** asked for showering, offered: getting dressed */
  beside: 0.1,
  related: 0.2,
  /** asked for a stairlift, offered: an occupational therapist, who says which */
  helpsOften: 0.48,
  helpsPartly: 0.3,
  helpsSomewhat: 0.12,
} as const;

const HELPS = {
  often: CLOSENESS.helpsOften,
  partly: CLOSENESS.helpsPartly,
  somewhat: CLOSENESS.helpsSomewhat,
} as const;

export type Close = { concept: number; share: number };

/**
 * For each concept (by its place in the list): which concepts someone who asks may be helped by, and how much.
 * @returns by concept asked; the concept itself with share 1 among them
 * @throws Error when a parent or related concept does not exist
 */
export const closenessOf = (concepts: readonly Concept[]): Close[][] => {
  const at = new Map(concepts.map(({ id }, index) => [id, index]));
  const known = (id: string): number => {
    const index = at.get(id);
    if (index === undefined) throw new Error(`there is no concept "${id}"`);
    return index;
  };
  const parents = concepts.map(({ parent }) => (parent === null ? -1 : known(parent)));
  const above = (one: number): number => parents[one] ?? -1;
  const shares = concepts.map(() => new Map<number, number>());
  const put = (asked: number, offered: number, share: number): void => {
    if (asked < 0 || offered < 0) return;
    const own = shares[asked];
    if (own) own.set(offered, Math.max(share, own.get(offered) ?? 0));
  };
  for (const [one, { related, helpedBy }] of concepts.entries()) {
    const parent = above(one);
    put(one, one, CLOSENESS.same);
    put(parent, one, CLOSENESS.below);
    put(above(parent), one, CLOSENESS.twoBelow);
    put(one, parent, CLOSENESS.above);
    put(one, above(parent), CLOSENESS.twoAbove);
    for (const [other] of concepts.entries())
      if (other !== one && parent >= 0 && above(other) === parent) put(one, other, CLOSENESS.beside);
    for (const { id, how } of helpedBy) put(one, known(id), HELPS[how]);
    for (const id of related) {
      put(one, known(id), CLOSENESS.related);
      put(known(id), one, CLOSENESS.related);
    }
  }
  return shares.map((own) => [...own].map(([concept, share]) => ({ concept, share })));
};
