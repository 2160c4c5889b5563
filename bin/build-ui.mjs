// One stylesheet and one small script for all pages, with the hash of their content in their names.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const ui = fileURLToPath(new URL('../src/ui/', import.meta.url));

/** Fills `outDir` with css, js, fonts and art, each text file also as .gz and .br; returns its manifest. */
export async function buildUi(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const [outputs] = await Promise.all([bundle(outDir), copyArt(outDir), copyLicences(outDir)]);
  const css = named(outputs, /^styles-.*\.css$/);
  const js = named(outputs, /^elements-.*\.js$/);
  const manifest = { css, js, preloadFont: named(outputs, /az-body-latin-[^e].*\.woff2$/) };
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await Promise.all([css, js].map((name) => compress(join(outDir, name))));
  return manifest;
}

async function bundle(outDir) {
  const { metafile } = await build({
    absWorkingDir: ui,
    entryPoints: { styles: 'styles/index.css', elements: 'elements/index.ts' },
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    // iPadOS 14.1 and Chrome 87 still get the full look.
    target: ['safari14', 'chrome87', 'firefox78'],
    // esbuild counts an old corner of destructuring in Safari as all of it.
    supported: { destructuring: true },
    entryNames: '[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    metafile: true,
  });
  return Object.keys(metafile.outputs).map((path) => relative(outDir, join(ui, path)));
}

function named(outputs, pattern) {
  const found = outputs.find((path) => pattern.test(path));
  if (!found) throw new Error(`The ui build made no file like ${pattern}`);
  return found;
}

async function copyArt(outDir) {
  const art = (await readdir(join(ui, 'art'))).filter((name) => name.endsWith('.svg'));
  await mkdir(join(outDir, 'art'), { recursive: true });
  await Promise.all(art.map((name) => cp(join(ui, 'art', name), join(outDir, 'art', name))));
}

// The font licence asks to travel with the fonts.
async function copyLicences(outDir) {
  const texts = (await readdir(join(ui, 'styles/fonts'))).filter((name) => name.endsWith('.txt'));
  await mkdir(join(outDir, 'fonts'), { recursive: true });
  await Promise.all(texts.map((name) => cp(join(ui, 'styles/fonts', name), join(outDir, 'fonts', name))));
}

async function compress(path) {
  const content = await readFile(path);
  // Quality 9 costs a tenth of the time of 11 and 3 % in size.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, zipped), writeFile(`${path}.br`, brotli)]);
}

if (process.argv[1] && basename(process.argv[1]) === 'build-ui.mjs') {
  const started = performance.now();
  const manifest = await buildUi(process.argv[2] ?? 'dist/assets');
  process.stdout.write(`${manifest.css} ${manifest.js} in ${Math.round(performance.now() - started)} ms\n`);
}
