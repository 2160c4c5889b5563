import { CompiledQuery } from 'kysely';
import type { CollectorTx } from '../database/collector-door.ts';
import { rowsOf } from '../database/rows.ts';
import type { Place } from './redemptions.sql.ts';

const AT_ONCE = 4_000; // eight values a row at most; a statement carries 65,535

/** In this very order: it is that of a shuffle, and of the rows on the disk. */
export const insertScores = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  bucket: string,
  scores: readonly string[],
): Promise<void> => {
  for (let from = 0; from < scores.length; from += AT_ONCE) {
    const some = scores.slice(from, from + AT_ONCE);
    const values = some.flatMap((score, at) => [bucket, from + at, score]);
    const text = INTO + rowsOf(some.length, 3);
    await tx.executeQuery(CompiledQuery.raw(text, [organisation, quarter, ...values]));
  }
};
const INTO = 'insert into opened_score (organisation_id, quarter, bucket, place, score) values ';

export const readScores = (
  tx: CollectorTx,
  { organisation, quarter }: Place,
): Promise<{ bucket: string; score: string }[]> =>
  tx
    .selectFrom('opened_score')
    .select(['bucket', 'score'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .orderBy('bucket')
    .orderBy('place')
    .execute();

export type TextRow = {
  text_id: string;
  bucket: string | null;
  kind: 'good' | 'better';
  text: string;
  reply_to: string | null;
  released: boolean;
};
export const insertTexts = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  texts: readonly TextRow[],
): Promise<void> => {
  for (let from = 0; from < texts.length; from += AT_ONCE)
    await tx
      .insertInto('opened_text')
      .values(
        texts.slice(from, from + AT_ONCE).map((one) => ({ organisation_id: organisation, quarter, ...one })),
      )
      .execute();
};

export const readTexts = (tx: CollectorTx, { organisation, quarter }: Place): Promise<TextRow[]> =>
  tx
    .selectFrom('opened_text')
    .select(['text_id', 'bucket', 'kind', 'text', 'reply_to', 'released'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .orderBy('text_id')
    .execute() as Promise<TextRow[]>;

/** `council_hash`: SHA-256 of the council's share, when it was brought. */
export type ResultRow = { body: string; columns: string; council_hash: Buffer | null };
export const insertResult = async (
  tx: CollectorTx,
  { organisation, quarter }: Place,
  result: ResultRow,
): Promise<void> => {
  await tx
    .insertInto('published_result')
    .values({ organisation_id: organisation, quarter, ...result })
    .execute();
};

export const readResult = (
  tx: CollectorTx,
  { organisation, quarter }: Place,
): Promise<ResultRow | undefined> =>
  tx
    .selectFrom('published_result')
    .select(['body', 'columns', 'council_hash'])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .executeTakeFirst();
