import { stringify } from 'csv-stringify/sync';
import type { Line } from './read-lines.ts';

const COLUMNS = [
  'at',
  'event',
  'action',
  'outcome',
  'user_id',
  'who',
  'role',
  'responsible_id',
  'responsible',
  'access_point',
  'purpose',
  'person_id',
  'customer',
  'object_type',
  'object_id',
  'authorised',
  'treatment_relation',
  'consent',
  'emergency',
  'relation',
  'reason',
  'source',
  'id',
] as const satisfies readonly (keyof Line)[];

/** All fields of NEN 7513, one line each, as a Dutch spreadsheet opens it: semicolons, and formulas made harmless. */
export const logFile = (lines: readonly Line[]): string =>
  stringify(
    lines.map((line) =>
      COLUMNS.map((column) => {
        const value = line[column];
        if (value instanceof Date) return value.toISOString();
        return typeof value === 'boolean' ? String(value) : (value ?? '');
      }),
    ),
    { header: true, columns: [...COLUMNS], delimiter: ';', bom: true, escape_formulas: true },
  );
