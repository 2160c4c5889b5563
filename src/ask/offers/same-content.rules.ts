import { contentColumns } from './content-columns.ts';
import type { OfferContent } from './offer-content.ts';

const keys = Object.values(contentColumns);

/** Lists are sets: a file that names the same groups in another order changes nothing. */
const said = (value: OfferContent[keyof OfferContent] | undefined): unknown =>
  Array.isArray(value) ? value.map(String).sort() : (value ?? null);

/** The same words for the same content, whatever the order of its keys. */
const canonical = (content: OfferContent): string => JSON.stringify(keys.map((key) => said(content[key])));

export const sameContent = (one: OfferContent, other: OfferContent): boolean =>
  canonical(one) === canonical(other);

/** Which parts differ, in the order of the offer. */
export const changedKeys = (before: OfferContent, after: OfferContent): (keyof OfferContent)[] =>
  keys.filter((key) => JSON.stringify(said(before[key])) !== JSON.stringify(said(after[key])));
