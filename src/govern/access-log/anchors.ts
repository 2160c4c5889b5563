import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Anchor, anchorIn, anchorText } from './anchor.rules.ts';
import type { Head } from './seal.rules.ts';

/** Heads, one on each line. It lies beside the database, so copy it elsewhere from time to time. */
const fileIn = (data: string): string => join(data, 'anchors.log');

export const keepAnchor = (data: string, head: Head): Promise<void> =>
  appendFile(fileIn(data), `${anchorText(head)}\n`, { mode: 0o600 });

/** Every head that was kept; none when there is no such file. Lines that are no anchor are left out. */
export const keptAnchors = async (data: string): Promise<Anchor[]> => {
  const text = await readFile(fileIn(data), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => anchorIn(line) ?? []);
};
