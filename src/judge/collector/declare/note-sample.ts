import {
  type AttestRefusal,
  LEAST_SAMPLE,
  type PublicLine,
  phaseOf,
  type SampleRequest,
  type SampleToldRequest,
} from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { lastPublicLine, linesOf } from '../public-log/lines.sql.ts';

type Parts = Pick<CollectorParts, 'door' | 'today'>;
type Done = { kind: 'done' } | { kind: 'refused'; reason: AttestRefusal };
const done: Done = { kind: 'done' };
const refused = (reason: AttestRefusal): Done => ({ kind: 'refused', reason });

/**
 * What the council drew goes into the public log before the quarter closes, once: who draws again chooses, and who could
 * say it after the counting could choose too.
 */
export const noteSample = (
  { door, today }: Parts,
  { organisation, quarter, ...drawn }: SampleRequest,
): Promise<Done> =>
  door.transaction(organisation, async (tx) => {
    const before = await sampleIn(tx, organisation, quarter);
    if (before) return isSame(before, drawn) ? done : refused('drawn-before');
    const closed = await linesOf(tx, organisation, { kind: 'closed', quarter });
    if (phaseOf(quarter, today()) !== 'redeeming' || closed.length > 0) return refused('closed');
    await appendPublicLine(tx, organisation, { kind: 'sample', quarter, ...drawn });
    return done;
  });

/** What came of it, after closing, once. Of a small sample nothing is said, nor of one that was never noted. */
export const noteSampleTold = (
  { door, today }: Parts,
  { organisation, quarter, yes, no, unknown }: SampleToldRequest,
): Promise<Done> =>
  door.transaction(organisation, async (tx) => {
    const sample = await sampleIn(tx, organisation, quarter);
    if (sample === undefined || sample.size < LEAST_SAMPLE || yes + no + unknown > sample.size)
      return refused('no-such-sample');
    if (phaseOf(quarter, today()) !== 'closed') return refused('no-such-sample');
    // Below the lines of closing, whenever those are written.
    if ((await linesOf(tx, organisation, { kind: 'closed', quarter })).length === 0)
      return refused('no-such-sample');
    const [before] = await linesOf(tx, organisation, { kind: 'sample-told', quarter });
    if (before?.kind === 'sample-told')
      return before.yes === yes && before.no === no && before.unknown === unknown
        ? done
        : refused('drawn-before');
    await appendPublicLine(tx, organisation, { kind: 'sample-told', quarter, yes, no, unknown });
    return done;
  });

type SampleLine = Extract<PublicLine, { kind: 'sample' }>;
const sampleIn = async (
  tx: CollectorTx,
  organisation: string,
  quarter: string,
): Promise<SampleLine | undefined> => {
  // Holds the end of the chain: of two at once the second sees the first.
  await lastPublicLine(tx, organisation);
  return (await linesOf(tx, organisation, { kind: 'sample', quarter })).find(
    (line) => line.kind === 'sample',
  );
};

const isSame = (line: SampleLine, drawn: Omit<SampleRequest, 'organisation' | 'quarter'>): boolean =>
  line.mark === drawn.mark &&
  line.words === drawn.words &&
  line.total === drawn.total &&
  line.size === drawn.size;
