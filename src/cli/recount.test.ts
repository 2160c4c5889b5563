import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { collectedQuarter, plainAnswers } from '../../test/setup/collected-quarter.ts';
import { exportQuarter } from '../judge/collector/export/export-quarter.ts';
import { closeQuarter } from '../judge/collector/opening/close-quarter.ts';
import { openQuarter } from '../judge/collector/opening/open-quarter.ts';
import { closesOn, type PublicLine } from '../judge/protocol/index.ts';
import { verb } from './recount.ts';

let folder: string;
let lines: string[] = [];
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanzet-recount-'));
  const world = await collectedQuarter({ noord: 30 });
  await using collector = world.collector;
  const { organisation, quarter } = world;
  for (let at = 0; at < 11; at += 1) await world.give('noord', plainAnswers);
  const parts = { door: collector.door, today: () => closesOn(quarter) };
  await closeQuarter(parts, organisation, quarter);
  await openQuarter(parts, organisation, quarter, world.key());
  const exported = await exportQuarter(collector.door, organisation, quarter);
  assert.ok(exported);
  lines = await Array.fromAsync(exported);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = async (
  content: readonly string[] | undefined,
  options: Record<string, string> = {},
  json = false,
) => {
  const file = join(folder, 'oordelen.jsonl');
  rmSync(file, { force: true });
  if (content) writeFileSync(file, content.join(''));
  const told: string[] = [];
  const tell = (line: string): void => void told.push(line);
  const code = await verb.run({ options, arguments: [file], environment: {}, json, print: tell, say: tell });
  return { code, told: told.join('\n') };
};

test('adds up: says so, and what is left to do', async () => {
  const { code, told } = await run(lines);
  assert.equal(code, 0, told);
  assert.match(told, /De Proef · 2026Q3\n {2}1 keys · 11 verdicts by token · 0 by card/);
  assert.match(told, /not destroyed yet/);
  assert.match(told, /It adds up/);
});

test('does not add up: says where, exit 1; as JSON too', async () => {
  const changed = lines.map((line) => line.replace('"rights":30', '"rights":31'));
  const { code, told } = await run(changed);
  assert.equal(code, 1);
  assert.match(told, /✖ the public log was changed/);
  const json = JSON.parse((await run(changed, {}, true)).told) as {
    whole: boolean;
    faults: { kind: string }[];
  };
  assert.equal(json.whole, false);
  assert.ok(json.faults.some(({ kind }) => kind === 'log-changed'));
});

test('another fingerprint, and no file', async () => {
  const keys = lines.map((line) => JSON.parse(line)).find((line) => line.of?.kind === 'keys') as {
    of: PublicLine;
  };
  assert.equal(keys.of.kind, 'keys');
  assert.equal((await run(lines, { fingerprint: 'AAAA AAAA AAAA AAAA AAAA AAAA' })).code, 1);
  assert.equal((await run(undefined)).code, 2);
});
