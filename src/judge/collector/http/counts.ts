/** All that is remembered of requests: how many of which kind. Never whose, where from or when. */
export const COUNTED = ['issued', 'redeemed', 'refused', 'failed'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = { add(what: Counted, count?: number): void; take(): Record<Counted, number> };

export const counting = (): Counts => {
  const none = (): Record<Counted, number> => ({ issued: 0, redeemed: 0, refused: 0, failed: 0 });
  let counts = none();
  return {
    add(what, count = 1) {
      counts[what] += count;
    },
    take() {
      const taken = counts;
      counts = none();
      return taken;
    },
  };
};
