// Test files in one process: each a suite of its own, so that its hooks run around its own tests.

import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

// The same samples in each run, so that a change is judged by what it changed; a proof draws new ones each time,
// and `AANZET_SEED` (a whole number, or `new`) draws others in an ordinary run.
const { AANZET_PROVE, AANZET_SEED = AANZET_PROVE ? 'new' : '20261122' } = process.env;
if (AANZET_SEED !== 'new') fc.configureGlobal({ seed: Number(AANZET_SEED) });

for (const file of process.argv.slice(2)) {
  await new Promise((read) => {
    describe(file, () => import(pathToFileURL(join(process.cwd(), file))).finally(read));
  });
}
