// The command line, built when its sources changed. Started with the pinned Node by npm or by bin/aanzet.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname ?? '.', '..');

if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(`aanzet: this is Node ${process.version}; Aanzet brings its own.`);
  console.error('Use `npm start`, or `npm run -s aanzet -- <verb>`, or `npx aanzet <verb>`.');
  process.exit(1);
}
enableCompileCache(join(root, 'dist/compile-cache'));
const { build } = await import('./build.mjs');
const folder = await build(root).catch((error) => {
  console.error(`\naanzet: building failed: ${error.message}`);
  if (error.code === 'EACCES' || error.code === 'EROFS') {
    console.error('Let the owner of this folder start Aanzet here once, or use a copy of your own.');
  }
  process.exit(1);
});
const { main } = await import(pathToFileURL(join(folder, 'cli.js')).href);
await main(process.argv.slice(2));
