import { Buffer } from 'node:buffer';
import type { Asked } from './columns.ts';
import type { EventLog } from './event-log.ts';
import type { OcelCounts } from './ocel.ts';
import { CsvLog } from './read-csv.ts';
import { type LogProblem, Unreadable } from './unreadable.ts';

export const LOG_KINDS = ['.csv', '.xes', '.xes.gz', '.jsonocel'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export type LogFile =
  | { kind: 'read'; log: EventLog; ocel?: { objectType: string; counts: OcelCounts } }
  | { kind: 'unreadable'; problem: LogProblem };

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** What kind of log a file is, by the end of its name. */
export const kindOf = (file: string): LogKind | undefined =>
  LOG_KINDS.find((end) => file.toLowerCase().endsWith(end));

/** Reads an event log; .xes.gz is expected to be unpacked by who gives the bytes. */
export const readLog = async (kind: LogKind, bytes: Bytes, asked: Asked): Promise<LogFile> => {
  try {
    if (kind === '.jsonocel') {
      const pieces: Uint8Array[] = [];
      for await (const piece of bytes) pieces.push(piece);
      const { readOcel } = await import('./read-ocel.ts');
      const { log, counts, objectType } = readOcel(Buffer.concat(pieces).toString('utf8'), asked);
      return { kind: 'read', log, ocel: { counts, objectType } };
    }
    // Each reader is loaded when asked for: a parser of XML is not needed for CSV.
    const reader = kind === '.csv' ? new CsvLog(asked) : new (await import('./read-xes.ts')).XesLog(asked);
    for await (const piece of bytes) reader.write(piece);
    return { kind: 'read', log: reader.end() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'unreadable', problem: error.problem };
  }
};
