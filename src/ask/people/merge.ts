import type { Card } from './person.ts';

/** What of a card can be shown from the one that went behind it. */
export const MERGE_FIELDS = ['name', 'phone', 'email', 'postcode', 'birthYear'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** An organisation found that two of its cards are one customer; undone, both stand apart again as they were. */
export type Merge = {
  organisationId: string;
  id: string;
  /** whose card goes behind */
  person: string;
  /** the card that stays in front */
  into: string;
  taken: MergeField[];
  reason: string;
  by: string;
  at: Date;
  undone: { by: string; at: Date; why: string } | null;
};

/** All persons on this card, the one in front first. */
export const personsOf = ({ personId, others = [] }: Pick<Card, 'personId' | 'others'>): string[] => [
  personId,
  ...others,
];
