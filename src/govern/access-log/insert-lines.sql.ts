import { type Compilable, CompiledQuery } from 'kysely';
import { IN_FEW_SIZES } from '../../platform/database/checked-client.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';

type Lines = 'access_log' | 'access_ledger';

// A list of forty customers is written in two statements, and no list in many: few texts, so the server keeps each.
const SIZES = [32, 16, 8, 4, 2, 1] as const;

const partsOf = <T>(rows: readonly T[]): T[][] => {
  const parts: T[][] = [];
  for (let from = 0; from < rows.length; ) {
    const size = SIZES.find((one) => one <= rows.length - from) ?? 1;
    parts.push(rows.slice(from, from + size));
    from += size;
  }
  return parts;
};

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

/** One statement. What is the same in all of its lines (who looked, when, why) is sent once. */
const insertOf = <T extends Lines>(table: T, rows: readonly Tables[T][]): Compilable => {
  const [first] = rows;
  const names = Object.keys(first ?? {}) as (keyof Tables[T] & string)[];
  const shared = new Set(names.filter((name) => rows.every((row) => same(row[name], first?.[name]))));
  const values: unknown[] = [...shared].map((name) => first?.[name]);
  const places = new Map([...shared].map((name, at) => [name as string, `$${at + 1}`]));
  const lines = rows.map(
    (row) => `(${names.map((name) => places.get(name) ?? `$${values.push(row[name])}`).join(', ')})`,
  );
  const text = `${IN_FEW_SIZES} insert into ${table} (${names.join(', ')}) values ${lines.join(', ')}`;
  return { compile: () => CompiledQuery.raw(text, values) };
};

/** The statements that write these lines, in few sizes. */
export const insertsOf = <T extends Lines>(table: T, rows: readonly Tables[T][]): Compilable[] =>
  partsOf(rows).map((part) => insertOf(table, part));
