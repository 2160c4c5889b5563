// Node strips types from .ts by itself, but not JSX: this turns .tsx into JavaScript as it is loaded.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const kept = join(import.meta.dirname, '../node_modules/.cache/aanzet-tsx');
const OPTIONS = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  format: 'esm',
};

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    return { format: 'module', source: translated(file), shortCircuit: true };
  },
});

/** Kept beside the packages, by content: starting esbuild takes longer than all pages of a test. */
function translated(file) {
  const source = readFileSync(file, 'utf8');
  const place = join(kept, createHash('sha256').update(`${file}\n${source}`).digest('hex').slice(0, 24));
  try {
    return readFileSync(place, 'utf8');
  } catch {
    // Not translated before.
  }
  const { code } = require('esbuild').transformSync(source, { ...OPTIONS, sourcefile: file });
  keep(place, code);
  return code;
}

/** Written beside and renamed: another process never reads half of it. */
function keep(place, code) {
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(`${place}.${process.pid}`, code);
    renameSync(`${place}.${process.pid}`, place);
  } catch {
    // A folder that we may not write in: translated again next time.
  }
}
