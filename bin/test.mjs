// npm test [-- part of a file name …]: types, lint, dead code, then all tests; the last line is the sum.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const prove = process.argv.includes('--prove');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--prove');
const total = { passed: 0, failed: 0 };
// Said once more just before the sum: who keeps only the end of a long run still reads what failed.
const failures = [];
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopped()) return;
    for (const child of running) child.kill('SIGTERM');
    console.log(`\nstopped by ${signal}`);
    process.exitCode = 1;
    total.failed++;
  });
}

const stopped = () => process.exitCode === 1;

if (wanted.length === 0) {
  const checks = [
    ['types', 'tsc', ['-p', '.']],
    ['lint', 'biome', ['check', '--max-diagnostics=200', '.']],
    ['dead code', 'knip', ['--no-progress']],
  ];
  const results = await Promise.all(checks.map(([, tool, args]) => capture(tool, args)));
  for (const [i, [name]] of checks.entries()) tally(name, results[i]);
} else {
  console.log('Only the named tests: types, lint and dead code are not looked at.');
}
if (!stopped()) await nodeTests();
if (total.failed > 0) process.exitCode = 1;
if (failures.length > 0) console.log(`\nWhat failed, once more:\n${failures.join('')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);

function tally(name, { code, output }) {
  total[code === 0 ? 'passed' : 'failed']++;
  console.log(code === 0 ? `✔ ${name}` : `✖ ${name}\n${output}`);
  if (code !== 0) failures.push(`\n✖ ${name}\n${output.slice(-3000)}\n`);
}

/** A tool that is missing is a failure, not a skip. */
async function capture(tool, args) {
  const path = join(root, 'node_modules/.bin', tool);
  if (!existsSync(path)) return { code: 1, output: `${tool} is not installed: run \`npm ci\`` };
  let output = '';
  const child = spawn(path, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return { code: await exitOf(child), output };
}

async function nodeTests() {
  const files = testFiles();
  if (files.length === 0) {
    console.log(`✖ no test file matches: ${wanted.join(' ')}`);
    total.failed++;
    return;
  }
  const unheard = await runFiles(files, ['--test-force-exit']);
  // Leaving at once can cut off what a short file still had to say: it is asked again, and may take its time.
  if (unheard.length > 0 && !stopped()) {
    console.log(`Once more, not heard to the end: ${unheard.join(', ')}`);
    for (const file of await runFiles(unheard, [])) {
      total.failed++;
      failures.push(`✖ ${file} ended before it had told all\n`);
    }
  }
}

/** @returns the files that were not heard to the end; they count for nothing yet */
async function runFiles(files, options) {
  const workshop = mkdtempSync(join(tmpdir(), 'aanzet-counts-'));
  const counts = join(workshop, 'counts.json');
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--import=./bin/tsx-hook.mjs',
      '--enable-source-maps',
      '--test-global-setup=test/setup/global.ts',
      '--test-reporter=./test/setup/reporter.mjs',
      '--test-concurrency=2',
      `--test-timeout=${prove ? 3_600_000 : 300_000}`,
      ...options,
      ...files,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, AANZET_TEST_COUNTS: counts, ...(prove ? { AANZET_PROVE: '1' } : {}) },
    },
  );
  const code = await exitOf(child);
  const nothing = { failed: 0, complete: [], perFile: [] };
  const seen = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : nothing;
  rmSync(workshop, { recursive: true, force: true });
  failures.push(...(seen.failures ?? []).map((told) => told.slice(0, 3000)));
  const heard = new Set(seen.complete);
  for (const { file, passed, failed } of seen.perFile) {
    if (!heard.has(file) && failed === 0) continue;
    total.passed += passed;
    total.failed += failed;
  }
  if (code !== 0 && seen.failed === 0 && !stopped()) {
    total.failed++;
    console.log(`✖ the test run itself failed (exit code ${code})`);
    return [];
  }
  return files.filter((file) => !heard.has(file));
}

function testFiles() {
  const all = globSync(['{src,demo,bench,test}/**/*.test.{ts,tsx}'], { cwd: root }).sort();
  // The longest first, so that they run beside the short ones.
  const first = all.filter((file) => file.startsWith('test/journeys'));
  const ordered = [...first, ...all.filter((file) => !first.includes(file))];
  return wanted.length === 0 ? ordered : ordered.filter((file) => wanted.some((part) => file.includes(part)));
}

function exitOf(child) {
  running.add(child);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
