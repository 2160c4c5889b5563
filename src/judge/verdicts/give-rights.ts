import { randomBytes } from 'node:crypto';
import type { Tx } from '../../platform/database/door.ts';
import { boundsOf, type Quarter } from '../protocol/index.ts';
import { bucketOf, placeOf } from './buckets.rules.ts';
import { type CareOf, careIn, mergedInto } from './care.sql.ts';
import { type BucketRow, bucketsOf, insertPlaces, placesOf, setCounts } from './quarters.sql.ts';
import { insertRights, type NewRight, rightsIn } from './rights.sql.ts';
import { servicesOf } from './services.ts';

/** 128 bits that mean nothing to the collector. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

/** Where care that nobody expected belongs; from then on it stays there. */
const withNewPlaces = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
  care: readonly CareOf[],
  buckets: readonly BucketRow[],
): Promise<Map<string, string>> => {
  const places = await placesOf(tx, organisation, quarter);
  const fresh = care.filter((one) => !places.has(placeOf(one)));
  if (fresh.length === 0) return places;
  const services = await servicesOf(tx, [...new Set(fresh.flatMap(({ offer }) => offer ?? []))]);
  const added = new Map(
    fresh.map((one) => {
      const service = (one.offer === null ? undefined : services.get(one.offer)) ?? null;
      return [placeOf(one), bucketOf({ team: one.team, service }, buckets)];
    }),
  );
  await insertPlaces(tx, organisation, quarter, added);
  return new Map([...places, ...added]);
};

/**
 * A right for each customer with care that was really done, one per group and quarter, and the counts to be declared.
 * Done again it gives nothing twice. As a job. @returns how many rights are new
 */
export const giveRights = async (tx: Tx, organisation: string, quarter: Quarter): Promise<number> => {
  const buckets = await bucketsOf(tx, organisation, quarter);
  if (buckets.length === 0) return 0;
  const care = (await careIn(tx, organisation, boundsOf(quarter))).filter(({ done }) => done > 0);
  const places = await withNewPlaces(tx, organisation, quarter, care, buckets);
  const merged = await mergedInto(tx, organisation);
  const inBucket = Map.groupBy(care, (one) => places.get(placeOf(one)) ?? '');
  const there = Map.groupBy(await rightsIn(tx, organisation, quarter), ({ bucket }) => bucket);
  let made = 0;
  for (const { bucket, label, deliveries, rights } of buckets) {
    const own = inBucket.get(bucket) ?? [];
    const had = new Set((there.get(bucket) ?? []).map(({ person }) => person));
    const persons = new Set(own.map(({ person }) => merged.get(person) ?? person));
    const fresh = [...persons.difference(had)].map(
      (person): NewRight => ({ organisation, quarter, bucket, label, person, secret: newSecret() }),
    );
    made += await insertRights(tx, fresh);
    const done = own.reduce((sum, one) => sum + one.done, 0);
    const counted = {
      deliveries: Math.max(deliveries, done),
      rights: Math.max(rights, persons.union(had).size),
    };
    if (counted.deliveries !== deliveries || counted.rights !== rights)
      await setCounts(tx, organisation, quarter, bucket, counted);
  }
  return made;
};
