import { CompiledQuery } from 'kysely';
import type { Tx } from '../../../platform/database/door.ts';

/** Insert with VALUES, several rows at once (docs/decisions/0002-database.md); its text is made once per number of rows. */
export const multiInsert = (head: string, width: number, tail: string) => {
  const texts = new Map<number, string>();
  const textFor = (count: number): string => {
    const known = texts.get(count);
    if (known) return known;
    const row = (first: number) => `(${Array.from({ length: width }, (_, i) => `$${first + i}`).join(',')})`;
    const rows = Array.from({ length: count }, (_, i) => row(1 + i * width)).join(',');
    const text = `${head} values ${rows} ${tail}`;
    texts.set(count, text);
    return text;
  };
  return async (tx: Tx, rows: readonly (readonly unknown[])[]): Promise<void> => {
    if (rows.length > 0) await tx.executeQuery(CompiledQuery.raw(textFor(rows.length), rows.flat()));
  };
};
