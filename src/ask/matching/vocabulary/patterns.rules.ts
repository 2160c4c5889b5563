/** All phrases as they are looked for, in tables: what the concept is, and which stems must stand near each other. */
export type Patterns = {
  concepts: Uint16Array;
  strong: Uint8Array;
  /** how far apart its words may stand */
  reaches: Uint16Array;
  /** a bit for each of its stems; stems may share one */
  bits: Int32Array;
  /** where the stems of each begin; at the end, where the last end */
  stemsFrom: Uint32Array;
  stems: Uint32Array;
  /** as they were written, end to end; where each begins, and where the last ends */
  text: string;
  textFrom: Uint32Array;
  /** those whose one word must stand there as it is, in order: other forms of it are words of their own */
  exact: Uint32Array;
  exactWords: string;
};
/** Which patterns wait under which stem: under the one that fewest others have. */
export type Order = {
  /** by stem, where its own begin; at the end, where the last end */
  from: Uint32Array;
  patterns: Uint32Array;
  /** by stem, whether any pattern has it */
  used: Uint8Array;
};
export type Pattern = {
  concept: number;
  strong: boolean;
  phrase: string;
  stems: readonly number[];
  exactly: string | undefined;
  reach: number;
};

/** One of 32 bits, by a multiplicative hash (Knuth). */
export const bitOf = (stem: number): number => 1 << (Math.imul(stem, 0x9e3779b1) >>> 27);

export const patternsOf = (all: readonly Pattern[]): Patterns => {
  const exact = [...all.entries()].filter(([, { exactly }]) => exactly !== undefined);
  return {
    concepts: Uint16Array.from(all, ({ concept }) => concept),
    strong: Uint8Array.from(all, ({ strong }) => Number(strong)),
    reaches: Uint16Array.from(all, ({ reach }) => reach),
    bits: Int32Array.from(all, ({ stems }) => stems.reduce((bits, one) => bits | bitOf(one), 0)),
    stemsFrom: beginnings(all.map(({ stems }) => stems.length)),
    stems: Uint32Array.from(all.flatMap(({ stems }) => stems)),
    text: all.map(({ phrase }) => phrase).join(''),
    textFrom: beginnings(all.map(({ phrase }) => phrase.length)),
    exact: Uint32Array.from(exact, ([at]) => at),
    exactWords: exact.map(([, { exactly }]) => exactly).join(' '),
  };
};

const beginnings = (lengths: readonly number[]): Uint32Array => {
  const from = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) from[at + 1] = (from[at] as number) + length;
  return from;
};

/** The one behind the other. */
export const joinedPatterns = (one: Patterns, other: Patterns): Patterns => ({
  concepts: end(one.concepts, other.concepts),
  strong: end(one.strong, other.strong),
  reaches: end(one.reaches, other.reaches),
  bits: end(one.bits, other.bits),
  stemsFrom: end(one.stemsFrom, other.stemsFrom.subarray(1), one.stems.length),
  stems: end(one.stems, other.stems),
  text: one.text + other.text,
  textFrom: end(one.textFrom, other.textFrom.subarray(1), one.text.length),
  exact: end(one.exact, other.exact, one.concepts.length),
  exactWords: [one.exactWords, other.exactWords].filter((words) => words !== '').join(' '),
});

/** Two tables end to end. @param more is added to each of the second */
const end = <Table extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  one: Table,
  other: Table,
  more = 0,
): Table => {
  const both = new (one.constructor as new (length: number) => Table)(one.length + other.length);
  both.set(one);
  both.set(
    other.map((value) => value + more),
    one.length,
  );
  return both;
};

/** @param stems how many there are */
export const ordered = ({ stemsFrom, stems }: Patterns, many: number): Order => {
  const uses = new Uint32Array(many);
  for (const stem of stems) uses[stem] = (uses[stem] as number) + 1;
  const rarest = new Uint32Array(stemsFrom.length - 1);
  const from = new Uint32Array(many + 1);
  for (let pattern = 0; pattern < rarest.length; pattern += 1) {
    const end = stemsFrom[pattern + 1] as number;
    let own = stems[stemsFrom[pattern] as number] as number;
    for (let at = stemsFrom[pattern] as number; at < end; at += 1) {
      const other = stems[at] as number;
      if ((uses[other] as number) < (uses[own] as number)) own = other;
    }
    rarest[pattern] = own;
    from[own + 1] = (from[own + 1] as number) + 1;
  }
  for (let stem = 0; stem < many; stem += 1)
    from[stem + 1] = (from[stem + 1] as number) + (from[stem] as number);
  const free = from.slice();
  const patterns = new Uint32Array(rarest.length);
  for (const [pattern, stem] of rarest.entries()) {
    patterns[free[stem] as number] = pattern;
    free[stem] = (free[stem] as number) + 1;
  }
  return { from, patterns, used: Uint8Array.from(uses, (use) => Math.min(use, 1)) };
};
