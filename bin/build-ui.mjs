// One stylesheet and one small script for all pages, with the hash of their content in their names.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const ui = fileURLToPath(new URL('../src/ui/', import.meta.url));
const processes = fileURLToPath(new URL('../src/serve/processes/browser/', import.meta.url));
const device = fileURLToPath(new URL('../src/judge/device/browser/', import.meta.url));

/** Fills `outDir` with css, js, fonts and art, each text file also as .gz and .br; returns its manifest. */
export async function buildUi(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const [outputs, tools, verdict] = await Promise.all([
    bundle(outDir),
    bundleTools(outDir),
    bundleVerdict(outDir),
    copyArt(outDir),
    copyLicences(outDir),
  ]);
  const css = named(outputs, /^styles-.*\.css$/);
  const js = named(outputs, /^elements-.*\.js$/);
  const aloud = named(outputs, /^aloud-.*\.js$/);
  const manifest = {
    css,
    js,
    preloadFont: named(outputs, /az-body-latin-[^e].*\.woff2$/),
    tools: { ...tools, ...verdict, aloud: { js: aloud } },
  };
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await Promise.all([css, js, aloud].map((name) => compress(join(outDir, name))));
  return manifest;
}

async function bundle(outDir) {
  const { metafile } = await build({
    absWorkingDir: ui,
    entryPoints: { styles: 'styles/index.css', elements: 'elements/index.ts', aloud: 'elements/aloud.ts' },
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
    // Drawings are copied beside the stylesheet as they are.
    external: ['art/*'],
    legalComments: 'none',
    metafile: true,
    plugins: [plainTables],
  });
  return Object.keys(metafile.outputs).map((path) => relative(outDir, join(ui, path)));
}

function named(outputs, pattern) {
  const found = outputs.find((path) => pattern.test(path));
  if (!found) throw new Error(`The ui build made no file like ${pattern}`);
  return found;
}

/** Heavier tools of one page each (docs/decisions/0016-bpmn-js.md): their own files, loaded there only. */
async function bundleTools(outDir) {
  const { metafile } = await build({
    absWorkingDir: processes,
    entryPoints: { 'process-view': 'view.ts', 'process-editor': 'editor.ts', process: 'process.css' },
    outdir: outDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['safari15', 'chrome90', 'firefox90'],
    entryNames: '[name]-[hash]',
    chunkNames: 'process-part-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'eof',
    metafile: true,
    plugins: [withoutDataPictures],
  });
  const outputs = Object.keys(metafile.outputs).map((path) => relative(outDir, join(processes, path)));
  await Promise.all(
    outputs.filter((path) => /\.(js|css)$/.test(path)).map((path) => compress(join(outDir, path))),
  );
  const css = named(outputs, /^process-[^-]*\.css$/);
  return {
    'process-view': { css, js: named(outputs, /^process-view-.*\.js$/) },
    'process-editor': { css, js: named(outputs, /^process-editor-.*\.js$/) },
  };
}

/** What a customer's device does for a verdict (docs/decisions/0025-verdict-on-the-device.md): on those pages only. */
async function bundleVerdict(outDir) {
  const { metafile } = await build({
    absWorkingDir: device,
    entryPoints: { verdict: 'claim.ts', 'verdict-form': 'form.ts', 'verdict-card': 'card.ts' },
    outdir: outDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['safari14', 'chrome87', 'firefox78'],
    supported: { destructuring: true },
    entryNames: '[name]-[hash]',
    chunkNames: 'verdict-part-[hash]',
    legalComments: 'none',
    metafile: true,
  });
  const outputs = Object.keys(metafile.outputs).map((path) => relative(outDir, join(device, path)));
  await Promise.all(outputs.map((path) => compress(join(outDir, path))));
  return {
    verdict: { js: named(outputs, /^verdict-[^-]*\.js$/) },
    'verdict-form': { js: named(outputs, /^verdict-form-.*\.js$/) },
    'verdict-card': { js: named(outputs, /^verdict-card-.*\.js$/) },
  };
}

/** Our tables are plain HTML tables: the package's rules for other kinds stay out, so that there is room for our own. */
const plainTables = {
  name: 'plain-tables',
  setup({ onLoad }) {
    onLoad({ filter: /table-css[/\\]dist[/\\]index\.css$/ }, async ({ path }) => {
      const rules = (await readFile(path, 'utf8')).split(/(?<=^\})$/m);
      const ours = rules.filter((rule) => /\.utrecht-table( |--html-table[^_])/.test(rule));
      return { contents: ours.join('\n'), loader: 'css' };
    });
  },
};

/** Its one picture inside the stylesheet: our pages load none from data. */
const withoutDataPictures = {
  name: 'without-data-pictures',
  setup({ onLoad }) {
    onLoad({ filter: /bpmn-js\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/url\('data:[^']*'\)/g, "'›'"),
      loader: 'css',
    }));
  },
};

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
