import type { Job } from '../../platform/database/actors.ts';
import type { Door, Tx } from '../../platform/database/door.ts';
import type { Anchor } from './anchor.rules.ts';
import {
  entriesUnder,
  firstNumberAfter,
  hashesOf,
  type LineKey,
  lastSeal,
  linesAfter,
  linesOf,
  sealsAfter,
  unsealedLines,
} from './ledger.sql.ts';
import { digestOf } from './line.rules.ts';
import {
  type Break,
  checkAnchor,
  checkLines,
  checkSeal,
  checkTogether,
  endOfTerm,
  type Head,
  type Looked,
  type Seal,
  type Together,
} from './seal.rules.ts';

export type Verified = {
  /** compared with their digest */
  lines: number;
  seals: number;
  /** not sealed yet */
  waiting: number;
  /** removed after their term, as it should be */
  ended: number;
  head: Head | undefined;
  /** in the order of the log; a break in the chain first */
  breaks: Break[];
};

const VERIFIER: Job = { kind: 'job', name: 'verify-log', right: 'verify-log' };
const PART = 2_000;

/**
 * Recomputes every line, digest and seal, while the site runs; each part in a transaction of its own.
 * @param anchors heads that were kept elsewhere: they alone show that the end was cut off, or all of it made anew
 * @param now tells a line that was removed after its term apart from one that is missing
 */
export const verifyLog = async (
  door: Door,
  now: Date,
  anchors: readonly Anchor[] = [],
  said: (seals: number) => void = () => {},
): Promise<Verified> => {
  const through = <T>(work: (tx: Tx) => Promise<T>) => door.transaction(VERIFIER, work);
  const end = endOfTerm(now);
  // What is sealed in the meantime is met again among the seals.
  const waiting = await verifyWaiting(through, end);
  const sealed = await verifySeals(through, end, said);
  const unknown = await verifyKnown(through);
  const hashes = await through((tx) =>
    hashesOf(
      tx,
      anchors.map(({ no }) => no),
    ),
  );
  const { lines, seals, head } = sealed;
  return {
    lines: lines + waiting.lines,
    seals,
    waiting: waiting.lines,
    ended: sealed.ended + waiting.ended,
    head,
    breaks: [
      ...sealed.breaks,
      ...anchors.flatMap((one) => checkAnchor(one, hashes.get(one.no))),
      ...waiting.breaks,
      ...unknown,
    ],
  };
};

type Through = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

const compared = async (
  tx: Tx,
  seal: number | null,
  entries: readonly Together[],
  end: Date,
): Promise<Looked & { lines: number }> => {
  const all = entries.flatMap(({ each }) => each);
  const looked = { lines: all.length, ended: 0, breaks: checkTogether(seal, entries) };
  for (let from = 0; from < all.length; from += PART) {
    const part = all.slice(from, from + PART);
    const lines = await linesOf(tx, part);
    const digests = new Map(lines.map((line) => [line.id, digestOf(line)]));
    const { ended, breaks } = checkLines(seal, part, digests, end);
    looked.ended += ended;
    looked.breaks.push(...breaks);
  }
  return looked;
};

const verifyWaiting = async (through: Through, end: Date): Promise<Looked & { lines: number }> => {
  const total = { lines: 0, ended: 0, breaks: [] as Break[] };
  for (let after: Together | undefined; ; ) {
    const from = after;
    const entries = await through(async (tx) => {
      const some = await unsealedLines(tx, PART, from);
      const { lines, ended, breaks } = await compared(tx, null, some, end);
      total.lines += lines;
      total.ended += ended;
      total.breaks.push(...breaks);
      return some;
    });
    after = entries.at(-1);
    if (entries.length < PART) return total;
  }
};

const verifySeals = async (
  through: Through,
  end: Date,
  said: (seals: number) => void,
): Promise<Looked & { lines: number; seals: number; head: Seal | undefined }> => {
  const total = { lines: 0, seals: 0, ended: 0, breaks: [] as Break[] };
  let before: Seal | undefined;
  for (;;) {
    const seals = await through((tx) => sealsAfter(tx, before?.no ?? 0, 20));
    for (const seal of seals) {
      const last = before;
      await through(async (tx) => {
        const entries = await entriesUnder(tx, seal.no);
        const { lines, ended, breaks } = await compared(tx, seal.no, entries, end);
        total.breaks.push(...checkSeal(last, seal, entries), ...breaks);
        total.ended += ended;
        total.lines += lines;
      });
      total.seals += 1;
      before = seal;
    }
    said(total.seals);
    if (seals.length === 0) break;
  }
  const beyond = await through((tx) => firstNumberAfter(tx, before?.no ?? 0));
  // Sealed while we looked: then that seal is there. Otherwise it was taken away.
  const head = await through(lastSeal);
  if (beyond !== undefined && (head?.no ?? 0) < beyond)
    total.breaks.push({ kind: 'seal-missing', no: beyond });
  return { ...total, head: before };
};

/** Lines of which the ledger knows nothing: put in from outside. */
const verifyKnown = async (through: Through): Promise<Break[]> => {
  const breaks: Break[] = [];
  for (let after: LineKey | undefined; ; ) {
    const from = after;
    const { keys, known } = await through((tx) => linesAfter(tx, from, PART));
    breaks.push(
      ...keys
        .filter((key) => !known.has(`${key.person_id} ${key.id}`))
        .map(({ id, person_id: person, at }) => ({ kind: 'line-unknown', id, person, at }) as const),
    );
    after = keys.at(-1);
    if (keys.length < PART) return breaks;
  }
};
