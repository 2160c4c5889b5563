import {
  type Bucket,
  fingerprint,
  fromBase64url,
  headOf,
  type KeyLine,
  type KeyList,
  sameFingerprint,
} from '../protocol/index.ts';

/** What somebody other than the collector says of this list: the council's copy, or the fingerprint on paper. */
export type Witness = { head: string } | { typed: string };

export type Checked =
  /** `head` as computed here; `spki` signs for this group, `sealing` is what verdicts are sealed to */
  | { kind: 'good'; head: string; spki: string; sealing: string; name: string; label: string }
  | { kind: 'different'; reason: 'head' | 'witness' | 'place' | 'cap' };

type Line<K extends KeyLine['kind']> = Extract<KeyLine, { kind: K }>;
const linesOf = <K extends KeyLine['kind']>(list: KeyList, kind: K): Line<K>[] =>
  list.lines.filter((line): line is Line<K> => line.kind === kind);

/**
 * Is this the one list of keys that everybody gets? A list with a key for one person would show who that person is, so
 * on any difference nothing is blinded.
 * @param witness undefined only where the list was checked before: then `place.head` is what it must be
 */
export const checkList = async (
  list: KeyList,
  place: Bucket & { head?: string | undefined },
  witness?: Witness,
): Promise<Checked> => {
  const head = await headOf(list.lines);
  const refused = (reason: 'head' | 'witness' | 'place' | 'cap'): Checked => ({ kind: 'different', reason });
  if (head !== list.head || (place.head !== undefined && place.head !== head)) return refused('head');
  if (place.head === undefined && !(witness && agrees(witness, head))) return refused('witness');
  const [quarters, sealing, buckets] = [
    linesOf(list, 'quarter'),
    linesOf(list, 'sealing'),
    linesOf(list, 'bucket'),
  ];
  const [about, seals] = [quarters[0], sealing[0]];
  const own = buckets.filter(({ bucket }) => bucket === place.bucket);
  const inOrder = list.lines.every(({ index }, at) => index === at);
  if (!about || !seals || !own[0] || quarters.length + sealing.length + own.length !== 3 || !inOrder)
    return refused('place');
  if (about.organisation !== place.organisation || about.quarter !== place.quarter) return refused('place');
  return withinCap(about.cap, buckets)
    ? { kind: 'good', head, spki: own[0].spki, sealing: seals.raw, name: about.name, label: own[0].label }
    : refused('cap');
};

const agrees = (witness: Witness, head: string): boolean =>
  'head' in witness
    ? witness.head === head
    : sameFingerprint(witness.typed, fingerprint(fromBase64url(head)));

/** From so many customers on a group has a key of its own; the organisation as a whole may be smaller. */
const LEAST = 20;

/** Issue 6, 2: the number of keys is capped, and so is how small a group is: no list can have a key for one person. */
const withinCap = (cap: number, buckets: readonly Line<'bucket'>[]): boolean => {
  const least = buckets.length > 1 ? LEAST : 0;
  if (!buckets.every((one) => Number.isInteger(one.expected) && one.expected >= least)) return false;
  const expected = buckets.reduce((sum, one) => sum + one.expected, 0);
  const keys = new Set(buckets.map(({ spki }) => spki)).size;
  return buckets.length <= cap && keys === buckets.length && cap <= Math.max(1, Math.floor(expected / LEAST));
};
