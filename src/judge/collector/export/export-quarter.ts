import { canonical, type KeyList, type Quarter } from '../../protocol/index.ts';
import { readCards } from '../cards/cards.sql.ts';
import type { CollectorDoor } from '../database/collector-door.ts';
import { readKeyList } from '../keys/quarter.sql.ts';
import type { Column } from '../opening/columns.rules.ts';
import { readResult } from '../opening/opened.sql.ts';
import { readBucketCounts } from '../opening/quarters.sql.ts';
import { type CommittedRow, type Place, readCommitted } from '../opening/redemptions.sql.ts';
import { readPublicLines } from '../public-log/lines.sql.ts';
import type { ExportLine } from './export-line.ts';

const PART = 1_000;

/**
 * Everything that anybody may check a quarter with, line by line. A quarter has it once it was opened.
 * @returns undefined when there is no such quarter, or nothing of it is public yet
 */
export const exportQuarter = async (
  door: CollectorDoor,
  organisation: string,
  quarter: Quarter,
): Promise<AsyncGenerator<string> | undefined> => {
  const place = { organisation, quarter };
  const [list, result] = await door.transaction(organisation, async (tx) => [
    await readKeyList(tx, organisation, quarter),
    await readResult(tx, place),
  ]);
  return list && result ? written(linesOf(door, place, list, result)) : undefined;
};

async function* written(lines: AsyncGenerator<Exclude<ExportLine, { line: 'end' }>>): AsyncGenerator<string> {
  let count = 1;
  for await (const line of lines) {
    count += 1;
    yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ line: 'end', lines: count } satisfies ExportLine)}\n`;
}

async function* linesOf(
  door: CollectorDoor,
  place: Place,
  list: KeyList,
  result: { body: string; columns: string },
): AsyncGenerator<Exclude<ExportLine, { line: 'end' }>> {
  const { organisation, quarter } = place;
  yield { line: 'export', format: 1, organisation, quarter };
  for (const of of list.lines) yield { line: 'key', of: JSON.parse(canonical(of)) };
  const log = await door.transaction(organisation, (tx) => readPublicLines(tx, organisation));
  for (const { line, head } of log) yield { line: 'log', of: line, head };
  const buckets = await door.transaction(organisation, (tx) => readBucketCounts(tx, place));
  for (const { bucket } of buckets) {
    const cards = await door.transaction(organisation, (tx) => readCards(tx, place, bucket));
    for (const hash of cards) yield { line: 'card-printed', bucket, hash: hash.toString('base64url') };
  }
  for (const { bucket } of buckets) yield* verdictsOf(door, place, bucket);
  yield { line: 'results', body: result.body };
  for (const column of JSON.parse(result.columns) as Column[]) yield { line: 'column', ...column };
}

async function* verdictsOf(
  door: CollectorDoor,
  place: Place,
  bucket: string,
): AsyncGenerator<Exclude<ExportLine, { line: 'end' }>> {
  let after: Buffer | undefined;
  for (;;) {
    const rows = await door.transaction(place.organisation, (tx) =>
      readCommitted(tx, place, bucket, after, PART),
    );
    for (const row of rows) yield verdictLine(bucket, row);
    after = rows.at(-1)?.token;
    if (rows.length < PART) return;
  }
}

const verdictLine = (bucket: string, row: CommittedRow): Exclude<ExportLine, { line: 'end' }> => {
  const text = (bytes: Buffer | null): string => bytes?.toString('base64url') ?? '';
  const commitment = text(row.commitment);
  return row.route === 'card'
    ? { line: 'card', bucket, token: text(row.token), version: row.version, commitment }
    : {
        line: 'verdict',
        bucket,
        prepared: text(row.prepared),
        signature: text(row.signature),
        version: row.version,
        commitment,
        deviceSignature: text(row.device_signature),
      };
};
