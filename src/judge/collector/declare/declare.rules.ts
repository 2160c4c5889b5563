import type { AttestRefusal } from '../../protocol/index.ts';

export type Declared = { deliveries: number; rights: number; issued: number; cardsGiven: number };

/** @returns why these totals are not taken; undefined when they are */
export const refusalOfDeclared = (
  { deliveries, rights }: { deliveries: number; rights: number },
  before: Declared | undefined,
): AttestRefusal | undefined => {
  if (!before) return 'no-such-bucket';
  if (deliveries < before.deliveries || rights < before.rights) return 'fewer-than-before';
  return rights > deliveries ? 'more-than-delivered' : undefined;
};

/** @param count cards given so far */
export const refusalOfCards = (count: number, before: Declared | undefined): AttestRefusal | undefined => {
  if (!before) return 'no-such-bucket';
  if (count < before.cardsGiven) return 'fewer-than-before';
  return count + before.issued > before.rights ? 'more-than-declared' : undefined;
};
