import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { scratchFolder } from '../../test/setup/scratch-folder.ts';
import { projectFolder } from '../platform/project.ts';
import { mine as verb } from './mine.ts';
import { readCall } from './read-call.rules.ts';
import { WrongUse } from './verb.ts';

const run = promisify(execFile);
type Ended = { stdout: string; stderr: string; code: number };
/** As a command, in a process of its own. */
const spawned = (...words: string[]): Promise<Ended> =>
  run(process.execPath, [join(projectFolder, 'bin/run.mjs'), 'mine', ...words]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: Ended) => ({ stdout, stderr, code }),
  );
/** The verb alone: a process for each mistake would take most of the time of this test. */
const mine = async (...words: string[]): Promise<Ended> => {
  const [printed, said]: [string[], string[]] = [[], []];
  const print = (line: string) => void printed.push(line);
  const say = (line: string) => void said.push(line);
  const ended = (code: number) => ({ stdout: printed.join('\n'), stderr: said.join('\n'), code });
  try {
    return ended(await verb.run({ ...readCall(verb, words), environment: {}, print, say }));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    say(error.message);
    return ended(2);
  }
};

const CSV = `case:concept:name,concept:name,time:timestamp,org:resource,org:group
1,ask,2026-01-01T09:00:00Z,Ann,G1
1,answer,2026-01-01T10:00:00Z,Bo,EMPTY
1,ask,2026-01-01T12:00:00Z,Ann,G1
2,ask,2026-01-02T09:00:00Z,Ann,G1
`;
const XES = `<log><trace><string key="concept:name" value="1"/>
<event><string key="concept:name" value="ask"/></event><event><string key="concept:name" value="answer"/></event></trace></log>`;

describe('aanzet mine', () => {
  const folder = scratchFolder();
  after(() => folder[Symbol.dispose]());
  const file = (name: string, bytes: string | Uint8Array): string => {
    const at = join(folder.path, name);
    writeFileSync(at, bytes);
    return at;
  };

  test('prints one JSON document with the figures, and nothing else', async () => {
    const { stdout, stderr, code } = await spawned(file('log.csv', CSV), '--json');
    assert.equal(code, 0, stderr);
    const { seconds, ...figures } = JSON.parse(stdout);
    assert.ok(seconds >= 0);
    const { mean, median, p95, max } = figures.handovers.group;
    assert.deepEqual({ mean, median, p95, max }, { mean: 1, median: 1, p95: 2, max: 2 });
    assert.deepEqual(
      [
        figures.cases,
        figures.events,
        figures.variants,
        figures.ping_pong_cases,
        figures.cases_without_group_handover,
      ],
      [2, 4, 2, 1, 1],
    );
    assert.equal(figures.handovers.group_missing_dropped.total, 0);
    assert.deepEqual(figures.edges, [
      { from: 'ask', to: 'answer', count: 1 },
      { from: 'answer', to: 'ask', count: 1 },
    ]);
    assert.deepEqual(figures.starts, [{ activity: 'ask', count: 2 }]);
    assert.deepEqual(figures.ends, [{ activity: 'ask', count: 2 }]);
    assert.equal(figures.lead_time_seconds.max, 10_800);
  });

  test('reads XES that gzip packed, and says it in words too', async () => {
    const { stdout, code } = await mine(file('log.xes.gz', gzipSync(XES)));
    assert.equal(code, 0);
    assert.match(stdout, /1 cases, 2 events, 2 activities, 1 variants/);
    assert.match(stdout, /ask → answer/);
  });

  const wrong: [string, () => string[], RegExp][] = [
    ['no log', () => [], /one event LOG is needed/],
    ['another kind of file', () => [file('log.txt', CSV)], /\.csv, \.xes, \.xes\.gz, \.jsonocel/],
    ['a file that is not there', () => [join(folder.path, 'away.csv')], /there is no file/],
    ['half a gzip', () => [file('half.xes.gz', gzipSync(XES).subarray(0, 40))], /gzip/],
    [
      'a bad moment',
      () => [file('bad.csv', `${CSV}2,ask,soon,,\n`)],
      /bad\.csv:6:time:timestamp: "soon": expected a moment/,
    ],
    [
      'a column that is not there',
      () => [file('log.csv', CSV), '--case', 'zaak'],
      /log\.csv:1:zaak: expected this column/,
    ],
  ];
  for (const [what, words, said] of wrong)
    test(`${what}: exit 2, with what was expected`, async () => {
      const { stdout, stderr, code } = await mine(...words());
      assert.equal(code, 2);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    });
});
