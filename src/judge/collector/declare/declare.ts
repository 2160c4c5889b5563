import type { AttestRefusal, CardsGivenRequest, DeclaredRequest } from '../../protocol/index.ts';
import { isRunning } from '../issue/issued.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { appendPublicLine } from '../public-log/append-line.ts';
import { holdDeclared, writeCards, writeDeclared, writePeople } from './counts.sql.ts';
import { refusalOfCards, refusalOfDeclared } from './declare.rules.ts';

type Done = { kind: 'done' } | { kind: 'refused'; reason: AttestRefusal };
const refused = (reason: AttestRefusal): Done => ({ kind: 'refused', reason });

/** How many deliveries and rights there are now, for all to see: rights are never issued beyond them. */
export const declare = (
  { door }: Pick<CollectorParts, 'door'>,
  { organisation, quarter, buckets, people }: DeclaredRequest,
): Promise<Done> =>
  door.transaction(organisation, async (tx) => {
    const before = await holdDeclared(tx, organisation, quarter);
    if (before.size === 0) return refused('no-such-quarter');
    if (!(await isRunning(tx, organisation, quarter))) return refused('closed');
    for (const one of buckets) {
      const refusal = refusalOfDeclared(one, before.get(one.bucket));
      if (refusal) return refused(refusal);
    }
    for (const { bucket, deliveries, rights } of buckets) {
      const was = before.get(bucket);
      if (was?.deliveries === deliveries && was.rights === rights) continue;
      await writeDeclared(tx, organisation, quarter, { bucket, deliveries, rights });
      await appendPublicLine(tx, organisation, { kind: 'declared', quarter, bucket, deliveries, rights });
    }
    if (people) await writePeople(tx, organisation, quarter, people);
    return { kind: 'done' };
  });

/** A card that was given takes a right's place: together never more than were declared. */
export const noteCardsGiven = (
  { door }: Pick<CollectorParts, 'door'>,
  { organisation, quarter, bucket, count }: CardsGivenRequest,
): Promise<Done> =>
  door.transaction(organisation, async (tx) => {
    const before = await holdDeclared(tx, organisation, quarter);
    if (before.size === 0) return refused('no-such-quarter');
    if (!(await isRunning(tx, organisation, quarter))) return refused('closed');
    const refusal = refusalOfCards(count, before.get(bucket));
    if (refusal) return refused(refusal);
    await writeCards(tx, organisation, quarter, bucket, count);
    return { kind: 'done' };
  });
