import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CollectorParts } from '../parts.ts';
import { FORM_COLUMNS, readFormRow } from './form-row.rules.ts';
import { keepCard, readCard } from './keep-card.ts';

/** line: as a spreadsheet numbers them; the first has the names. column, found: what is wrong with what was typed. */
export type FormProblem = { line: number; reason: string; column?: string; found?: string };
export type ImportedForms = { rows: number; kept: number; problems: FormProblem[] };

export class WrongColumns extends Error {}

/**
 * Paper forms, typed over by the collector's helper: CSV, a row each. A card counts once, so a file may be read again:
 * what was kept is then named 'used'.
 * @throws WrongColumns on a file without the column `code`, or with one that is unknown
 */
export const importForms = async (
  parts: Pick<CollectorParts, 'door' | 'keep' | 'today'>,
  file: Readable,
): Promise<ImportedForms> => {
  const report: ImportedForms = { rows: 0, kept: 0, problems: [] };
  const rows = file.pipe(
    parse({
      columns: checkedNames,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: [',', ';'],
      relax_column_count: true,
    }),
  );
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    report.rows += 1;
    const line = report.rows + 1;
    const found = await readCard(parts, row.code ?? '');
    if (found.kind === 'refused') {
      report.problems.push({ line, reason: found.reason });
      continue;
    }
    const read = readFormRow(row);
    if (read.kind === 'wrong') {
      report.problems.push({ line, reason: 'not-understood', column: read.column, found: read.found });
      continue;
    }
    const kept = await keepCard(parts, found, read.answers);
    if (kept === 'kept') report.kept += 1;
    else report.problems.push({ line, reason: kept });
  }
  return report;
};

const checkedNames = (names: string[]): string[] => {
  const known: readonly string[] = FORM_COLUMNS;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new WrongColumns(`there is no column "${unknown.join('", "')}"`);
  if (!names.includes('code')) throw new WrongColumns('the column "code" is missing');
  return names;
};
