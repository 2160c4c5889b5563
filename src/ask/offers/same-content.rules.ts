import { contentColumns } from './content-columns.ts';
import type { OfferContent } from './offer-content.ts';

const keys = Object.values(contentColumns);

/** The same words for the same content, whatever the order of its keys. */
const canonical = (content: OfferContent): string => JSON.stringify(keys.map((key) => content[key] ?? null));

export const sameContent = (one: OfferContent, other: OfferContent): boolean =>
  canonical(one) === canonical(other);

/** Which parts differ, in the order of the offer. */
export const changedKeys = (before: OfferContent, after: OfferContent): (keyof OfferContent)[] =>
  keys.filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null));
