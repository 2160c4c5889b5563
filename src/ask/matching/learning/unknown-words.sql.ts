import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';
import type { UnknownWord } from './addition.ts';

export type Note = { word: string; mark: string };

/** As who asks, who may add and read none: so nothing is said of what was there. */
export const addNotes = (tx: Tx, notes: readonly Note[]): Promise<unknown> =>
  tx
    .insertInto('unknown_word_note')
    .values(notes.map((note) => ({ ...note, counted: false })))
    .onConflict((on) => on.doNothing())
    .execute();

/** As the job that counts. Two at once wait for each other, so that none counts twice. */
export const takeNotes = async (tx: Tx): Promise<{ word: string; more: number }[]> => {
  const rows = await tx
    .updateTable('unknown_word_note')
    .set({ counted: true })
    .where('counted', '=', false)
    .returning('word')
    .execute();
  const more = new Map<string, number>();
  for (const { word } of rows) more.set(word, (more.get(word) ?? 0) + 1);
  return [...more].map(([word, count]) => ({ word, more: count }));
};

export const addSeen = async (
  tx: Tx,
  seen: readonly { word: string; more: number }[],
  month: string,
): Promise<void> => {
  if (seen.length === 0) return;
  const rows = seen.map(({ word, more }) => ({
    word,
    seen_in: more,
    first_month: month,
    last_month: month,
    ignored: false,
  }));
  await tx
    .insertInto('unknown_word')
    .values(rows)
    .onConflict((on) =>
      on.column('word').doUpdateSet((row) => ({
        seen_in: sql<number>`${row.ref('unknown_word.seen_in')} + ${row.ref('excluded.seen_in')}`,
        last_month: row.ref('excluded.last_month'),
      })),
    )
    .execute();
};

/** Words that stayed rare since one month, and those that nobody used since another. */
export const forgetWords = async (
  tx: Tx,
  { rareBefore, unusedBefore, from }: { rareBefore: string; unusedBefore: string; from: number },
): Promise<void> => {
  await tx
    .deleteFrom('unknown_word')
    .where((row) =>
      row.or([
        row.and([row('seen_in', '<', from), row('last_month', '<', rareBefore)]),
        row.and([row('ignored', '=', false), row('last_month', '<', unusedBefore)]),
      ]),
    )
    .execute();
};

/** Marks of words that are often enough seen to be shown, or no longer counted, tell nothing more. */
export const forgetMarks = async (tx: Tx, from: number): Promise<void> => {
  const rare = tx.selectFrom('unknown_word').select('word').where('seen_in', '<', from);
  await tx
    .deleteFrom('unknown_word_note')
    .where('counted', '=', true)
    .where('word', 'not in', rare)
    .execute();
};

/** As an editor, to whom the database itself shows no rare word. Most seen first. */
export const listUnknown = async (tx: Tx, ignored: boolean, limit: number): Promise<UnknownWord[]> => {
  const rows = await tx
    .selectFrom('unknown_word')
    .selectAll()
    .where('ignored', '=', ignored)
    .orderBy('seen_in', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    word: row.word,
    seenIn: row.seen_in,
    firstMonth: row.first_month,
    lastMonth: row.last_month,
  }));
};

/** @returns false when there is no such word to see, or it was so already */
export const setIgnored = async (tx: Tx, word: string, ignored: boolean): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('unknown_word')
    .set({ ignored })
    .where('word', '=', word)
    .where('ignored', '=', !ignored)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const deleteUnknown = async (tx: Tx, words: readonly string[]): Promise<void> => {
  if (words.length > 0) await tx.deleteFrom('unknown_word').where('word', 'in', words).execute();
};
