// Prints failures in full and each file's passes in one line, and leaves the counts for bin/test.mjs.
import { writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { inspect } from 'node:util';

// biome-ignore lint/style/noDefaultExport: node's test runner takes a reporter from the default export
export default async function* report(events) {
  const files = {};
  const failures = [];
  let of = '';
  for await (const { type, data } of events) {
    // Each file is a suite of this process (together.mjs), one after the other.
    if (type === 'test:start' && data.nesting === 0) {
      of = data.name;
      files[of] = { passed: 0, failed: 0, skipped: 0, ms: 0, complete: false };
    }
    // What went wrong when its test was over already.
    if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = files[of];
    if (!countsThroughItsParts(type, data)) {
      if (data.skip !== undefined || data.todo !== undefined) {
        file.skipped++;
        yield `skipped: ${of}: ${data.name} (${data.skip || data.todo})\n`;
      } else if (type === 'test:pass') file.passed++;
      else {
        file.failed++;
        const where = data.nesting === 0 ? of : `${shown(data.file ?? of)}:${data.line ?? ''} ${data.name}`;
        failures.push(`\n✖ ${where}\n${described(data.details.error)}\n`);
        yield failures.at(-1);
      }
    }
    if (data.nesting > 0) continue;
    file.ms = data.details.duration_ms;
    file.complete = true;
    yield fileLine(of, file);
  }
  const told = process.env.AANZET_TEST_COUNTS;
  if (told) writeFileSync(told, JSON.stringify({ files, failures }));
}

/** A suite, or a test with subtests, counts through those; but a failure of its own is one. */
function countsThroughItsParts(type, { details }) {
  if (details.error?.failureType === 'subtestsFailed') return true;
  return type === 'test:pass' && details.type === 'suite';
}

function fileLine(file, { passed, failed, skipped, ms }) {
  if (passed + failed + skipped === 0) return `? ${file} holds no test\n`;
  const failures = failed ? `, ${failed} failed` : '';
  return `${failed ? '✖' : '✔'} ${file}  ${passed} passed${failures}  ${Math.round(ms)} ms\n`;
}

function shown(file) {
  return isAbsolute(file) ? relative(process.cwd(), file) : file;
}

function described(error) {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? inspect(cause, { depth: 6, maxStringLength: 4000 }) : String(cause);
}
