import { hash } from 'node:crypto';
import { type KeyLine, NO_HEAD, type Quarter } from '../../protocol/index.ts';
import type { Column } from '../opening/columns.rules.ts';
import { type ExportLine, readExportLine, readPublished } from './export-line.ts';
import { type Fault, newFaults } from './fault.ts';
import { type LoggedQuarter, type LogLine, recountIssued, recountKeys, recountLog } from './recount-log.ts';
import { recountResults } from './recount-results.rules.ts';
import { recountCards, recountVerdicts } from './recount-verdicts.ts';

export type Recounted = {
  /** nothing is wrong */
  whole: boolean;
  organisation: string;
  name: string;
  quarter: string;
  keys: number;
  verdicts: number;
  cards: number;
  columns: number;
  destroyed: boolean;
  /** rights that the council drew by lot; `yes`: so many customers behind them confirm that there was care */
  sample: { size: number; yes: number | undefined } | undefined;
  /** of the log's last line: to compare with what was noted elsewhere */
  logHead: string;
  faults: Fault[];
};

type Head = { keys: KeyLine[]; log: LogLine[]; printed: Map<string, Set<string>> };

/**
 * Recounts a quarter from its public export alone: keys against their list, every signature, no token twice, what was
 * pledged against what is there, all totals. No database, no network; a million lines in constant memory.
 * @param lines of the file, in its order
 * @param printed the fingerprint on the council's paper, however it is typed
 */
export const recount = async (lines: AsyncIterable<string>, printed?: string): Promise<Recounted> => {
  const faults = newFaults();
  const head: Head = { keys: [], log: [], printed: new Map() };
  const columns: Column[] = [];
  let [place, body, count, ended] = [{ organisation: '', quarter: '' }, '', 0, false];
  let [verdicts, cards] = [0, 0];
  let said: LoggedQuarter | undefined;
  let work: ReturnType<typeof recountVerdicts> | undefined;

  /** Keys and log come before all else: with them the rest is checked as it is read. */
  const begin = async () => {
    await recountKeys(head.keys, head.log, place, printed, faults);
    said = await recountLog(head.log, place.quarter, faults);
    recountIssued(said, bucketsOf(head.keys), faults);
    await recountCards(head.printed, said, faults);
    const at = place as { organisation: string; quarter: Quarter };
    return recountVerdicts(at, head.keys, head.printed, said, faults);
  };
  const take = async (line: ExportLine): Promise<void> => {
    if (line.line === 'export') place = { organisation: line.organisation, quarter: line.quarter };
    else if (line.line === 'end') ended = line.lines === count;
    else if (isHead(line)) {
      if (work) faults.add('not-an-export', `line ${count}`);
      else takeHead(head, line);
    } else {
      work ??= await begin();
      if (line.line === 'results') body = line.body;
      else if (line.line === 'column') columns.push(line);
      else {
        if (line.line === 'card') cards += 1;
        else verdicts += 1;
        await work.add(line);
      }
    }
  };

  for await (const text of lines) {
    if (text === '') continue;
    count += 1;
    const line = readExportLine(text);
    if (ended || !line || (line.line === 'export') !== (count === 1)) {
      faults.add('not-an-export', `line ${count}`);
      if (count === 1) break;
    } else await take(line);
  }
  if (!ended) faults.add('cut-off', `line ${count}`);
  work ??= await begin();
  const came = await work.end();
  const published = readPublished(body);
  if (said && published) {
    if (hash('sha256', body, 'base64url') !== said.opened?.hash) faults.add('results-changed', 'results');
    recountResults(published, columns, said, came, faults);
  } else faults.add('results-changed', 'results');
  return {
    whole: faults.count() === 0,
    ...place,
    name: nameIn(head.keys),
    keys: bucketsOf(head.keys).length,
    verdicts,
    cards,
    columns: columns.length,
    destroyed: said?.destroyed ?? false,
    sample: said?.sample && { size: said.sample.size, yes: said.sampleTold?.yes },
    logHead: said?.head ?? NO_HEAD,
    faults: faults.all(),
  };
};

type HeadLine = Extract<ExportLine, { line: 'key' | 'log' | 'card-printed' }>;
const isHead = (line: ExportLine): line is HeadLine =>
  line.line === 'key' || line.line === 'log' || line.line === 'card-printed';

const takeHead = (head: Head, line: HeadLine): void => {
  if (line.line === 'key') head.keys.push(line.of);
  else if (line.line === 'log') head.log.push({ of: line.of, head: line.head });
  else {
    const known = head.printed.get(line.bucket) ?? new Set();
    head.printed.set(line.bucket, known.add(line.hash));
  }
};

const bucketsOf = (keys: readonly KeyLine[]): string[] =>
  keys.flatMap((line) => (line.kind === 'bucket' ? [line.bucket] : []));
const nameIn = (keys: readonly KeyLine[]): string => (keys[0]?.kind === 'quarter' ? keys[0].name : '');
