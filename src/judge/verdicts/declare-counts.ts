import { ATTEST, type Quarter } from '../protocol/index.ts';
import { type Attesting, askCollector } from './ask-collector.ts';
import type { Us } from './make-keys.ts';
import { peopleOf } from './people.ts';
import { bucketsOf } from './quarters.sql.ts';

/**
 * Tells the collector how much care was given, how many rights that made and how many cards were handed out: totals, so
 * that telling it twice changes nothing. @returns whether it was heard
 */
export const declareCounts = async (of: Attesting, us: Us, quarter: Quarter): Promise<boolean> => {
  const { organisation } = us;
  const job = { kind: 'job', organisation, name: 'verdict-counts' } as const;
  const { buckets, people } = await of.transactionAs(job, async (tx) => ({
    buckets: await bucketsOf(tx, organisation, quarter),
    people: await peopleOf(tx, organisation),
  }));
  const counts = buckets.map(({ bucket, deliveries, rights }) => ({ bucket, deliveries, rights }));
  const told = await askCollector(of, us, ATTEST.declared, {
    organisation,
    quarter,
    buckets: counts,
    people,
  });
  if (told.kind !== 'ok') return false;
  let heard = true;
  for (const { bucket, cards } of buckets) {
    if (cards === 0) continue;
    const card = { organisation, quarter, bucket, count: cards };
    heard = (await askCollector(of, us, ATTEST.cardsGiven, card)).kind === 'ok' && heard;
  }
  return heard;
};
