import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { areasReaching, EXCLUSION_REASONS, type ExclusionReason } from './hard-fit.rules.ts';
import type { Need } from './need.ts';
import { anyOf } from './search-words.rules.ts';

/** At most this many offers are looked at for one question: those that reach the person come first. */
const MOST_FOUND = 2000;

export type Found = {
  /** by fit, and inside one fit by lot */
  best: { id: string; fit: number }[];
  excluded: { reason: ExclusionReason; count: number }[];
};
export type Finding = { need: Need; postcodes: readonly string[]; seed: string; limit: number };

const list = (codes: readonly string[]): RawBuilder<string[]> => sql`${codes}::text[]`;
const query = (text: string): RawBuilder<unknown> => sql`to_tsquery('dutch', ${text})`;

const reaches = (postcodes: readonly string[]): RawBuilder<boolean> =>
  sql`(service_area && ${list(areasReaching(postcodes))} or service_area = '{}' or delivery @> '{online}')`;

/** Hard fit, as in hard-fit.rules.ts; comparing with what is not known gives null, which excludes nothing. */
const reason = (need: Need): RawBuilder<string | null> => sql`case
  when min_age > ${need.age}::int or max_age < ${need.age}::int then 'age'
  when ${need.funding.length > 0}::boolean and funding <> '{}' and not funding && ${list(need.funding)} then 'funding'
  when languages <> '{}' and ${need.language}::text <> all (languages) then 'language'
  when wait_days > ${need.maxWaitDays}::int then 'wait'
  when price_eur > ${need.maxPriceEur}::numeric then 'price'
  when ${need.delivery.length > 0}::boolean and delivery <> '{}' and not delivery && ${list(need.delivery)} then 'delivery'
end`;

/** How much of what was asked is in it: thirds of the words, a word in the title, the group of people. */
const fitOf = (groups: readonly string[][], need: Need): RawBuilder<number> => {
  const said = groups.map((words) => sql`(search @@ ${query(anyOf(words))})::int`);
  const share = said.length > 0 ? sql`ceil(3.0 * (${sql.join(said, sql` + `)}) / ${said.length}::int)` : sql`1`;
  const title = said.length > 0 ? sql`(search @@ ${query(anyOf(groups.flat(), 'A'))})::int` : sql`0`;
  const people = sql`(target_groups && ${list(need.targetGroups)})::int`;
  const unwanted = need.without.length > 0 ? sql`2 * (search @@ ${query(anyOf(need.without))})::int` : sql`0`;
  return sql`(${share} + ${title} + ${people} - ${unwanted})::int`;
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

/** A place in the space of ids, by lot: ids are random, so reading on from there is a fair draw. */
const lot = (seed: string): RawBuilder<string> => sql`md5(${seed})::uuid`;

const candidates = (wanted: Wanted, { need, postcodes, seed }: Finding): RawBuilder<unknown> => {
  const looked = sql`select id, ${reason(need)} as reason, ${wanted.fit} as fit from published_offer where ${wanted.condition}`;
  const most = sql.lit(MOST_FOUND);
  if (postcodes.length > 0)
    return sql`${looked} and ${reaches(postcodes)} order by md5(id::text || ${seed}) limit ${most}`;
  return sql`select * from (
    (${looked} and id >= ${lot(seed)} order by id limit ${most}) union all
    (${looked} and id < ${lot(seed)} order by id limit ${most})) as drawn limit ${most}`;
};

const find = async (tx: Tx, wanted: Wanted, finding: Finding): Promise<Found> => {
  const { postcodes, seed, limit } = finding;
  const { rows } = await sql<Row>`
    with found as materialized (${candidates(wanted, finding)})
    select (select count(*)::int from found) as found,
      (select jsonb_object_agg(reason, number) from (select reason, count(*) as number from found where reason is not null group by reason) as r) as excluded,
      (select jsonb_agg(jsonb_build_array(id, fit)) from (select id, fit from found where reason is null
        order by fit desc, md5(id::text || ${seed}) limit ${limit}) as b) as best`.execute(tx);
  const { best, excluded, found } = rows[0] ?? { best: null, excluded: null, found: 0 };
  const far = postcodes.length > 0 && found < MOST_FOUND ? await countFar(tx, wanted, postcodes, MOST_FOUND - found) : 0;
  const counts: Record<string, number> = { ...excluded, ...(far > 0 ? { region: far } : {}) };
  return {
    best: (best ?? []).map(([id, fit]) => ({ id, fit })),
    excluded: EXCLUSION_REASONS.flatMap((one) => (counts[one] ? [{ reason: one, count: counts[one] }] : [])),
  };
};

const countFar = async (tx: Tx, { condition }: Wanted, postcodes: readonly string[], most: number): Promise<number> => {
  const { rows } = await sql<{ far: number }>`select count(*)::int as far from (
    select 1 from published_offer where ${condition} and not ${reaches(postcodes)} limit ${most}) as f`.execute(tx);
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
    : tx.selectFrom('place').select(['postcode', 'latitude', 'longitude']).where('postcode', 'in', postcodes).execute();

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
  const rows = await tx.selectFrom('place').select('town').distinct().where('town', '<>', '').orderBy('town').execute();
  return rows.map(({ town }) => town);
};
