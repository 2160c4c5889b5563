// Prints failures in full and each file's passes in one line, and leaves the counts for bin/test.mjs.
import { writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { inspect } from 'node:util';

// biome-ignore lint/style/noDefaultExport: node's test runner takes a reporter from the default export
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = new Map();
  const failures = [];
  // A file whose process went before all it said had arrived has no summary: bin/test.mjs runs it again.
  const complete = [];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:summary' && data.file !== undefined) {
      complete.push(shown(data.file));
      yield fileLine(data.file, files.get(data.file));
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (countsThroughItsParts(type, data)) continue;
    // A test that another file makes counts for the file that was run.
    const file = data.entryFile ?? data.file ?? data.name;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped++;
      yield `skipped: ${shown(file)}: ${data.name} (${data.skip || data.todo})\n`;
      continue;
    }
    const entry = files.get(file) ?? { passed: 0, failed: 0, ms: 0 };
    files.set(file, entry);
    const outcome = type === 'test:pass' ? 'passed' : 'failed';
    entry.ms += data.details.duration_ms;
    entry[outcome]++;
    counts[outcome]++;
    if (outcome === 'passed') continue;
    failures.push(
      `\n✖ ${shown(data.file ?? file)}:${data.line ?? ''} ${data.name}\n${described(data.details.error)}\n`,
    );
    yield failures.at(-1);
  }
  if (counts.skipped) yield `${counts.skipped} skipped (named above)\n`;
  const file = process.env.AANZET_TEST_COUNTS;
  const perFile = [...files].map(([name, { passed, failed }]) => ({ file: shown(name), passed, failed }));
  if (file) writeFileSync(file, JSON.stringify({ ...counts, complete, perFile, failures }));
}

/** A suite, or a test with subtests, counts through those; but a failure of its own is one. */
function countsThroughItsParts(type, { details }) {
  if (details.error?.failureType === 'subtestsFailed') return true;
  return type === 'test:pass' && details.type === 'suite';
}

function fileLine(file, entry) {
  if (entry === undefined) return `? ${shown(file)} holds no test\n`;
  const { passed, failed, ms } = entry;
  const failures = failed ? `, ${failed} failed` : '';
  return `${failed ? '✖' : '✔'} ${shown(file)}  ${passed} passed${failures}  ${Math.round(ms)} ms\n`;
}

function shown(file) {
  return isAbsolute(file) ? relative(process.cwd(), file) : file;
}

function described(error) {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? inspect(cause, { depth: 6, maxStringLength: 4000 }) : String(cause);
}
