import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { projectFolder } from '../src/platform/project.ts';
import { largeRegion } from './large-region.ts';
import { offersCsv } from './offers-csv.ts';
import { round } from './statistics.ts';

export type ImportFigures = {
  rows: number;
  file_MB: number;
  seconds: number;
  rows_per_second: number;
  peak_memory_MB: number;
};

const run = promisify(execFile);
// Linux only: the kernel's own account of the process that has just ended.
const PEAK =
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))";

/** `aanzet import offers` as a whole process, on a throw-away PostgreSQL. */
export const benchImport = async (rows: number, say: (line: string) => void): Promise<ImportFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'aanzet-import-'));
  const file = join(folder, 'offers.csv');
  await pipeline(Readable.from(offersCsv({ rows })), createWriteStream(file));
  const region = await largeRegion(1, 1, say);
  try {
    const began = performance.now();
    const { stderr } = await run(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(PEAK)}`,
        join(projectFolder, 'bin/run.mjs'),
        'import',
        'offers',
        file,
        '--json',
      ],
      {
        env: { ...process.env, DATABASE_URL: region.ownerUrl, AANZET_APP_DATABASE_URL: region.appUrl },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const seconds = (performance.now() - began) / 1000;
    return {
      rows,
      file_MB: round((await stat(file)).size / 1e6),
      seconds: round(seconds),
      rows_per_second: Math.round(rows / seconds),
      peak_memory_MB: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024),
    };
  } finally {
    await region.close();
    await rm(folder, { recursive: true, force: true });
  }
};
