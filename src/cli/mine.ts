import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Asked, figuresOf, kindOf, LOG_KINDS, type LogFile, readLog } from '../serve/mining/index.ts';
import { figuresJson, figuresText } from './mine-output.ts';
import { progressBar } from './progress-bar.ts';
import { type Call, type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

const PIECE = 8 * 1024 * 1024;
type Bar = ReturnType<typeof progressBar>;

const fileOf = (call: Call): string => {
  const [file, ...more] = call.arguments;
  if (file === undefined || more.length > 0) throw new WrongUse('one event LOG is needed');
  if (!kindOf(file))
    throw new WrongUse(`"${file}" is no event log: its name ends in ${LOG_KINDS.join(', ')}`);
  return file;
};

const askedOf = (call: Call): Asked =>
  Object.fromEntries(
    ['case', 'activity', 'time', 'resource', 'group'].flatMap((name) => {
      const given = textOption(call, name);
      return given === undefined ? [] : [[name, given]];
    }),
  );

/** Large pieces, read without waiting: nothing else happens in this process. */
function* piecesOf(file: string, size: number, bar: Bar): Generator<Uint8Array> {
  const open = openSync(file, 'r');
  try {
    for (let left = size; left > 0; ) {
      const piece = new Uint8Array(Math.min(left, PIECE));
      const read = readSync(open, piece);
      if (read === 0) return;
      left -= read;
      bar.add(read);
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(open);
  }
}

const unpacked = (file: string, bar: Bar): AsyncIterable<Uint8Array> => {
  const packed = createReadStream(file).on('data', (piece) => bar.add(piece.length));
  // An error leaves through the stream that is read.
  return pipeline(packed, createGunzip(), () => {});
};

const read = async (file: string, size: number, asked: Asked): Promise<LogFile> => {
  const kind = kindOf(file) ?? '.csv';
  const bar = progressBar(size);
  try {
    return await readLog(kind, kind === '.xes.gz' ? unpacked(file, bar) : piecesOf(file, size, bar), asked);
  } catch (error) {
    if (kind !== '.xes.gz' || !String((error as { code?: string }).code).startsWith('Z_')) throw error;
    return {
      kind: 'unreadable',
      problem: { line: 0, column: '', expected: 'a file that gzip packed, whole' },
    };
  } finally {
    bar.end();
  }
};

export const mine: Verb = {
  usage: 'LOG [--case C --activity A --time T --resource R --group G]',
  about:
    'an event log (.csv, .xes, .xes.gz, .jsonocel) to its directly-follows graph, variants, handovers, ping-pong, times; no database',
  options: {
    case: {
      type: 'string',
      value: 'C',
      about: 'column of the case (case:concept:name); of .jsonocel the type of object',
    },
    activity: { type: 'string', value: 'A', about: 'column of what was done (concept:name)' },
    time: { type: 'string', value: 'T', about: 'column of when (time:timestamp)' },
    resource: { type: 'string', value: 'R', about: 'column of who (org:resource)' },
    group: { type: 'string', value: 'G', about: 'column of which office or team (org:group)' },
  },
  async run(call): Promise<ExitCode> {
    const began = performance.now();
    const file = fileOf(call);
    const asked = askedOf(call);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      call.say(`aanzet mine: there is no file "${file}".`);
      return 2;
    }
    const log = await read(file, found.size, asked);
    if (log.kind === 'unreadable') {
      const { line, column, expected, found: said } = log.problem;
      const where = [file, ...(line > 0 ? [line] : []), ...(column === '' ? [] : [column])].join(':');
      call.say(`${where}: ${said === undefined ? '' : `"${said.slice(0, 60)}": `}expected ${expected}.`);
      return 2;
    }
    const seconds = () => Math.round(performance.now() - began) / 1000;
    if (log.ocel) call.say(`Each ${log.ocel.objectType} is a case; --case chooses another type of object.`);
    const figures = figuresOf(log.log);
    call.print(
      call.json ? JSON.stringify(figuresJson(figures, log, seconds())) : figuresText(figures, log, seconds()),
    );
    return 0;
  },
};
