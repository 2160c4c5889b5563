import { type Compilable, CompiledQuery } from 'kysely';
import type { Tables } from '../../platform/database/tables.generated.ts';

type Lines = 'access_log' | 'access_ledger';
type Column<T extends Lines> = keyof Tables[T] & string;

/** What is neither an id nor one of these is a text. */
const TYPES: Readonly<Record<string, string>> = {
  at: 'timestamptz',
  authorised: 'boolean',
  treatment_relation: 'boolean',
  consent: 'boolean',
  emergency: 'boolean',
  seal_no: 'bigint',
  place: 'integer',
};
const typeOf = (name: string): string => TYPES[name] ?? (/^(?:.*_)?id$/.test(name) ? 'uuid' : 'text');

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

/**
 * One statement for all these lines. What is the same in all of them (who looked, when, why) is sent once and what
 * differs as one list for each column: the text is the same for two customers and for a hundred, so it is planned once.
 */
export const insertOf = <T extends Lines>(table: T, rows: readonly Tables[T][]): Compilable => {
  const [first] = rows;
  if (!first) throw new Error('no line to write');
  const names = Object.keys(first) as Column<T>[];
  const shared = names.filter((name) => rows.every((row) => same(row[name], first[name])));
  const apart = names.filter((name) => !shared.includes(name));
  const lists = apart.map((name) => rows.map((row) => row[name]));
  const values: unknown[] = [...shared.map((name) => first[name]), ...lists];
  const into = `insert into ${table} (${[...shared, ...apart].join(', ')})`;
  const once = shared.map((_, at) => `$${at + 1}`);
  const text =
    apart.length === 0
      ? `${into} values (${once.join(', ')})`
      : `${into} select ${[...once, ...apart.map((name) => `line.${name}`)].join(', ')} from unnest(${apart
          .map((name, at) => `$${shared.length + at + 1}::${typeOf(name)}[]`)
          .join(', ')}) as line (${apart.join(', ')})`;
  return { compile: () => CompiledQuery.raw(text, values) };
};
