import type { Published } from './published.ts';

/** The text of the results that is hashed into the public log: keys in alphabetical order at every depth, no white space. */
export const publishedText = (published: Published): string => JSON.stringify(sorted(published));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
};
