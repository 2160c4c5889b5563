import { MERGE_FIELDS, type Merge, type MergeField } from './merge.ts';
import type { Card } from './person.ts';

type Open = Pick<Merge, 'person' | 'into' | 'taken' | 'at'>;

/** Stands on a card that says no name; any name is better. */
export const NAMELESS = 'Nog zonder naam';

/** Whose card is in front of this one's: follows the merges that are open. A card is behind one other at most. */
export const frontOf = (merges: readonly Open[], person: string): string => {
  const seen = new Set<string>();
  let at = person;
  while (!seen.has(at)) {
    seen.add(at);
    at = merges.find((one) => one.person === at)?.into ?? at;
  }
  return at;
};

/** Everybody who is one customer with this person, herself too; the one in front first. */
export const groupOf = (merges: readonly Open[], person: string): string[] => {
  const group = [frontOf(merges, person)];
  for (const one of group)
    for (const merge of merges)
      if (merge.into === one && !group.includes(merge.person)) group.push(merge.person);
  return group;
};

const isEmpty = (card: Card, field: MergeField): boolean =>
  card[field] === null || card[field] === '' || (field === 'name' && card.name === NAMELESS);

/**
 * The card as the organisation sees it now: that of the person in front, with what was taken from those behind it and
 * with what it does not say itself. Nothing is copied, so what she changes herself is seen at once.
 */
export const shownCard = (
  cards: ReadonlyMap<string, Card>,
  merges: readonly Open[],
  front: string,
): Card | undefined => {
  const own = cards.get(front);
  if (!own) return undefined;
  const behind = merges
    .filter(({ into }) => into === front)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.person < b.person ? -1 : 1));
  const card: Card = { ...own };
  const others: string[] = [];
  for (const merge of behind) {
    const other = shownCard(cards, merges, merge.person);
    if (!other) continue;
    const fields = MERGE_FIELDS.filter(
      (field) => !isEmpty(other, field) && (merge.taken.includes(field) || isEmpty(card, field)),
    );
    for (const field of fields) Object.assign(card, { [field]: other[field] });
    if (other.since < card.since) card.since = other.since;
    others.push(merge.person, ...(other.others ?? []));
  }
  return others.length > 0 ? { ...card, others } : card;
};

export type Differing = 'same' | 'differs' | 'only-here' | 'only-there';
/** Side by side: is a detail the same on both cards? Undefined when neither says it. */
export const compareField = (here: Card, there: Card, field: MergeField): Differing | undefined => {
  const [a, b] = [isEmpty(here, field), isEmpty(there, field)];
  if (a && b) return undefined;
  if (a) return 'only-there';
  if (b) return 'only-here';
  return alike(here[field]) === alike(there[field]) ? 'same' : 'differs';
};

// '06-12345678' and '0612345678' are one number.
const alike = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/\+31|0031/, '0')
    .replace(/[^\p{L}\p{N}@.]/gu, '');
