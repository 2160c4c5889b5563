import { subjectGroups } from '../../ask/matching/index.ts';
import { listTeams } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { boundsOf, previousQuarter, type Quarter } from '../protocol/index.ts';
import { bucketOf, formBuckets, placeOf } from './buckets.rules.ts';
import { careIn } from './care.sql.ts';
import { labelOf } from './label.rules.ts';
import { findQuarter, insertBuckets, insertPlaces, insertQuarter } from './quarters.sql.ts';
import { servicesOf } from './services.ts';
import type { BucketNamed, Expected } from './verdict.ts';

/** Who had care in the quarter before, and who has or will have it in this one. */
const expectedIn = async (tx: Tx, organisation: string, quarter: Quarter): Promise<Expected[]> => {
  const days = { from: boundsOf(previousQuarter(quarter)).from, until: boundsOf(quarter).until };
  const care = await careIn(tx, organisation, days);
  const services = await servicesOf(tx, [...new Set(care.flatMap(({ offer }) => offer ?? []))]);
  return care.map(({ person, team, offer }) => ({
    person,
    team,
    offer,
    service: (offer === null ? undefined : services.get(offer)) ?? null,
  }));
};

/**
 * Fixes the groups of a quarter, once: nothing changes them afterwards. As a job.
 * @returns whether there is a plan; not when nobody has care there
 */
export const planQuarter = async (tx: Tx, organisation: string, quarter: Quarter): Promise<boolean> => {
  if (await findQuarter(tx, organisation, quarter)) return true;
  const expected = await expectedIn(tx, organisation, quarter);
  if (expected.length === 0 || !(await insertQuarter(tx, organisation, quarter))) return expected.length > 0;
  const buckets = formBuckets(expected);
  const teams = new Map((await listTeams(tx, organisation)).map(({ id, name }) => [id, name]));
  const services = new Map(subjectGroups('nl').map(({ id, name }) => [id, name]));
  const named = buckets.map((one): BucketNamed => {
    const serviceLabel = one.service === null ? null : (services.get(one.service) ?? one.service);
    const teamLabel = one.team === null ? null : (teams.get(one.team) ?? one.team);
    const names = { serviceLabel, teamLabel };
    return { ...one, ...names, label: labelOf(names, buckets.length === 1) };
  });
  await insertBuckets(tx, organisation, quarter, named);
  const places = new Map(expected.map((one) => [placeOf(one), bucketOf(one, buckets)]));
  await insertPlaces(tx, organisation, quarter, places);
  return true;
};
