import { type AttestRefusal, closesOn, phaseOf, type SelfImageRequest } from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { lastPublicLine, linesOf } from '../public-log/lines.sql.ts';

type Done = { kind: 'done' } | { kind: 'refused'; reason: AttestRefusal };

/**
 * The fingerprint of how an organisation sees itself goes into its public log: once the quarter has begun and before it
 * closes, once for a quarter and a service. No time is written; that it stands before the lines of closing tells enough.
 */
export const noteSelfImage = (
  { door, today }: Pick<CollectorParts, 'door' | 'today'>,
  { organisation, quarter, service, hash }: SelfImageRequest,
): Promise<Done> =>
  door.transaction(organisation, async (tx) => {
    if (phaseOf(quarter, today()) === 'before') return { kind: 'refused', reason: 'no-such-quarter' };
    // Holds the end of the chain: of two at once the second sees the first.
    await lastPublicLine(tx, organisation);
    const before = (await linesOf(tx, organisation, { kind: 'self-image', quarter })).find(
      (line) => line.kind === 'self-image' && line.service === service,
    );
    if (before?.kind === 'self-image')
      return before.hash === hash ? { kind: 'done' } : { kind: 'refused', reason: 'sealed-before' };
    const closed = await linesOf(tx, organisation, { kind: 'closed', quarter });
    if (today() >= closesOn(quarter) || closed.length > 0) return { kind: 'refused', reason: 'closed' };
    await appendPublicLine(tx, organisation, { kind: 'self-image', quarter, service, hash });
    return { kind: 'done' };
  });
