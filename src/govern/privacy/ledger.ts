import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ERASE } from './ask-erasure.ts';
import { erasuresAskedSince } from './erasure.sql.ts';
import { type LedgerLine, ledgerLine, ledgerText } from './ledger.rules.ts';
import type { Enter } from './run-erasure.ts';

/**
 * What people had erased, outside the database and its backups: an older backup that is restored brings it back, and
 * this says what has to go again. It lies beside the database, so copy it elsewhere from time to time.
 */
export const ledgerFile = (data: string): string => join(data, 'erasures.log');

/**
 * Every line; none when there is no such file. A line that a full disk cut off was written once more below it.
 * @throws when the file holds something else
 */
export const readLedger = async (file: string): Promise<LedgerLine[]> => {
  const text = await textOf(file);
  const lines = text.split('\n').flatMap((line) => ledgerLine(line) ?? []);
  if (lines.length === 0 && text.trim() !== '') throw new Error(`${file} is no list of erasures`);
  return lines;
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

// Several machines do these jobs, each with a file of its own; now and then one is away for a while.
const OVERLAP_MS = 40 * 86_400_000;

/** Adds what the file lacks. Before anything is erased: what is broken off right after is in it. */
export const keepLedger = async (door: Enter, data: string): Promise<void> => {
  const file = ledgerFile(data);
  const kept = await readLedger(file);
  const known = new Set(kept.map(({ erasure }) => erasure));
  const newest = Math.max(0, ...kept.map(({ askedAt }) => askedAt.getTime()));
  const since = new Date(Math.max(0, newest - OVERLAP_MS));
  const asked = await door.transaction({ kind: 'job', name: ERASE }, (tx) => erasuresAskedSince(tx, since));
  const lacking = asked.filter(({ erasure }) => !known.has(erasure));
  if (lacking.length === 0) return;
  const text = await textOf(file);
  const whole = text === '' || text.endsWith('\n');
  await appendFile(file, `${whole ? '' : '\n'}${lacking.map((one) => `${ledgerText(one)}\n`).join('')}`, {
    mode: 0o600,
    flush: true,
  });
};
