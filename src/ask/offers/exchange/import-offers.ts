import type { Tx } from '../../../platform/database/door.ts';
import { beginImport } from '../save-offers.sql.ts';
import { type Csv, type CsvRow, readCsv, type Unreadable, UnreadableFile } from './csv-rows.ts';
import { type Header, readHeader } from './header.rules.ts';
import { type CellProblem, type OfferRow, readOffer } from './read-offer.rules.ts';
import { type Tally, type Writing, writeRows } from './write-rows.ts';

export type RowProblem = CellProblem & { line: number };
export type Counts = Tally & {
  rows: number;
  rejected: number;
  newProviders: number;
  /** the first ones; `problemCount` counts all */
  problems: RowProblem[];
  problemCount: number;
  unknownColumns: string[];
};
export type ImportReport =
  | ({ outcome: 'imported' | 'checked' | 'refused' } & Counts)
  | { outcome: 'unreadable'; reason: Unreadable; line: number }
  | { outcome: 'unreadable'; reason: 'missing-columns' | 'double-columns'; columns: string[] };

export type ImportOptions = {
  now: Date;
  /** imports the good rows; without it one bad row refuses all */
  partial?: boolean;
  /** looks at everything and writes nothing */
  dryRun?: boolean;
  /** a member imports for her own organisation only */
  only?: { organisation: string; slug: string; member: string };
  onRead?: (bytes: number) => void;
  onRejected?: (row: RejectedRow) => void;
};
export type RejectedRow = { csv: Pick<Csv, 'header' | 'delimiter'>; cells: string[]; problems: RowProblem[] };

const BATCH = 500;
const MOST_PROBLEMS = 1000;

class Refused extends Error {}

/**
 * Imports offers.csv in one transaction: all, or with `partial` all good rows, or nothing.
 * Memory does not grow with the file, but for the ids seen (about 100 bytes a row).
 * @param transaction runs the work as the actor who imports, and rolls back what throws
 */
export const importOffers = async (
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  bytes: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> => {
  let counts: Counts | undefined;
  try {
    const csv = await readCsv(bytes, options.onRead);
    const header = readHeader(csv.header);
    if (header.kind !== 'ok') return { outcome: 'unreadable', reason: header.kind, columns: header.columns };
    counts = emptyCounts(header.unknown);
    const into = counts;
    await transaction(async (tx) => {
      await importRows(tx, csv, header, into, options);
      if (into.problemCount > 0 && !options.partial) throw new Refused();
    });
    return { outcome: options.dryRun ? 'checked' : 'imported', ...counts };
  } catch (error) {
    if (error instanceof Refused && counts) return { outcome: 'refused', ...counts, ...nothing };
    if (error instanceof UnreadableFile)
      return { outcome: 'unreadable', reason: error.reason, line: error.line };
    throw error;
  }
};

const nothing: Tally & { newProviders: number } = { added: 0, changed: 0, unchanged: 0, newProviders: 0 };
const emptyCounts = (unknownColumns: string[]): Counts => ({
  ...nothing,
  rows: 0,
  rejected: 0,
  problems: [],
  problemCount: 0,
  unknownColumns,
});

const importRows = async (
  tx: Tx,
  csv: Csv,
  header: Header,
  counts: Counts,
  options: ImportOptions,
): Promise<void> => {
  await beginImport(tx);
  const { only, now, dryRun = false } = options;
  const providers: Writing['providers'] = new Map(
    only ? [[only.slug, { id: only.organisation, fresh: false }]] : [],
  );
  const writing: Writing = { tx, now, by: only?.member ?? null, dryRun, absent: header.absent, providers };
  const check = checker(header, only?.slug);
  let batch: OfferRow[] = [];
  let under: Promise<void> = Promise.resolve();
  const write = async (rows: OfferRow[]): Promise<void> => {
    // One batch is on its way to the database while the next is read.
    await under;
    under = writeRows(writing, rows).then((tally) => addTo(counts, tally));
    under.catch(() => {});
  };
  for await (const row of csv.rows) {
    counts.rows += 1;
    const read = check(row);
    if (read.kind === 'bad') reject(read.problems, row, csv, counts, options);
    else if (counts.problemCount === 0 || options.partial) batch.push(read.row);
    if (batch.length === BATCH) {
      await write(batch);
      batch = [];
    }
  }
  await write(batch);
  await under;
  counts.newProviders = [...providers.values()].filter(({ fresh }) => fresh).length;
};

const addTo = (counts: Counts, tally: Tally): void => {
  counts.added += tally.added;
  counts.changed += tally.changed;
  counts.unchanged += tally.unchanged;
};

type Checked = { kind: 'ok'; row: OfferRow } | { kind: 'bad'; problems: CellProblem[] };

const checker = (header: Header, own: string | undefined): ((row: CsvRow) => Checked) => {
  const seen = new Set<string>();
  return ({ cells }) => {
    const bad = (column: string, value: string, expected: CellProblem['expected']): Checked => ({
      kind: 'bad',
      problems: [{ column, value, expected }],
    });
    if (cells.length !== header.width)
      return {
        kind: 'bad',
        problems: [{ column: '', value: String(cells.length), expected: 'cells', fields: header.width }],
      };
    const read = readOffer((column) => cells[header.at.get(column) ?? -1]);
    if (read.kind === 'bad') return read;
    const { providerId, offerId } = read.row;
    if (own !== undefined && providerId !== own) return bad('provider_id', providerId, 'own-provider');
    const id = JSON.stringify([providerId, offerId]);
    if (seen.has(id)) return bad('offer_id', offerId, 'unique');
    seen.add(id);
    return read;
  };
};

const reject = (
  problems: readonly CellProblem[],
  { line, cells }: CsvRow,
  { header, delimiter }: Csv,
  counts: Counts,
  { onRejected }: ImportOptions,
): void => {
  const here = problems.map((problem) => ({ line, ...problem }));
  counts.rejected += 1;
  counts.problemCount += here.length;
  counts.problems.push(...here.slice(0, Math.max(0, MOST_PROBLEMS - counts.problems.length)));
  onRejected?.({ csv: { header, delimiter }, cells, problems: here });
};
