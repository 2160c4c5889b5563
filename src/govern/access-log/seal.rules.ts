import { digestOfLines, type LedgerLine, type Lines } from './entry.rules.ts';
import { sha256, written } from './line.rules.ts';

/** One line, or several that were written in one go: then id and person are the first's, and the digest is over all. */
export type Entry = LedgerLine & { lines: number };
/** Holds a number of lines, in their order, and the seal before it. */
export type Seal = {
  no: number;
  prevHash: string;
  hash: string;
  count: number;
  firstAt: Date;
  lastAt: Date;
  madeAt: Date;
};
export type Head = Pick<Seal, 'no' | 'hash' | 'madeAt'>;

/** What the first seal holds on to. */
export const BEGINNING = '0'.repeat(64);
/** NEN 7513: at least five years. The same term stands in the database's own policy. */
export const LOG_YEARS = 5;
export const endOfTerm = (now: Date): Date => {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() - LOG_YEARS);
  return end;
};

const hashOf = (
  { no, prevHash, madeAt }: Pick<Seal, 'no' | 'prevHash' | 'madeAt'>,
  entries: readonly Entry[],
): string =>
  sha256(
    written([
      'aanzet-seal-1',
      String(no),
      prevHash,
      String(entries.length),
      madeAt.toISOString(),
      ...entries.flatMap(({ id, person, at, digest }) => [id, person, at.toISOString(), digest]),
    ]),
  );

/** The seal over these entries, in this order. @param last the seal before it, if any @param entries at least one */
export const sealOver = (
  last: Pick<Seal, 'no' | 'hash'> | undefined,
  entries: readonly Entry[],
  madeAt: Date,
): Seal => {
  const begun = { no: (last?.no ?? 0) + 1, prevHash: last?.hash ?? BEGINNING, madeAt };
  const times = entries.map(({ at }) => at.getTime());
  return {
    ...begun,
    hash: hashOf(begun, entries),
    count: entries.reduce((sum, { lines }) => sum + lines, 0),
    firstAt: new Date(Math.min(...times)),
    lastAt: new Date(Math.max(...times)),
  };
};

/** Where something is not as it was written. `seal` is null while a line waits to be sealed. */
export type Break =
  | { kind: 'line-changed' | 'line-missing'; seal: number | null; entry: LedgerLine }
  | { kind: 'line-unknown'; id: string; person: string; at: Date }
  | { kind: 'seal-changed' | 'seal-loose' | 'seal-missing'; no: number }
  | { kind: 'anchor-differs' | 'anchor-gone'; no: number };

export type Looked = { breaks: Break[]; ended: number };

/** An entry with the lines that it is of. */
export type Together = Entry & { each: Lines };

/** Entries of several lines against what they keep of each of them. */
export const checkTogether = (seal: number | null, all: readonly Together[]): Break[] =>
  all
    .filter(({ digest, each }) => digest !== digestOfLines(each))
    .map((entry) =>
      seal === null ? { kind: 'line-changed', seal, entry } : { kind: 'seal-changed', no: seal },
    );

/**
 * Lines against what the ledger keeps of each. A line that is gone after its term is not a break.
 * @param digests of the lines that are there, by id
 */
export const checkLines = (
  seal: number | null,
  entries: readonly LedgerLine[],
  digests: ReadonlyMap<string, string>,
  end: Date,
): Looked => {
  const gone = entries.filter(({ id }) => !digests.has(id));
  const wrong = entries.filter(({ id, digest }) => digests.has(id) && digests.get(id) !== digest);
  const ended = gone.filter(({ at }) => at < end);
  const missing = gone.filter(({ at }) => at >= end);
  return {
    breaks: [
      ...wrong.map((entry) => ({ kind: 'line-changed', seal, entry }) as const),
      ...missing.map((entry) => ({ kind: 'line-missing', seal, entry }) as const),
    ],
    ended: ended.length,
  };
};

/**
 * One seal against the one before it and against its own entries.
 * @param before the last seal that was looked at
 * @param entries that the ledger puts under it, in their places
 */
export const checkSeal = (
  before: Pick<Seal, 'no' | 'hash'> | undefined,
  seal: Seal,
  entries: readonly Entry[],
): Break[] => {
  const expected = (before?.no ?? 0) + 1;
  if (seal.no !== expected) return [{ kind: 'seal-missing', no: expected }];
  if (seal.prevHash !== (before?.hash ?? BEGINNING)) return [{ kind: 'seal-loose', no: seal.no }];
  const made = entries.length > 0 ? sealOver(before, entries, seal.madeAt) : undefined;
  const same =
    made?.hash === seal.hash &&
    made.count === seal.count &&
    made.firstAt.getTime() === seal.firstAt.getTime() &&
    made.lastAt.getTime() === seal.lastAt.getTime();
  return same ? [] : [{ kind: 'seal-changed', no: seal.no }];
};

/** A head that was kept outside, against what is here. @param hash of the seal of that number, when it is there */
export const checkAnchor = ({ no, hash }: Pick<Head, 'no' | 'hash'>, here: string | undefined): Break[] => {
  if (here === undefined) return [{ kind: 'anchor-gone', no }];
  return here === hash ? [] : [{ kind: 'anchor-differs', no }];
};
