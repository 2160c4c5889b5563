import { stringify } from 'csv-stringify/sync';
import type { Tx } from '../../../platform/database/door.ts';
import { cellsOf } from '../manage/form.rules.ts';
import { publishedAfter } from './export-offers.sql.ts';
import { ALL_COLUMNS } from './offer-columns.ts';

const PAGE = 1000;
// A spreadsheet would run a cell that begins like a formula; a space before it is taken off again when read.
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? ` ${cell}` : cell);

/**
 * All that is published now, of one organisation or of all, as offers.csv: a file that imports to the same.
 * @returns pieces of text: the header, then rows
 */
export async function* exportOffers(tx: Tx, organisation?: string): AsyncGenerator<string> {
  yield stringify([ALL_COLUMNS]);
  let after: string | undefined;
  for (;;) {
    const page = await publishedAfter(tx, { organisation, after, limit: PAGE });
    if (page.length > 0) yield stringify(page.map(rowOf));
    after = page.at(-1)?.offer.id;
    if (page.length < PAGE) return;
  }
}

const rowOf = ({ offer, slug, name }: Awaited<ReturnType<typeof publishedAfter>>[number]): string[] => {
  const cells: Record<string, string> = {
    provider_id: slug,
    provider_name: name,
    offer_id: offer.externalId,
    ...cellsOf(offer),
  };
  return ALL_COLUMNS.map((column) => harmless(cells[column] ?? ''));
};
