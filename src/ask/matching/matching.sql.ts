import { type RawBuilder, sql } from 'kysely';
import { hashOf } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { areasReaching, EXCLUSION_REASONS, type ExclusionReason } from './hard-fit.rules.ts';
import type { Need } from './need.ts';
import { anyOf } from './search-words.rules.ts';

/** At most this many offers are looked at for one question: those that reach the person come first. */
const MOST_FOUND = 1000;

export type Found = {
  /** by fit, and inside one fit by lot */
  best: { id: string; fit: number }[];
  excluded: { reason: ExclusionReason; count: number }[];
};
export type Finding = { need: Need; postcodes: readonly string[]; seed: string; limit: number };

const list = (codes: readonly string[]): RawBuilder<string[]> => sql`${codes}::text[]`;
const query = (text: string): RawBuilder<unknown> => sql`to_tsquery('dutch', ${text})`;

/** What is online reaches everyone, and what doesn't say where ('?') may: see the column `reach`. */
const reaches = (postcodes: readonly string[]): RawBuilder<boolean> =>
  sql`reach && ${list([...areasReaching(postcodes), 'online', '?'])}`;

/** Hard fit, as in hard-fit.rules.ts; comparing with what is not known gives null, which excludes nothing. */
const reason = (need: Need): RawBuilder<string | null> => sql`case
  when min_age > ${need.age}::int or max_age < ${need.age}::int then 'age'
  when ${need.funding.length > 0}::boolean and funding <> '{}' and not funding && ${list(need.funding)} then 'funding'
  when languages <> '{}' and ${need.language}::text <> all (languages) then 'language'
  when wait_days > ${need.maxWaitDays}::int then 'wait'
  when price_eur > ${need.maxPriceEur}::numeric then 'price'
  when ${need.delivery.length > 0}::boolean and delivery <> '{}' and not delivery && ${list(need.delivery)} then 'delivery'
end`;

/**
 * How much of what was asked is in it, nought to four, the mean of its words: two for the title, one for the
 * text, one for the very word and not only another for the same; and one more for the group of people.
 */
const fitOf = (groups: readonly string[][], need: Need): RawBuilder<number> => {
  const said = groups.flatMap((words) => [
    sql`2 * (search @@ ${query(anyOf(words, 'A'))})::int`,
    sql`(search @@ ${query(anyOf(words))})::int`,
    sql`(search @@ ${query(anyOf(words.slice(0, 1)))})::int`,
  ]);
  const share =
    said.length > 0 ? sql`ceil((${sql.join(said, sql` + `)})::numeric / ${groups.length}::int)` : sql`1`;
  const people = sql`(target_groups && ${list(need.targetGroups)})::int`;
  const unwanted = need.without.length > 0 ? sql`2 * (search @@ ${query(anyOf(need.without))})::int` : sql`0`;
  return sql`(${share} + ${people} - ${unwanted})::int`;
};

type Row = { best: [string, number][] | null; excluded: Record<string, number> | null; found: number };

/** Which offers are found: by words, or by the group of people they are for. */
type Wanted = { condition: RawBuilder<boolean>; fit: RawBuilder<number> };
const byWords = (groups: readonly string[][], need: Need): Wanted => ({
  condition: sql`retired_at is null and search @@ ${query(anyOf(groups.flat()))}`,
  fit: fitOf(groups, need),
});
const byPeople = (need: Need): Wanted => ({
  condition: sql`retired_at is null and target_groups && ${list(need.targetGroups)}`,
  fit: fitOf([], need),
});

const find = async (tx: Tx, wanted: Wanted, finding: Finding): Promise<Found> => {
  const { postcodes } = finding;
  const near = postcodes.length > 0 ? sql`${wanted.condition} and ${reaches(postcodes)}` : wanted.condition;
  // What is known of how often words occur is rough: without this, all offers may be read to find a rare one.
  await sql`set local enable_seqscan = off`.execute(tx);
  const expected = await plannedRows(tx, near);
  const { best, excluded, found } = await drawFairly(tx, near, wanted.fit, { ...finding, expected });
  const room = MOST_FOUND - found;
  // Where there is plenty, a few more are found soonest by reading on.
  if (room < MOST_FOUND / 2) await sql`set local enable_seqscan = on`.execute(tx);
  const far = postcodes.length > 0 && room > 0 ? await countFar(tx, wanted, postcodes, room) : 0;
  await sql`set local enable_seqscan = on`.execute(tx);
  const counts: Record<string, number> = { ...excluded, ...(far > 0 ? { region: far } : {}) };
  return {
    best: (best ?? []).map(([id, fit]) => ({ id, fit })),
    excluded: EXCLUSION_REASONS.flatMap((one) => (counts[one] ? [{ reason: one, count: counts[one] }] : [])),
  };
};

