import type { AttestRefusal, BucketWish } from '../../protocol/index.ts';

/** With fewer expected customers a verdict group is too small to hide in (measures.md, issue 5). */
export const LEAST_EXPECTED = 20;
/** One list is fetched by every device. */
const MOST_BUCKETS = 2000;

/** How many keys a quarter may have: more would be a key of one's own. */
export const capOf = (expected: number): number => Math.max(1, Math.floor(expected / LEAST_EXPECTED));

/**
 * May these verdict groups get their keys?
 * @param buckets expected: customers, whole numbers
 * @returns why not; undefined when they may
 */
export const refusalOfWish = (buckets: readonly BucketWish[]): AttestRefusal | undefined => {
  if (buckets.length === 0 || new Set(buckets.map(({ bucket }) => bucket)).size < buckets.length)
    return 'malformed';
  const expected = buckets.reduce((sum, one) => sum + one.expected, 0);
  const small = buckets.length > 1 && buckets.some((one) => one.expected < LEAST_EXPECTED);
  return small || buckets.length > Math.min(capOf(expected), MOST_BUCKETS) ? 'too-many-buckets' : undefined;
};

/** Is this the same division as the one whose list was sealed? It never changes inside a quarter. */
export const isSameWish = (
  made: readonly { bucket: string }[],
  wished: readonly { bucket: string }[],
): boolean =>
  made.length === wished.length &&
  new Set([...made, ...wished].map(({ bucket }) => bucket)).size === made.length;
