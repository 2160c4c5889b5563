import { writeFile } from 'node:fs/promises';
import { plainReader } from '../language.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import { RELATIONS } from '../vocabulary/relations.data.ts';
import { examplesOf } from './examples.ts';
import { learn } from './learn.rules.ts';
import { type Packed, pack } from './pack.rules.ts';
import { STORIES } from './stories/stories.ts';

/** node --import ./bin/tsx-hook.mjs src/ask/matching/gist/make-weights.ts: writes weights.data.ts anew. */
const FILE = new URL('weights.data.ts', import.meta.url);

/** Learns anew from vocabulary and stories: some seconds. */
export const makeWeights = async (): Promise<Packed> => {
  const examples = examplesOf(await plainReader(), CONCEPTS, RELATIONS, STORIES);
  return pack(
    learn(examples, CONCEPTS.length),
    CONCEPTS.map(({ id }) => id),
  );
};

/** As it stands in weights.data.ts. */
export const asFile = ({ concepts, marks, weights }: Packed): string =>
  [
    '/** What was learnt from vocabulary and stories; made by make-weights.ts. */',
    'export const WEIGHTS = {',
    ...Object.entries({ concepts, marks, weights }).map(
      ([key, text]) => `  ${key}:\n    '${text.replaceAll("'", "\\'")}',`,
    ),
    '};',
    '',
  ].join('\n');

if (import.meta.main) await writeFile(FILE, asFile(await makeWeights()));
