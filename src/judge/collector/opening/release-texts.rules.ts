/** From how many verdicts on the texts of a group are shown (issue 5, 5). */
export const LEAST_FOR_TEXTS = 10;

/** `bucket` null: taken together with other small groups, so that it does not say which; `released` false: kept back. */
export type TextPlace = { bucket: string | null; released: boolean };

/**
 * Where the texts of each group are shown. Small groups are taken together under no name, and shown only when those
 * verdicts together are enough and are of two groups or more: else the one group would be known by elimination.
 * @param verdicts how many opened verdicts each bucket has
 */
export const textPlaces = (verdicts: ReadonlyMap<string, number>): Map<string, TextPlace> => {
  const small = [...verdicts].filter(([, count]) => count < LEAST_FOR_TEXTS);
  const together = small.reduce((sum, [, count]) => sum + count, 0);
  const groups = small.filter(([, count]) => count > 0).length;
  const released = together >= LEAST_FOR_TEXTS && groups > 1;
  return new Map(
    [...verdicts].map(([bucket, count]) => [
      bucket,
      count >= LEAST_FOR_TEXTS ? { bucket, released: true } : { bucket: null, released },
    ]),
  );
};
