import {
  ATTEST,
  type BucketWish,
  headOf,
  type KeyList,
  type Quarter,
  type QuartersAnswer,
  type QuartersRequest,
  type ShareHolder,
  type Tickets,
} from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import { bucketsOf, changeQuarter, findQuarter } from './quarters.sql.ts';
import type { BucketNamed } from './verdict.ts';

export type Us = { organisation: string; name: string };
export type Made =
  | { kind: 'ready'; tickets: Tickets; waiting: readonly ShareHolder[] }
  | { kind: 'no-plan' }
  | { kind: 'waits'; why: string };

const wishOf = ({
  bucket,
  label,
  service,
  serviceLabel,
  team,
  teamLabel,
  expected,
}: BucketNamed): BucketWish => ({ bucket, label, service, serviceLabel, team, teamLabel, expected });

/** One key for each of our groups and no other, under the fingerprint that it says. */
const isOurs = async (
  { lines, head }: KeyList,
  us: Us,
  quarter: Quarter,
  buckets: readonly BucketNamed[],
): Promise<boolean> => {
  const [first] = lines;
  const keys = lines.flatMap((line) => (line.kind === 'bucket' ? [line.bucket] : []));
  return (
    first?.kind === 'quarter' &&
    first.organisation === us.organisation &&
    first.quarter === quarter &&
    keys.length === buckets.length &&
    buckets.every(({ bucket }) => keys.includes(bucket)) &&
    (await headOf(lines)) === head
  );
};

/** Has the collector make the keys of a planned quarter, or tells what it made before. Safe to repeat. */
export const makeKeys = async (of: Attesting, us: Us, quarter: Quarter): Promise<Made> => {
  const { organisation } = us;
  const job = { kind: 'job', organisation, name: 'verdict-keys' } as const;
  const { known, buckets } = await of.transactionAs(job, async (tx) => ({
    known: await findQuarter(tx, organisation, quarter),
    buckets: await bucketsOf(tx, organisation, quarter),
  }));
  if (!known || buckets.length === 0) return { kind: 'no-plan' };
  const request: QuartersRequest = { ...us, quarter, buckets: buckets.map(wishOf) };
  const told = await askCollector<QuartersAnswer>(of, us, ATTEST.quarters, request);
  if (told.kind !== 'ok') return { kind: 'waits', why: told.kind === 'away' ? told.why : told.reason };
  const { list, waiting, tickets = {} } = told.answer;
  if (!(await isOurs(list, us, quarter, buckets))) return { kind: 'waits', why: 'other-list' };
  // What was made once never changes; a list with another head is not taken, and somebody has to look.
  if (known.head !== null && known.head !== list.head) return { kind: 'waits', why: 'other-list' };
  await of.transactionAs(job, (tx) =>
    changeQuarter(tx, organisation, quarter, {
      ...(known.state === 'planned' ? { state: 'ready' as const } : {}),
      head: list.head,
      keys: buckets.length,
      waiting,
    }),
  );
  return { kind: 'ready', tickets, waiting };
};
