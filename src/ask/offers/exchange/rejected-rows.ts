import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from './import-offers.ts';
import type { Expected } from './read-cell.rules.ts';

const REASON = 'reason';

const withoutReason = (header: readonly string[], cells: readonly string[]): string[] =>
  cells.filter((_, index) => header[index]?.trim().toLowerCase() !== REASON);

/** Rejected rows as they came, with a last column that says why. @param first writes the header before it */
export const rejectedText = (
  { csv, cells, problems }: RejectedRow,
  say: Readonly<Record<Expected, string>>,
  first: boolean,
): string => {
  const { header, delimiter } = csv;
  const reasons = problems.map(
    ({ line, column, expected }) => `${line}: ${column === '' ? '' : `${column}: `}${say[expected]}`,
  );
  const rows = [[...withoutReason(header, cells), reasons.join(' ')]];
  return stringify(first ? [[...withoutReason(header, header), REASON], ...rows] : rows, { delimiter });
};
