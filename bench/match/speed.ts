import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../src/platform/project.ts';
import { BASELINE_NAMES } from './baselines/index.ts';
import type { FinderName } from './finders.ts';
import type { SpeedLine } from './speed-one.ts';

const run = promisify(execFile);

const SIZES = [5000, 100_000, 1_000_000];
/** Above this the baselines aren't tried. */
const MOST_FOR_BASELINES = 100_000;

/** In a process of its own, so that its memory is its own. */
const apart = async (finder: FinderName, offers: number): Promise<SpeedLine> => {
  // Baselines may take what they need; Aanzet gets what Node gives.
  const room = finder === 'aanzet' ? [] : ['--max-old-space-size=8192'];
  const command = [join(projectFolder, 'bin/run.mjs'), 'bench', 'match-one', finder];
  const { stdout } = await run(
    process.execPath,
    ['--expose-gc', ...room, ...command, '--offers', String(offers), '--json'],
    { maxBuffer: 1024 * 1024 },
  );
  return JSON.parse(stdout) as SpeedLine;
};

export type SizeFigures = { offers: number; finders: Partial<Record<FinderName, SpeedLine>> };

/**
 * Understand, find, rank and explain the first twenty: one client, one process, beside three common ways that find and
 * rank only.
 * @param only this many offers; otherwise all sizes
 */
export const benchSpeed = async (say: (line: string) => void, only?: number): Promise<SizeFigures[]> => {
  const figures: SizeFigures[] = [];
  for (const offers of only === undefined ? SIZES : [only]) {
    const finders: SizeFigures['finders'] = {};
    const others = offers <= MOST_FOR_BASELINES ? BASELINE_NAMES : [];
    for (const name of ['aanzet', ...others] as const) {
      say(`${name}: ${offers.toLocaleString('en')} offers …`);
      finders[name] = await apart(name, offers);
    }
    figures.push({ offers, finders });
  }
  return figures;
};
