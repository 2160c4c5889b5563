import { mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartProblem } from '../../start-problem.ts';

/** Makes the data folder when it is not there; its full path. */
export function dataFolder(folder: string): string {
  const dir = resolve(folder);
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    return realpathSync(dir);
  } catch (error) {
    throw new StartProblem(
      'no-data-folder',
      `The data folder ${dir} cannot be made: ${(error as Error).message}.`,
      'Choose a folder that you may write to: AANZET_DATA=… npm start.',
    );
  }
}
