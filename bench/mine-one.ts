import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../src/platform/project.ts';
import { figuresOf, readLog } from '../src/serve/mining/index.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 15;
const WARM = 5;

export const MINERS = ['aanzet', 'pm4js'] as const;
export type Miner = (typeof MINERS)[number];
export const isMiner = (name: string): name is Miner => MINERS.some((one) => one === name);

/** What was found, small enough to see that both read the same log. */
type Found = { cases: number; variants: number; edges: number };
export type MineLine = { miner: Miner; first_ms: number; warm_ms: number; found: Found };

/** pm4js is one script that lays its classes on the global object; what it does at loading is not counted. */
type Pm4js = {
  CsvImporter: { apply(text: string): { traces: unknown[] } };
  FrequencyDfgDiscovery: { apply(log: object): { pathsFrequency: object } };
  GeneralLogStatistics: { getVariants(log: object): object };
};
const loadPm4js = (): Pm4js => {
  createRequire(join(projectFolder, 'package.json'))('pm4js');
  return globalThis as unknown as Pm4js;
};

/** Reading the file, importing it, the directly-follows graph, the variants: and no more. */
const byPm4js = (file: string): (() => Promise<Found>) => {
  const { CsvImporter, FrequencyDfgDiscovery, GeneralLogStatistics } = loadPm4js();
  return async () => {
    const log = CsvImporter.apply(readFileSync(file, 'utf8'));
    const { pathsFrequency } = FrequencyDfgDiscovery.apply(log);
    const variants = GeneralLogStatistics.getVariants(log);
    return {
      cases: log.traces.length,
      variants: Object.keys(variants).length,
      edges: Object.keys(pathsFrequency).length,
    };
  };
};

/** The whole of `aanzet mine`: the same, and handovers, ping-pong, lead and waiting times. */
const byAanzet = (file: string) => async (): Promise<Found> => {
  const read = await readLog('.csv', [readFileSync(file)], {});
  if (read.kind !== 'read') throw new Error(`${file} can't be read: ${JSON.stringify(read.problem)}`);
  const { cases, variants, edges } = figuresOf(read.log);
  return { cases, variants: variants.length, edges: edges.length };
};

/** One of the two in this process: its first time, cold, and the median of later times. */
export const benchMineOne = async (miner: Miner, file: string): Promise<MineLine> => {
  const mine = miner === 'aanzet' ? byAanzet(file) : byPm4js(file);
  const times: number[] = [];
  let found: Found | undefined;
  for (let at = 0; at < ROUNDS; at += 1) {
    const began = performance.now();
    found = await mine();
    times.push(performance.now() - began);
  }
  if (!found) throw new Error('nothing was mined');
  return {
    miner,
    first_ms: round(times[0] ?? Number.NaN),
    warm_ms: round(median(times.slice(WARM))),
    found,
  };
};
