import { hash } from 'node:crypto';
import {
  type AttestRefusal,
  type IssueRequest,
  phaseOf,
  type Quarter,
  type Signed,
  type Want,
} from '../../protocol/index.ts';
import { groupCommit } from '../group-commit.ts';
import type { BucketKey } from '../keys/quarter-keys.ts';
import type { CollectorParts } from '../parts.ts';
import { type Counted, type Decided, decideIssue, mostReissued, type Wanted } from './issue.rules.ts';
import { changeIssued, holdCounts, insertIssued, isRunning, readIssued, writeCounts } from './issued.sql.ts';

type Issued = { kind: 'answer'; signed: Signed[] } | { kind: 'refused'; reason: AttestRefusal };
export type IssueRights = (request: IssueRequest) => Promise<Issued>;

/** So many rights in one commit, at most. */
const MOST_AT_ONCE = 400;
const BLINDED_BYTES = 256;

/**
 * Signs what devices blinded, for rights that the organisation declared. First the decision is durable, then it is
 * signed and told: who hears nothing asks again with the same bytes and gets the same signature.
 */
export const issuing = (parts: CollectorParts): IssueRights => {
  const commit = groupCommit<Wanted, Decided | 'closed'>((group, wanted) => {
    const [organisation, quarter] = group.split(' ') as [string, Quarter];
    return decideTogether(parts, organisation, quarter, wanted);
  }, MOST_AT_ONCE);

  /** Of which both shares were received: that never turns back. */
  const handedOut = new Set<string>();

  return async ({ organisation, quarter, wants }) => {
    if (phaseOf(quarter, parts.today()) === 'closed') return { kind: 'refused', reason: 'closed' };
    const keys = await parts.quarterKeys.of(organisation, quarter);
    if (!keys) return { kind: 'refused', reason: 'no-such-quarter' };
    const group = `${organisation} ${quarter}`;
    if (!handedOut.has(group)) {
      const kept = parts.keys.read(organisation, quarter);
      if (!kept) return { kind: 'refused', reason: 'closed' };
      // Until then two shares are here: together they would open every verdict.
      if (Object.keys(kept.waiting).length > 0) return { kind: 'refused', reason: 'shares-not-received' };
      handedOut.add(group);
    }
    const read = wants.map((want) => readWant(want, keys));
    const decided = await Promise.all(
      read.map((one) => (typeof one === 'string' ? one : commit(group, one.wanted))),
    );
    if (decided.includes('closed')) return { kind: 'refused', reason: 'closed' };
    return { kind: 'answer', signed: await signAll(parts, wants, read, decided as Decided[]) };
  };
};

type Read = { wanted: Wanted; key: BucketKey; blinded: Buffer };
const readWant = (
  { bucket, right, blinded, reissue }: Want,
  keys: ReadonlyMap<string, BucketKey>,
): Read | 'no-such-bucket' | 'malformed' => {
  const key = keys.get(bucket);
  if (!key) return 'no-such-bucket';
  const id = Buffer.from(right, 'base64url');
  const bytes = Buffer.from(blinded, 'base64url');
  if (id.length !== 16 || bytes.length !== BLINDED_BYTES || bytes.compare(key.modulus) >= 0)
    return 'malformed';
  const wanted = {
    bucket,
    right: id.toString('hex'),
    hash: hash('sha256', bytes),
    reissue: reissue === true,
  };
  return { wanted, key, blinded: bytes };
};

const decideTogether = (
  { door }: CollectorParts,
  organisation: string,
  quarter: Quarter,
  wanted: readonly Wanted[],
): Promise<(Decided | 'closed')[]> =>
  door.transaction(organisation, async (tx) => {
    const again = wanted.some(({ reissue }) => reissue);
    const buckets = [...new Set(wanted.map(({ bucket }) => bucket))];
    const rights = wanted.map(({ right }) => right);
    const [running, before, known] = await Promise.all([
      isRunning(tx, organisation, quarter),
      holdCounts(tx, organisation, quarter, again ? undefined : buckets),
      readIssued(tx, organisation, quarter, buckets, rights),
    ]);
    if (!running) return wanted.map(() => 'closed');
    const sum = (of: (one: Counted) => number) => [...before.values()].reduce((all, one) => all + of(one), 0);
    const free = mostReissued(sum(({ rights }) => rights)) - sum(({ reissued }) => reissued);
    const { decided, counts, hashes } = decideIssue(wanted, known.hashes, before, free, known.again);
    const last = (what: Decided) =>
      wanted
        .filter((_, at) => decided[at] === what)
        .map((one) => ({ ...one, hash: hashes.get(`${one.bucket}|${one.right}`) ?? one.hash }));
    await Promise.all([
      insertIssued(tx, organisation, quarter, last('new')),
      ...last('reissued').map((one) => changeIssued(tx, organisation, quarter, one)),
      ...[...counts]
        .filter(([bucket, { issued, reissued }]) => {
          const was = before.get(bucket);
          return was?.issued !== issued || was.reissued !== reissued;
        })
        .map(([bucket, count]) => writeCounts(tx, organisation, quarter, bucket, count)),
    ]);
    return decided;
  });

const SIGNED: readonly string[] = ['new', 'repeated', 'reissued'];

/** In one call for each key: the threads take them in portions. */
const signAll = async (
  { signer, counts }: CollectorParts,
  wants: readonly Want[],
  read: readonly (Read | string)[],
  decided: readonly Decided[],
): Promise<Signed[]> => {
  const byKey = new Map<string, { key: BucketKey; at: number[]; blinded: Buffer[] }>();
  for (const [at, one] of read.entries()) {
    if (typeof one === 'string' || !SIGNED.includes(decided[at] ?? '')) continue;
    const group = byKey.get(one.key.id) ?? { key: one.key, at: [], blinded: [] };
    group.at.push(at);
    group.blinded.push(one.blinded);
    byKey.set(one.key.id, group);
  }
  const signatures = new Map<number, Uint8Array>();
  await Promise.all(
    [...byKey.values()].map(async ({ key, at, blinded }) => {
      const all = await signer.sign(key, blinded);
      for (const [place, want] of at.entries()) signatures.set(want, all[place] as Uint8Array);
    }),
  );
  counts.add('issued', signatures.size);
  return wants.map(({ right }, at): Signed => {
    const signature = signatures.get(at);
    return signature
      ? { right, kind: 'signed', signature: Buffer.from(signature).toString('base64url') }
      : { right, kind: 'refused', reason: decided[at] as Exclude<Decided, 'new' | 'repeated' | 'reissued'> };
  });
};
