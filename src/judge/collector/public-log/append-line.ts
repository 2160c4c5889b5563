import { canonical, headAfter, NO_HEAD, type PublicEntry, type PublicLine } from '../../protocol/index.ts';
import type { CollectorTx } from '../database/collector-door.ts';
import { insertPublicLine, lastPublicLine } from './lines.sql.ts';

/** Adds a line to an organisation's public log, in the transaction of what it tells. */
export const appendPublicLine = async (
  tx: CollectorTx,
  organisation: string,
  entry: PublicEntry,
): Promise<PublicLine> => {
  const last = await lastPublicLine(tx, organisation);
  const line = { index: last === undefined ? 0 : last.index + 1, ...entry };
  const head = await headAfter(last?.head ?? NO_HEAD, line);
  await insertPublicLine(tx, organisation, {
    index: line.index,
    kind: line.kind,
    quarter: line.quarter,
    body: canonical(line),
    head,
  });
  return line;
};
