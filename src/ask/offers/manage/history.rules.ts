import type { OfferVersion } from '../offer.ts';
import type { OfferContent } from '../offer-content.ts';
import { changedKeys } from '../same-content.rules.ts';

export type Difference = { key: keyof OfferContent; before: unknown; after: unknown };
export type Episode = OfferVersion & { first: boolean; differences: Difference[] };

/** Each version with what changed since the one before it. @param versions newest first */
export const historyOf = (versions: readonly OfferVersion[]): Episode[] =>
  versions.map((version, index) => {
    const older = versions[index + 1];
    const keys = older ? changedKeys(older.content, version.content) : [];
    const differences = keys.map((key) => ({
      key,
      before: older?.content[key],
      after: version.content[key],
    }));
    return { ...version, first: older === undefined, differences };
  });
