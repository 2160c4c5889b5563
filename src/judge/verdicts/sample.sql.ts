import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Quarter } from '../protocol/index.ts';
import type { SampleAnswer, Seed } from './lots.rules.ts';

export type SampleCounts = Record<SampleAnswer, number>;
export type Sample = Seed & {
  organisation: string;
  quarter: Quarter;
  total: number;
  size: number;
  declared: number;
  /** null until the quarter closed */
  counted: SampleCounts | null;
};

const toSample = (row: Tables['verdict_sample']): Sample => ({
  organisation: row.organisation_id,
  quarter: row.quarter as Quarter,
  head: row.head,
  frame: row.frame,
  words: row.words,
  total: row.total,
  size: row.size,
  declared: row.declared,
  counted: row.yes === null ? null : { yes: row.yes, no: row.no ?? 0, unknown: row.unknown ?? 0 },
});

/** Of one organisation, for everyone. */
export const samplesOf = async (tx: Tx, organisation: string): Promise<Sample[]> => {
  const rows = await tx
    .selectFrom('verdict_sample')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .execute();
  return rows.map(toSample);
};

/** As a job. @returns false when it was drawn before: once is enough, and who draws again chooses */
export const insertSample = async (
  tx: Tx,
  { organisation, counted: _, ...sample }: Sample,
  drawn: readonly { id: string; person: string }[],
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('verdict_sample')
    .values({ organisation_id: organisation, ...sample })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await tx
    .insertInto('verdict_sampled')
    .values(
      drawn.map(({ id, person }) => ({
        organisation_id: organisation,
        id,
        person_id: person,
        quarter: sample.quarter,
      })),
    )
    .execute();
  return true;
};

/** Which rights were drawn. As a job. */
export const drawnIn = async (tx: Tx, organisation: string, quarter: string): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('verdict_sampled')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** What she was asked and did not answer yet: ids of her own rights. */
export const askedOf = async (tx: Tx, person: string, quarters: readonly string[]): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('verdict_sampled')
    .select('id')
    .where('person_id', '=', person)
    .where('quarter', 'in', quarters)
    .where('answer', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** By herself. */
export const setSampleAnswer = async (
  tx: Tx,
  person: string,
  id: string,
  answer: SampleAnswer,
  quarters: readonly string[],
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('verdict_sampled')
    .set({ answer })
    .where('person_id', '=', person)
    .where('id', '=', id)
    .where('quarter', 'in', quarters)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** What was answered so far, without whose it is. As a job. */
export const countSampled = async (tx: Tx, organisation: string, quarter: string): Promise<SampleCounts> => {
  const rows = await tx
    .selectFrom('verdict_sampled')
    .select((eb) => ['answer', eb.fn.countAll<string>().as('n')])
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('answer', 'is not', null)
    .groupBy('answer')
    .execute();
  const of = (answer: SampleAnswer) => Number(rows.find((row) => row.answer === answer)?.n ?? 0);
  return { yes: of('yes'), no: of('no'), unknown: of('unknown') };
};

/** Once: after closing those rows go, and nothing can be counted anew. As a job. */
export const writeSampleCounts = (
  tx: Tx,
  organisation: string,
  quarter: string,
  counts: SampleCounts,
): Promise<unknown> =>
  tx
    .updateTable('verdict_sample')
    .set(counts)
    .where('organisation_id', '=', organisation)
    .where('quarter', '=', quarter)
    .where('yes', 'is', null)
    .execute();
