import { sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import type { Quarter } from '../protocol/index.ts';
import type { Cell, Published } from '../publication/index.ts';
import type { KeptResult, Summary } from './result.ts';

/** Of one organisation, latest quarter first: a few a year. */
export const resultsOf = async (tx: Tx, organisation: string, most = 8): Promise<KeptResult[]> => {
  const rows = await tx
    .selectFrom('verdict_result')
    .leftJoin('result_reply', (on) =>
      on
        .onRef('result_reply.organisation_id', '=', 'verdict_result.organisation_id')
        .onRef('result_reply.quarter', '=', 'verdict_result.quarter'),
    )
    .select(['verdict_result.quarter', 'verdict_result.body', 'hash', 'result_reply.body as reply'])
    .where('verdict_result.organisation_id', '=', organisation)
    .orderBy('verdict_result.quarter', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ quarter, body, hash, reply }) => ({
    quarter: quarter as Quarter,
    hash,
    reply,
    published: JSON.parse(body) as Published,
  }));
};

/** One quarter as it was published. */
export const resultOf = async (
  tx: Tx,
  organisation: string,
  quarter: Quarter,
): Promise<Published | undefined> => {
  const row = await tx
    .selectFrom('verdict_result')
    .select('body')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
  return row && (JSON.parse(row.body) as Published);
};

/** The latest of each, for offers side by side. */
export const latestResults = async (
  tx: Tx,
  organisations: readonly string[],
): Promise<Map<string, Summary>> => {
  if (organisations.length === 0) return new Map();
  const rows = await tx
    .selectFrom('verdict_result')
    .select(['organisation_id', 'quarter', 'summary'])
    .distinctOn('organisation_id')
    .where('organisation_id', 'in', [...organisations])
    .orderBy('organisation_id')
    .orderBy('quarter', 'desc')
    .execute();
  return new Map(
    rows.map(({ organisation_id, quarter, summary }) => [
      organisation_id,
      { quarter: quarter as Quarter, cells: JSON.parse(summary) as Cell[] },
    ]),
  );
};

export const quartersTakenIn = async (tx: Tx, organisation: string): Promise<Quarter[]> => {
  const rows = await tx
    .selectFrom('verdict_result')
    .select('quarter')
    .where('organisation_id', '=', organisation)
    .orderBy('quarter', 'desc')
    .execute();
  return rows.map(({ quarter }) => quarter as Quarter);
};

/** Of everybody: which quarters were taken in, each with a digest that changes with any result of it. */
export const resultsTakenIn = async (tx: Tx): Promise<{ quarter: Quarter; digest: string }[]> => {
  const rows = await tx
    .selectFrom('verdict_result')
    .select([
      'quarter',
      sql<string>`md5(string_agg(organisation_id || ' ' || hash, ',' order by organisation_id))`.as('digest'),
    ])
    .groupBy('quarter')
    .orderBy('quarter')
    .execute();
  return rows.map((row) => ({ ...row, quarter: row.quarter as Quarter }));
};

type NewResult = { quarter: Quarter; body: string; hash: string; summary: string; logHead: string };
export const insertResult = (
  tx: Tx,
  organisation: string,
  { quarter, body, hash, summary, logHead }: NewResult,
): Promise<unknown> =>
  tx
    .insertInto('verdict_result')
    .values({ organisation_id: organisation, quarter, body, hash, summary, log_head: logHead })
    .onConflict((on) => on.columns(['organisation_id', 'quarter']).doNothing())
    .execute();

export const putReply = (tx: Tx, organisation: string, quarter: Quarter, body: string): Promise<unknown> =>
  tx
    .insertInto('result_reply')
    .values({ organisation_id: organisation, quarter, body })
    .onConflict((on) => on.columns(['organisation_id', 'quarter']).doUpdateSet({ body }))
    .execute();
