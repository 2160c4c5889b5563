// npm test [-- part of a file name …]: types, lint, dead code and all tests; the last line is the sum.
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProcesses } from '../test/setup/in-processes.mjs';
import { lanes } from '../test/setup/lanes.mjs';

const root = join(import.meta.dirname, '..');
const prove = process.argv.includes('--prove');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--prove');
const total = { passed: 0, failed: 0, skipped: 0 };
// Said once more just before the sum: who keeps only the end of a long run still reads what failed.
const failures = [];
const workshop = mkdtempSync(join(tmpdir(), 'aanzet-counts-'));
const processes = inProcesses({ root, workshop, prove });
// Tests wait for browsers and the database: one lane more than there are cores keeps the cores at work.
const width = Math.min(availableParallelism(), 4) + 1;
let stopped = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopped) return;
    stopped = true;
    processes.stop();
    console.log(`\nstopped by ${signal}`);
    total.failed++;
  });
}

await everything();
rmSync(workshop, { recursive: true, force: true });
if (total.skipped > 0) console.log(`${total.skipped} skipped (named above)`);
if (failures.length > 0) console.log(`\nWhat failed, once more:\n${failures.join('')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function everything() {
  const files = testFiles();
  if (files.length === 0) {
    console.log(`✖ no test file matches: ${wanted.join(' ')}`);
    total.failed++;
    return;
  }
  if (wanted.length > 0) console.log('Only the named tests: types, lint and dead code are not looked at.');
  const database = import('../test/setup/global.ts').then(async (server) => {
    await server.globalSetup();
    return server;
  });
  // Told by the first test that waits for it.
  database.catch(() => undefined);
  const again = [];
  const testing = inTurns(files).map((group) => async () => {
    await database;
    again.push(...hear(await processes.test(group, { leave: true })));
  });
  try {
    await run([...(wanted.length === 0 ? checks() : []), ...testing]);
    // Leaving at once can cut off what a short file still had to say: it is asked again, and may take its time.
    if (again.length > 0 && !stopped) console.log(`Once more, not heard to the end: ${again.join(', ')}`);
    await run(
      again.map((file) => async () => hear(await processes.test([file], { leave: false })).forEach(miss)),
    );
  } catch (error) {
    if (!stopped) fail(`✖ the test run itself failed: ${error.stack ?? error}\n`);
  }
  await database.then((server) => server.globalTeardown()).catch(() => undefined);
}

function run(jobs) {
  return lanes(width, jobs, () => stopped);
}

function checks() {
  return [
    ['types', 'tsc', ['-p', '.']],
    ['lint', 'biome', ['check', '--max-diagnostics=200', '.']],
    ['dead code', 'knip', ['--no-progress']],
  ].map(([name, tool, args]) => async () => {
    const { code, output } = await processes.tool(tool, args);
    if (stopped) return;
    if (code === 0) total.passed++;
    console.log(code === 0 ? `✔ ${name}` : `✖ ${name}\n${output}`);
    if (code !== 0) fail(`\n✖ ${name}\n${output.slice(-3000)}\n`);
  });
}

/**
 * Adds what a process told.
 * @returns its files that were not heard to the end; they count for nothing yet
 */
function hear({ files, code, output, counts }) {
  if (!prove) process.stdout.write(output);
  if (stopped) return [];
  let failed = 0;
  for (const one of Object.values(counts.files)) {
    if (!one.complete && one.failed === 0) continue;
    total.passed += one.passed;
    total.skipped += one.skipped;
    failed += one.failed;
  }
  total.failed += failed;
  failures.push(...counts.failures.map((told) => told.slice(0, 3000)));
  const unheard = files.filter((file) => !counts.files[file]?.complete && !counts.files[file]?.failed);
  if (code !== 0 && failed === 0 && unheard.length === 0)
    fail(`✖ ${files.join(', ')}: the process itself failed (exit code ${code})\n${output.slice(-2000)}\n`);
  return unheard;
}

function miss(file) {
  fail(`✖ ${file} ended before it had told all\n`);
}

function fail(told) {
  total.failed++;
  failures.push(told);
}

function testFiles() {
  const all = globSync(['{src,demo,bench,test}/**/*.test.{ts,tsx}'], { cwd: root }).sort();
  return wanted.length === 0 ? all : all.filter((file) => wanted.some((part) => file.includes(part)));
}

/**
 * What takes longest begins first, so that no lane ends with it: browsers and proofs, each in a process of its own;
 * then all others, twelve to a process, for beginning one takes longer than most tests.
 */
function inTurns(files) {
  const alone = [/journeys\/every/, /journeys/, /proofs/, /fuzz/, /databases/, /backup/].map((kind) => {
    const these = files.filter((file) => kind.test(file));
    files = files.filter((file) => !kind.test(file));
    return these;
  });
  const processesOfRest = Math.max(Math.min(width, files.length), Math.ceil(files.length / 12));
  // Neighbours are alike long: dealt like cards.
  const together = Array.from({ length: processesOfRest }, (_, n) =>
    files.filter((_file, at) => at % processesOfRest === n),
  );
  return [...alone.flat().map((file) => [file]), ...together];
}
