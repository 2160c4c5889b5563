import type { IssueRefusal } from '../../protocol/index.ts';

/** One right, asked for with these blinded bytes. hash: SHA-256 of them; hex both. */
export type Wanted = { bucket: string; right: string; hash: string; reissue: boolean };
export type Counted = { rights: number; issued: number; reissued: number; cardsGiven: number };
export type Decided = 'new' | 'repeated' | 'reissued' | IssueRefusal;

/** Of all rights of an organisation's quarter so many may be issued anew: the upper bound of double votes. */
export const REISSUE_SHARE = 0.02;
export const mostReissued = (rights: number): number => Math.max(1, Math.floor(rights * REISSUE_SHARE));

/**
 * Which of these are signed. In order: each decision counts for the next.
 * @param known hash of the blinded bytes by `bucket|right`, of what was issued before
 * @param counts by bucket; a copy is counted on
 * @param reissues still free in the whole quarter
 * @param again `bucket|right` of what was issued anew before: each is so once, or one customer would judge many times
 */
export const decideIssue = (
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, Counted>,
  reissues: number,
  again: ReadonlySet<string> = new Set(),
): { decided: Decided[]; counts: ReadonlyMap<string, Counted>; hashes: ReadonlyMap<string, string> } => {
  const hashes = new Map(known);
  const now = new Map([...counts].map(([bucket, one]) => [bucket, { ...one }]));
  const anew = new Set(again);
  let left = reissues;
  const decide = ({ bucket, right, hash, reissue }: Wanted): Decided => {
    const count = now.get(bucket);
    if (!count) return 'no-such-bucket';
    const name = `${bucket}|${right}`;
    const before = hashes.get(name);
    if (before === hash) return 'repeated';
    if (before === undefined) {
      if (count.issued + count.cardsGiven >= count.rights) return 'more-than-declared';
      count.issued += 1;
      hashes.set(name, hash);
      return 'new';
    }
    if (!reissue) return 'already-issued';
    if (left <= 0 || anew.has(name)) return 'too-many-reissued';
    left -= 1;
    anew.add(name);
    count.reissued += 1;
    hashes.set(name, hash);
    return 'reissued';
  };
  return { decided: wanted.map(decide), counts: now, hashes };
};
