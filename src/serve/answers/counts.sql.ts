import { sql } from 'kysely';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Noted } from './answer.ts';

export type AnswerNote = { organisation: string; answer: string; what: Noted };
export type Counted = { answer: string; month: string; what: string; n: number };

/** As who reads, who may add and read none. A month, no day. */
export const addNotes = async (tx: Tx, notes: readonly AnswerNote[], month: string): Promise<void> => {
  if (notes.length === 0) return;
  await tx
    .insertInto('answer_note')
    .values(
      notes.map(({ organisation, answer, what }) => ({
        id: newId(),
        organisation_id: organisation,
        answer_id: answer,
        month,
        what,
      })),
    )
    .execute();
};

/** Whose answers were read since they were last counted. As a job of nobody. */
export const notedOrganisations = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.selectFrom('answer_note').select('organisation_id').distinct().execute();
  return rows.map((row) => row.organisation_id);
};

/** As the job of the organisation: taken away while counted, so that none counts twice. */
export const takeNotes = async (tx: Tx, organisation: string): Promise<Counted[]> => {
  const rows = await tx
    .deleteFrom('answer_note')
    .where('organisation_id', '=', organisation)
    .returning(['answer_id', 'month', 'what'])
    .execute();
  const counts = new Map<string, Counted>();
  for (const { answer_id: answer, month, what } of rows) {
    const key = `${answer} ${month} ${what}`;
    const had = counts.get(key);
    if (had) had.n += 1;
    else counts.set(key, { answer, month, what, n: 1 });
  }
  return [...counts.values()];
};

export const addCounts = async (tx: Tx, organisation: string, counts: readonly Counted[]): Promise<void> => {
  if (counts.length === 0) return;
  await tx
    .insertInto('answer_count')
    .values(
      counts.map(({ answer, month, what, n }) => ({
        organisation_id: organisation,
        answer_id: answer,
        month,
        what,
        n,
      })),
    )
    .onConflict((on) =>
      on
        .columns(['organisation_id', 'answer_id', 'month', 'what'])
        .doUpdateSet((row) => ({ n: sql<number>`${row.ref('answer_count.n')} + ${row.ref('excluded.n')}` })),
    )
    .execute();
};

/** By answer and kind, from a month on. */
export const countsSince = async (
  tx: Tx,
  organisation: string,
  month: string,
): Promise<{ answer: string; what: string; n: number }[]> => {
  const rows = await tx
    .selectFrom('answer_count')
    .select((eb) => ['answer_id', 'what', eb.fn.sum<number>('n').as('n')])
    .where('organisation_id', '=', organisation)
    .where('month', '>=', month)
    .groupBy(['answer_id', 'what'])
    .execute();
  return rows.map(({ answer_id: answer, what, n }) => ({ answer, what, n: Number(n) }));
};

/** Looked for and not found: subjects of ours, '' when none was understood. */
export const addGapNotes = async (tx: Tx, concepts: readonly string[], month: string): Promise<void> => {
  if (concepts.length === 0) return;
  await tx
    .insertInto('answer_gap_note')
    .values(concepts.map((concept) => ({ id: newId(), concept, month })))
    .execute();
};

/** As the job that counts. */
export const countGaps = async (tx: Tx): Promise<void> => {
  const rows = await tx.deleteFrom('answer_gap_note').returning(['concept', 'month']).execute();
  const counts = new Map<string, { concept: string; month: string; n: number }>();
  for (const { concept, month } of rows) {
    const had = counts.get(`${concept} ${month}`);
    if (had) had.n += 1;
    else counts.set(`${concept} ${month}`, { concept, month, n: 1 });
  }
  if (counts.size === 0) return;
  await tx
    .insertInto('answer_gap')
    .values([...counts.values()])
    .onConflict((on) =>
      on
        .columns(['concept', 'month'])
        .doUpdateSet((row) => ({ n: sql<number>`${row.ref('answer_gap.n')} + ${row.ref('excluded.n')}` })),
    )
    .execute();
};

/** The most looked for first; the database shows none of fewer than five in a month. */
export const gapsSince = async (
  tx: Tx,
  month: string,
  limit: number,
): Promise<{ concept: string; n: number }[]> => {
  const rows = await tx
    .selectFrom('answer_gap')
    .select((eb) => ['concept', eb.fn.sum<number>('n').as('n')])
    .where('month', '>=', month)
    .groupBy('concept')
    .orderBy('n', 'desc')
    .orderBy('concept')
    .limit(limit)
    .execute();
  return rows.map(({ concept, n }) => ({ concept, n: Number(n) }));
};
