/** What a recount can find wrong. */
export const FAULTS = [
  'not-an-export',
  'cut-off',
  'other-list',
  'other-fingerprint',
  'too-many-keys',
  'log-changed',
  'log-cut',
  'fewer-than-before',
  'issued-more-than-declared',
  'declared-more-than-delivered',
  'reissued-too-many',
  'sample-wrong',
  'wrong-key',
  'wrong-signature',
  'wrong-device',
  'replayed',
  'not-in-order',
  'card-not-printed',
  'cards-changed',
  'more-cards-than-given',
  'more-than-issued',
  'redemptions-changed',
  'results-changed',
  'totals-changed',
  'column-changed',
  'too-few',
] as const;
export type FaultKind = (typeof FAULTS)[number];
/** `where`: a bucket, a line of the log, or of the file. */
export type Fault = { kind: FaultKind; where: string };

/** Collects what is wrong; of one kind a few places are enough. */
export type Faults = { add(kind: FaultKind, where: string): void; all(): Fault[]; count(): number };
const MOST_OF_A_KIND = 5;

export const newFaults = (): Faults => {
  const found: Fault[] = [];
  let count = 0;
  return {
    add(kind, where) {
      count += 1;
      if (found.filter((one) => one.kind === kind).length < MOST_OF_A_KIND) found.push({ kind, where });
    },
    all: () => found,
    count: () => count,
  };
};
