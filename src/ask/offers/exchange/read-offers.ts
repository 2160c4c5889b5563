import { readCsv, type Unreadable, UnreadableFile } from './csv-rows.ts';
import { readHeader } from './header.rules.ts';
import type { RowProblem } from './import-offers.ts';
import { type OfferRow, readOffer } from './read-offer.rules.ts';

export type OffersFile =
  | { kind: 'read'; rows: OfferRow[]; problems: RowProblem[]; unknownColumns: string[] }
  | { kind: 'unreadable'; reason: Unreadable; line: number }
  | { kind: 'unreadable'; reason: 'missing-columns' | 'double-columns'; columns: string[] };

/** All good rows of an offers.csv, in memory; the same id again replaces the row before. Bad ones are reported. */
export const readOffers = async (bytes: AsyncIterable<Uint8Array>): Promise<OffersFile> => {
  const problems: RowProblem[] = [];
  const rows = new Map<string, OfferRow>();
  try {
    const csv = await readCsv(bytes);
    const header = readHeader(csv.header);
    if (header.kind !== 'ok') return { kind: 'unreadable', reason: header.kind, columns: header.columns };
    for await (const { line, cells } of csv.rows) {
      if (cells.length !== header.width) {
        problems.push({
          line,
          column: '',
          value: String(cells.length),
          expected: 'cells',
          fields: header.width,
        });
        continue;
      }
      const read = readOffer((column) => cells[header.at.get(column) ?? -1]);
      if (read.kind === 'ok') rows.set(`${read.row.providerId} ${read.row.offerId}`, read.row);
      else problems.push(...read.problems.map((problem) => ({ ...problem, line })));
    }
    return { kind: 'read', rows: [...rows.values()], problems, unknownColumns: header.unknown };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { kind: 'unreadable', reason: error.reason, line: error.line };
    throw error;
  }
};
