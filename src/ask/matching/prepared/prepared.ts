import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heard } from '../danger/learned.rules.ts';
import type { Unpacked } from '../gist/pack.rules.ts';
import type { Spellable } from '../text/spelling.rules.ts';
import type { WordTableData } from '../text/word-table.rules.ts';
import type { Compiled } from '../vocabulary/compiled.rules.ts';
import { unpack } from './parts.rules.ts';

/** What never changes while the sources don't, in tables. */
export type Prepared = {
  words: WordTableData;
  vocabulary: Compiled;
  spelling: Spellable;
  gist: Unpacked;
  ear: Heard;
};

let read: { prepared: Prepared | undefined } | undefined;

/**
 * As it was made when this build was (bin/build.mjs), beside it; undefined when there is none, as with tests that run
 * the sources: then each part is worked out where it is needed. Read once.
 */
export const prepared = (): Prepared | undefined => {
  read ??= { prepared: readPrepared(join(import.meta.dirname, 'matching.prepared')) };
  return read.prepared;
};

/** A build stands in a folder of its own, named after its sources: what it has beside it is never of others. */
const readPrepared = (file: string): Prepared | undefined => {
  try {
    return unpack(readFileSync(file)) as Prepared | undefined;
  } catch {
    return undefined;
  }
};
