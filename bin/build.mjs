// Bundles src/ into dist/<fingerprint of the sources>/: nothing to do when that folder is there.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @returns the folder with cli.js and assets/ */
export async function build(root) {
  const dist = join(root, 'dist');
  const folder = join(dist, fingerprint(root));
  if (existsSync(folder)) return folder;
  mkdirSync(dist, { recursive: true });
  // Made beside and renamed: a start at the same moment never sees half of it.
  const workshop = mkdtempSync(join(dist, 'making-'));
  try {
    await Promise.all([
      bundle(root, workshop).then(() => prepare(workshop)),
      assets(root, join(workshop, 'assets')),
    ]);
    // mkdtemp makes a folder for this account alone; another may start what this one has built.
    chmodSync(workshop, 0o755);
    if (!existsSync(folder)) renameSync(workshop, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    // Its service would stay for as long as we serve.
    await (await import('esbuild')).stop();
  }
  forgetOlder(dist);
  return folder;
}

async function bundle(root, outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/index.ts',
      'page-process': 'src/page-process.ts',
      'collector-process': 'src/collector-process.ts',
      'sign-worker': 'src/judge/collector/issue/sign-worker.ts',
      'open-worker': 'src/judge/collector/opening/open-worker.ts',
      'prepare-matching': 'src/ask/matching/prepared/write.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
}

/** What the matcher would work out anew at each start (src/ask/matching/prepared). */
async function prepare(outdir) {
  const file = join(outdir, 'matching.prepared');
  await promisify(execFile)(process.execPath, [join(outdir, 'prepare-matching.js'), file]);
}

async function assets(root, outdir) {
  const file = join(root, 'bin/build-ui.mjs');
  if (!existsSync(file)) return;
  const { buildUi } = await import('./build-ui.mjs');
  await buildUi(outdir);
}

/** Names, sizes and times of all that goes in: quick, and a change never slips through. */
function fingerprint(root) {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(
    ['{src,demo,bench,test/architecture}/**/*.*', 'bin/build*.mjs', 'package-lock.json'],
    { cwd: root },
  ).sort();
  for (const file of files) {
    if (/\.test\.tsx?$/.test(file)) continue;
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** An older build may still serve: the last few stay. */
function forgetOlder(dist) {
  const builds = readdirSync(dist)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => ({ path: join(dist, name), time: statSync(join(dist, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of builds.slice(4)) rmSync(path, { recursive: true, force: true });
}

if (import.meta.main) console.log(await build(join(import.meta.dirname, '..')));
