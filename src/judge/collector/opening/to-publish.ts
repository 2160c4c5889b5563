import { previousQuarter, type Quarter } from '../../protocol/index.ts';
import {
  type EarlierQuarter,
  type Published,
  type Tally,
  type ToPublish,
  tallyOf,
} from '../../publication/index.ts';
import type { CollectorDoor, CollectorTx } from '../database/collector-door.ts';
import { readResult, readScores } from './opened.sql.ts';
import { type BucketRow, readQuarters } from './quarters.sql.ts';
import type { Place } from './redemptions.sql.ts';
import { readScore } from './score-text.rules.ts';

/** What was opened, as far as it is counted. spoiled: per bucket. */
type CountedQuarter = { tally: Tally; spoiled: ReadonlyMap<string, number> };

/** All that publishing needs: this quarter, who took part in it, and the three before it. */
export const toPublish = async (
  door: CollectorDoor,
  { organisation, quarter }: Place,
  counts: readonly BucketRow[],
  came: ReadonlyMap<string, number>,
  { tally, spoiled }: CountedQuarter,
): Promise<ToPublish> => {
  const { earlier, name, people } = await door.transaction(organisation, async (tx) => {
    const quarters = await readQuarters(tx, organisation);
    const own = quarters.find((one) => one.quarter === quarter);
    return {
      earlier: await readEarlier(tx, organisation, quarter),
      name: own?.name ?? '',
      people: JSON.parse(own?.people || '{}'),
    };
  });
  return {
    organisation,
    name,
    quarter,
    tally,
    buckets: counts.map((one) => ({
      bucket: one.bucket,
      label: one.label,
      service: one.service,
      serviceLabel: one.service_label,
      team: one.team,
      teamLabel: one.team_label,
    })),
    participation: counts.map((one) => ({
      bucket: one.bucket,
      deliveries: one.deliveries,
      rights: one.rights,
      issued: one.issued,
      cards: one.cards_given,
      redeemed: came.get(one.bucket) ?? 0,
      reissued: one.reissued,
      spoiled: spoiled.get(one.bucket) ?? 0,
    })),
    people,
    earlier,
  };
};

/** The three quarters before, as far as they were opened; oldest first. */
const readEarlier = async (
  tx: CollectorTx,
  organisation: string,
  quarter: Quarter,
): Promise<EarlierQuarter[]> => {
  const earlier: EarlierQuarter[] = [];
  let before = quarter;
  for (let at = 0; at < 3; at += 1) {
    before = previousQuarter(before);
    const result = await readResult(tx, { organisation, quarter: before });
    if (!result) continue;
    const rows = await readScores(tx, { organisation, quarter: before });
    earlier.unshift({
      tally: tallyOf(readAgain(rows)),
      published: JSON.parse(result.body) as Published,
    });
  }
  return earlier;
};

function* readAgain(rows: Awaited<ReturnType<typeof readScores>>) {
  for (const { bucket, score } of rows) yield readScore(bucket, score);
}
