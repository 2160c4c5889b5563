import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { scratchFolder } from '../../test/setup/scratch-folder.ts';
import { projectFolder } from '../platform/project.ts';

const run = promisify(execFile);
const set = join(projectFolder, 'bench/match/demo');
type Ended = { stdout: string; stderr: string; code: number };
const match = (...words: string[]): Promise<Ended> =>
  run(process.execPath, [join(projectFolder, 'bin/run.mjs'), 'match', ...words]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: Ended) => ({ stdout, stderr, code }),
  );

describe('aanzet match', () => {
  const folder = scratchFolder();
  const out = join(folder.path, 'results.jsonl');
  let ended: Ended;
  before(async () => {
    ended = await match(
      '--offers',
      join(set, 'offers.csv'),
      '--questions',
      join(set, 'questions.jsonl'),
      '--out',
      out,
      '--json',
    );
  });
  after(() => folder[Symbol.dispose]());

  test('answers every question in a line of its own, in whole points that sum up', async () => {
    assert.equal(ended.code, 0, ended.stderr);
    const figures = JSON.parse(ended.stdout) as Record<string, number>;
    assert.equal(figures.questions, 190);
    assert.ok((figures.p95_ms ?? 0) > 0);
    const lines = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(lines.length, 190);
    for (const { kind, offers, excluded } of lines) {
      assert.ok(['care', 'none', 'emergency'].includes(kind));
      assert.ok(offers.length <= 20 && excluded.length <= 20);
      if (kind === 'none') assert.deepEqual(offers, []);
      for (const { score, because } of offers)
        assert.equal(
          because.reduce((sum: number, { contribution }: { contribution: number }) => sum + contribution, 0),
          score,
        );
    }
  });

  test('what is wrong in a file is said with its line, and the rest is answered', async () => {
    const questions = join(folder.path, 'questions.jsonl');
    await writeFile(questions, '{"id": "a", "text": "hulp bij douchen"}\n{"text": 3}\n');
    const half = await match('--offers', join(set, 'offers.csv'), '--questions', questions, '--out', out);
    assert.equal(half.code, 2);
    assert.match(half.stderr, /questions\.jsonl:2: id/);
    assert.equal((await readFile(out, 'utf8')).trim().split('\n').length, 1);
    const missing = await match('--offers', 'nowhere.csv', '--questions', questions, '--out', out);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /there is no file "nowhere\.csv"/);
    assert.equal((await match('--offers', 'x.csv')).code, 2);
  });
});
