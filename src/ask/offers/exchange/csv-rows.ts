import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from './delimiter.rules.ts';

export type CsvRow = { line: number; cells: string[] };
export type Csv = {
  delimiter: ',' | ';';
  header: string[];
  rows: AsyncIterable<CsvRow>;
};

export type Unreadable = 'not-utf8' | 'empty' | 'quotes';

export class UnreadableFile extends Error {
  readonly reason: Unreadable;
  readonly line: number;
  constructor(reason: Unreadable, line: number) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
}

const linesIn = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);

/** Passes bytes on as they are, and stops at the first that isn't UTF-8. */
async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  for await (const chunk of bytes) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      throw new UnreadableFile('not-utf8', lines);
    }
    lines += linesIn(chunk);
    onRead(chunk.length);
    yield chunk;
  }
  try {
    decoder.decode();
  } catch {
    throw new UnreadableFile('not-utf8', lines);
  }
}

/** The first bytes, up to and including a whole line or the end, and the rest after them. */
const beginning = async (chunks: AsyncIterator<Uint8Array>): Promise<Buffer> => {
  let start = Buffer.alloc(0);
  while (!start.includes(10)) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
};

async function* withStart(start: Buffer, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* rest;
}

/**
 * Reads a table of RFC 4180 as a stream: UTF-8 with or without a byte order mark, comma or semicolon.
 * @throws UnreadableFile, here or while the rows are read: after a quote that is open where it should be
 *   closed, nobody can tell where rows begin
 */
export const readCsv = async (
  bytes: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void = () => {},
): Promise<Csv> => {
  const source = checked(bytes, onRead);
  const start = await beginning(source);
  const delimiter = delimiterOf(start.toString('utf8'));
  const count = lineCounter();
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { empty_lines }) => {
      count.add(cells, empty_lines);
      return cells;
    },
  });
  // What goes wrong in the pipeline arrives at whoever reads the rows.
  pipeline(Readable.from(withStart(start, source)), parser).catch(() => {});
  const rows = readable(parser, count);
  const header = await rows.next();
  if (header.done) throw new UnreadableFile('empty', 1);
  return { delimiter, header: header.value.cells, rows };
};

/** A quoted cell may hold line ends, so a row is named by the line it begins on. */
const lineCounter = () => {
  const waiting: number[] = [];
  let rowsEnd = 0;
  let reached = 1;
  return {
    add(cells: readonly string[], emptyLines: number): void {
      waiting.push(rowsEnd + emptyLines + 1);
      rowsEnd +=
        1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
      reached = rowsEnd + emptyLines + 1;
    },
    /** of the row that is read next */
    line: (): number => waiting.shift() ?? reached,
    /** the line after all rows so far, which may be further than what was read of them */
    reached: (): number => reached,
  };
};

async function* readable(
  rows: AsyncIterable<string[]>,
  count: ReturnType<typeof lineCounter>,
): AsyncGenerator<CsvRow> {
  try {
    for await (const cells of rows) yield { line: count.line(), cells };
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile('quotes', count.reached());
    throw error;
  }
}
