// Test files in one process: each a suite of its own, so that its hooks run around its own tests.

import { join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  await new Promise((read) => {
    describe(file, () => import(pathToFileURL(join(process.cwd(), file))).finally(read));
  });
}
