import { ALL_COLUMNS, NEEDED, OURS } from './offer-columns.ts';

export type Header = {
  kind: 'ok';
  /** where each known column stands */
  at: ReadonlyMap<string, number>;
  width: number;
  unknown: string[];
  /** columns of ours that this file leaves out: what was known of them stays */
  absent: readonly (typeof OURS)[number][];
};
export type HeaderRead = Header | { kind: 'missing-columns' | 'double-columns'; columns: string[] };

/** Columns in any order, in small or capital letters; unknown ones are named and passed over. */
export const readHeader = (cells: readonly string[]): HeaderRead => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const doubled = names.filter((name, index) => ALL_COLUMNS.includes(name) && names.indexOf(name) !== index);
  if (doubled.length > 0) return { kind: 'double-columns', columns: [...new Set(doubled)] };
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) return { kind: 'missing-columns', columns: missing };
  return {
    kind: 'ok',
    at: new Map(names.flatMap((name, index) => (ALL_COLUMNS.includes(name) ? [[name, index] as const] : []))),
    width: cells.length,
    unknown: cells.filter((_, index) => !ALL_COLUMNS.includes(names[index] ?? '')),
    absent: OURS.filter((name) => !names.includes(name)),
  };
};
