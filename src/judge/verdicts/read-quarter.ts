import type { Tx } from '../../platform/database/door.ts';
import { ATTEST, fingerprint, fromBase64url, type Quarter, type StateAnswer } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import type { Us } from './make-keys.ts';
import { type BucketRow, bucketsOf, findQuarter } from './quarters.sql.ts';
import type { VerdictQuarter } from './verdict.ts';

/** From care to verdict, as far as anyone may know before closing. `issued` is null when the collector is away. */
export type GroupLine = BucketRow & { issued: number | null; again: number | null };
export type QuarterView = {
  of: VerdictQuarter;
  groups: GroupLine[];
  /** 'XXXX XXXX …'; undefined: no list yet */
  print: string | undefined;
  /** what the council saw beside ours */
  witness: 'same' | 'other' | undefined;
};

export const printOf = ({ head }: VerdictQuarter): string | undefined =>
  head === null ? undefined : fingerprint(fromBase64url(head));

export const witnessOf = (of: VerdictQuarter): QuarterView['witness'] =>
  of.witnessed === null ? undefined : of.witnessed === printOf(of)?.replaceAll(' ', '') ? 'same' : 'other';

export const readQuarter = async (
  of: Attesting & { transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> },
  us: Us,
  quarter: Quarter,
): Promise<QuarterView | undefined> => {
  const { organisation } = us;
  const { known, buckets } = await of.transaction(async (tx) => ({
    known: await findQuarter(tx, organisation, quarter),
    buckets: await bucketsOf(tx, organisation, quarter),
  }));
  if (!known) return undefined;
  const told =
    known.state === 'planned'
      ? undefined
      : await askCollector<StateAnswer>(of, us, ATTEST.state, { organisation, quarter });
  const counts = new Map(
    told?.kind === 'ok' ? told.answer.buckets.map((one) => [one.bucket, one] as const) : [],
  );
  const groups = buckets.map((one): GroupLine => {
    const counted = counts.get(one.bucket);
    return { ...one, issued: counted?.issued ?? null, again: counted?.reissued ?? null };
  });
  return { of: known, groups, print: printOf(known), witness: witnessOf(known) };
};