/** How many rows the planner thinks there are, without reading them. */
const plannedRows = async (tx: Tx, condition: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
    explain (format json) select 1 from published_offer where ${condition}`.execute(tx);
  return rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
};

/**
 * When more is found than can be looked at, a part of the space of ids by lot: ids are random, so each offer
 * has the same chance. When it turns out that all could be looked at, all are.
 */
const drawFairly = async (
  tx: Tx,
  near: RawBuilder<unknown>,
  fit: RawBuilder<number>,
  finding: Finding & { expected: number },
): Promise<Row> => {
  const share = MOST_FOUND / finding.expected;
  // The planner's guess may be twice too high.
  if (share >= 1 / 2) return weighFound(tx, near, fit, finding);
  const part = sql`${near} and ${idsBetween(finding.seed, share)}`;
  const drawn = await weighFound(tx, part, fit, finding);
  return drawn.found / share > MOST_FOUND ? drawn : weighFound(tx, near, fit, finding);
};

/** Ids in a stretch of this share of all, of which the seed says where it begins. */
const idsBetween = (seed: string, share: number): RawBuilder<boolean> => {
  const lot = Number.parseInt(hashOf(seed).slice(0, 8), 16) / 2 ** 32;
  const uuid = (part: number): string =>
    `${Math.min(2 ** 32 - 1, Math.floor(part * 2 ** 32))
      .toString(16)
      .padStart(8, '0')}-0000-0000-0000-000000000000`;
  const start = lot * (1 - share);
  return sql`id between ${uuid(start)}::uuid and ${uuid(start + share)}::uuid`;
};

const weighFound = async (
  tx: Tx,
  drawn: RawBuilder<unknown>,
  fit: RawBuilder<number>,
  { need, seed, limit }: Finding,
): Promise<Row> => {
  const { rows } = await sql<Row>`
    with found as materialized (
      select id, ${reason(need)} as reason, ${fit} as fit, md5(id::text || ${seed}) as lot
      from published_offer where ${drawn} order by lot limit ${sql.lit(MOST_FOUND)})
    select (select count(*)::int from found) as found,
      (select jsonb_object_agg(reason, number) from (select reason, count(*) as number from found where reason is not null group by reason) as r) as excluded,
      (select jsonb_agg(jsonb_build_array(id, fit)) from (select id, fit from found where reason is null
        order by fit desc, lot limit ${limit}) as b) as best`.execute(tx);
  return rows[0] ?? { best: null, excluded: null, found: 0 };
};

/** How many are found that don't reach the person: only their number matters, so any will do. */
const countFar = async (
  tx: Tx,
  { condition }: Wanted,
  postcodes: readonly string[],
  most: number,
): Promise<number> => {
  const { rows } = await sql<{ far: number }>`select count(*)::int as far from (
    select 1 from published_offer where ${condition} and not ${reaches(postcodes)} limit ${most}) as f`.execute(
    tx,
  );
  return rows[0]?.far ?? 0;
};

export const findByWords = (tx: Tx, groups: readonly string[][], finding: Finding): Promise<Found> =>
  find(tx, byWords(groups, finding.need), finding);
export const findByPeople = (tx: Tx, finding: Finding): Promise<Found> =>
  find(tx, byPeople(finding.need), finding);

type Centre = { postcode: string; latitude: number; longitude: number };
export const centresOf = async (tx: Tx, postcodes: readonly string[]): Promise<Centre[]> =>
  postcodes.length === 0
    ? []
    : tx
        .selectFrom('place')
        .select(['postcode', 'latitude', 'longitude'])
        .where('postcode', 'in', postcodes)
        .execute();

/** Postcodes of a town by its name; none when the name is not known. */
export const postcodesOfTown = async (tx: Tx, town: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('place')
    .select('postcode')
    .where(sql`lower(town)`, '=', town.toLowerCase())
    .orderBy('postcode')
    .limit(100)
    .execute();
  return rows.map(({ postcode }) => postcode);
};

/** Names of towns, to know one in a sentence. */
export const knownTowns = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('place')
    .select('town')
    .distinct()
    .where('town', '<>', '')
    .orderBy('town')
    .execute();
  return rows.map(({ town }) => town);
};
