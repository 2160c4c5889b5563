import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';
import { dataFolder } from './data-folder.ts';

/** A random password that is made once and kept in a file which only our own account can read. */
export function keptSecret(dir: string, name: string): string {
  const file = join(dataFolder(dir), name);
  try {
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notOurs(dir, file);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw notOurs(dir, file);
  }
}

export function notOurs(dir: string, file: string): StartProblem {
  return new StartProblem(
    'not-ours',
    `The data in ${dir} belongs to another account: ${file} cannot be read or written.`,
    'Start Aanzet as the account that started it first, or choose another folder: AANZET_DATA=… npm start.',
  );
}
