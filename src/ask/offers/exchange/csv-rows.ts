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

type Parsed = { record: string[]; info: { lines: number; empty_lines: number } };

const linesIn = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);

/** Passes bytes on as they are, and stops at the first that isn't UTF-8. */
async function* checked(bytes: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
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
  const seen = { lines: 0 };
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (record: string[], { lines }) => {
      seen.lines = lines;
      return record;
    },
  });
  // What goes wrong in the pipeline arrives at whoever reads the rows.
  pipeline(Readable.from(withStart(start, source)), parser).catch(() => {});
  const rows = numbered(parser, seen);
  const header = await rows.next();
  if (header.done) throw new UnreadableFile('empty', 1);
  return { delimiter, header: header.value.cells, rows };
};

/** @param seen how far the parser got, which is further than what was read when it fails */
async function* numbered(records: AsyncIterable<Parsed>, seen: { lines: number }): AsyncGenerator<CsvRow> {
  let lines = 0;
  let empty = 0;
  try {
    for await (const { record, info } of records) {
      // A quoted cell may hold line ends: a row is named by the line it begins on.
      const line = lines + 1 + (info.empty_lines - empty);
      lines = info.lines;
      empty = info.empty_lines;
      yield { line, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile('quotes', seen.lines + 1);
    throw error;
  }
}
