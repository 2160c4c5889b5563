import { execFile } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../src/platform/project.ts';
import { type Figures, figuresOf, kindOf, type LogFile, readLog } from '../src/serve/mining/index.ts';
import { MINERS, type MineLine, type Miner } from './mine-one.ts';
import { median, round } from './statistics.ts';

const run = promisify(execFile);
const LOGS = join(projectFolder, '../shared/data/process-logs');
const RUNS = 7;

type Say = (line: string) => void;
type Expected = Record<string, unknown>;

const mined = async (
  name: string,
): Promise<{ figures: Figures; file: Extract<LogFile, { kind: 'read' }> }> => {
  const file = await readLog(kindOf(name) ?? '.csv', createReadStream(join(LOGS, name)), {});
  if (file.kind !== 'read') throw new Error(`${name} can't be read: ${JSON.stringify(file.problem)}`);
  return { figures: figuresOf(file.log), file };
};

const four = (value: number): number => Math.round(value * 10_000) / 10_000;
const counted = (list: readonly { activity: string; count: number }[]) =>
  Object.fromEntries(list.map(({ activity, count }) => [activity, count]));

const small = (of: Figures): Expected => ({
  cases: of.cases,
  events: of.events,
  activities: of.activities,
  variants: of.variants.length,
  directlyFollowsEdges: of.edges.length,
  directlyFollowsPairs: of.pairs,
  starts: counted(of.starts),
});

const hands = ({
  total,
  mean,
  median: middle,
  p95,
  max,
  cases_with_none,
}: Figures['group']['handovers']) => ({
  total,
  mean: four(mean),
  median: middle,
  p95,
  max,
  casesWithNone: cases_with_none,
});

/** Our figures under the names of the published ones. */
const receipt = (of: Figures, log: Extract<LogFile, { kind: 'read' }>['log']): Expected => {
  const perCase = log.cases.map((_, at) => (log.starts[at + 1] as number) - (log.starts[at] as number));
  const { group, groupDropped, resource } = of;
  return {
    ...small(of),
    largestVariantCases: of.variants[0]?.cases.length,
    endActivities: of.ends.length,
    eventsPerCase: { min: Math.min(...perCase), median: median(perCase), max: Math.max(...perCase) },
    groupHandoversEmptyCountsAsGroup: { ...hands(group.handovers), maxCase: log.cases[group.most] },
    groupHandoversEmptyDropped: hands(groupDropped.handovers),
    personHandovers: hands(resource.handovers),
    casesWithPingPong: {
      personConsecutiveEvents: resource.pingPong.consecutive,
      personRuns: resource.pingPong.runs,
      groupRunsEmptyCountsAsGroup: group.pingPong.runs,
      groupRunsEmptyDropped: groupDropped.pingPong.runs,
      groupConsecutiveEventsEmptyCountsAsGroup: group.pingPong.consecutive,
      groupConsecutiveEventsEmptyDropped: groupDropped.pingPong.consecutive,
    },
  };
};

const camel = (key: string): string => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Every published figure that ours differs from, by its path; a figure that we don't have differs too. */
const differences = (published: unknown, ours: unknown, path: string, seen: { n: number }): string[] => {
  if (published !== null && typeof published === 'object')
    return Object.entries(published).flatMap(([key, value]) =>
      differences(value, (ours as Expected | undefined)?.[key], `${path}.${key}`, seen),
    );
  seen.n += 1;
  return published === ours ? [] : [`${path}: published ${published}, ours ${ours}`];
};

/** Edges of running-example.dfg against ours: the same log, counted by others. */
const dfgDifferences = (of: Figures): string[] => {
  const lines = readFileSync(join(LOGS, 'running-example.dfg'), 'utf8').trim().split('\n');
  const names = lines.slice(1, 1 + Number(lines[0])).map((name) => name.trim());
  const published = new Map(
    lines.flatMap((line) => {
      const [, from, to, count] = /^(\d+)>(\d+)x(\d+)/.exec(line.trim()) ?? [];
      return from ? [[`${names[Number(from)]} → ${names[Number(to)]}`, Number(count)] as const] : [];
    }),
  );
  const ours = new Map(of.edges.map(({ from, to, count }) => [`${from} → ${to}`, count]));
  if (published.size !== ours.size)
    return [`running-example.dfg: ${published.size} edges, ours ${ours.size}`];
  return [...published]
    .filter(([edge, count]) => ours.get(edge) !== count)
    .map(([edge, count]) => `running-example.dfg: ${edge} ${count}, ours ${ours.get(edge)}`);
};

const published = async (): Promise<{ figures: number; different: string[] }> => {
  const expected = JSON.parse(readFileSync(join(LOGS, 'expected.json'), 'utf8')) as Expected;
  const [example, large, objects] = [
    await mined('running-example.xes'),
    await mined('receipt.csv'),
    await mined('ocel20_example.jsonocel'),
  ];
  const counts = Object.entries(objects.file.ocel?.counts ?? {}).map(([key, n]) => [camel(key), n]);
  const ours = {
    runningExample: { ...small(example.figures), ends: counted(example.figures.ends) },
    receipt: receipt(large.figures, large.file.log),
    ocel20Example: Object.fromEntries(counts),
  };
  const seen = { n: 0 };
  const different = [...differences(expected, ours, 'expected', seen), ...dfgDifferences(example.figures)];
  return { figures: seen.n, different };
};

const apart = async (miner: Miner): Promise<MineLine> => {
  const command = [join(projectFolder, 'bin/run.mjs'), 'bench', 'mine-one', miner, join(LOGS, 'receipt.csv')];
  return JSON.parse((await run(process.execPath, [...command, '--json'])).stdout) as MineLine;
};

/** Both, one after the other and again, each time in a process of its own; medians. */
const timed = async (say: Say) => {
  const lines: MineLine[] = [];
  for (let at = 0; at < RUNS; at += 1)
    for (const miner of MINERS) {
      const line = await apart(miner);
      say(`${miner}: first ${line.first_ms} ms, warm ${line.warm_ms} ms`);
      lines.push(line);
    }
  const of = (miner: Miner, key: 'first_ms' | 'warm_ms') =>
    median(lines.filter((line) => line.miner === miner).map((line) => line[key]));
  const side = (key: 'first_ms' | 'warm_ms') => {
    const [ours, theirs] = [of('aanzet', key), of('pm4js', key)];
    return { aanzet_ms: ours, pm4js_ms: theirs, times_faster: round(theirs / ours) };
  };
  return {
    measured:
      'receipt.csv from the file on disk. pm4js: CsvImporter, FrequencyDfgDiscovery, getVariants. Aanzet: all that `aanzet mine` counts.',
    runs: RUNS,
    first: side('first_ms'),
    warm: side('warm_ms'),
    found: lines.slice(-2).map(({ miner, found }) => ({ miner, ...found })),
  };
};

/** Every published figure of the public logs against ours, and receipt.csv against pm4js in one run. */
export const benchMine = async (say: Say): Promise<unknown> => {
  if (!existsSync(LOGS)) {
    say(`There is no folder ${LOGS}: the public process logs are not part of the project. Skipped.`);
    return { skipped: 'no public process logs beside the project' };
  }
  const { figures, different } = await published();
  for (const one of different) say(`Differs: ${one}`);
  say(`${figures} published figures, ${different.length} differ.`);
  return { published: figures, different, receipt: await timed(say) };
};
