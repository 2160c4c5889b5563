import type { Published } from './published.ts';

/** The text of the results that is hashed into the public log: keys in alphabetical order at every depth, no white space. */
export const publishedText = (published: Published): string => JSON.stringify(sorted(published));

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  // Thousands of cells are made in this order: of those only what is inside is looked at.
  if (Array.isArray(value)) return value.some(isObject) ? value.map(sorted) : value;
  const keys = Object.keys(value);
  const inOrder = keys.every((key, at) => at === 0 || (keys[at - 1] as string) < key);
  if (inOrder && !Object.values(value).some(isObject)) return value;
  return Object.fromEntries(
    (inOrder ? keys : keys.sort()).map((key) => [key, sorted(value[key as keyof typeof value])]),
  );
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
