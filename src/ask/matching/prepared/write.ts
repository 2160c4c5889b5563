import { writeFile } from 'node:fs/promises';
import { pack } from './parts.rules.ts';
import { prepare } from './prepare.ts';

/** Run while building, from the built files: `node prepare-matching.js FILE`. */
const [, , file] = process.argv;
if (file === undefined) throw new Error('which file?');
await writeFile(file, pack(await prepare()));
