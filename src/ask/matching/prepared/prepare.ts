import { learntByEar } from '../danger/sounds-like.ts';
import { unpacked } from '../gist/pack.rules.ts';
import { WEIGHTS } from '../gist/weights.data.ts';
import { spellable } from '../text/spelling.rules.ts';
import { dictionary } from '../text/word-list.ts';
import { compiled } from '../vocabulary/compiled.rules.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import { readPhrase } from '../vocabulary/phrases.rules.ts';
import { RELATIONS } from '../vocabulary/relations.data.ts';
import type { Prepared } from './prepared.ts';

/** Each part, worked out from the sources. */
export const PREPARE = {
  words: dictionary,
  vocabulary: () => compiled(RELATIONS, CONCEPTS),
  spelling: () => spellable(wordsOfPhrases()),
  gist: () => unpacked(WEIGHTS),
  ear: learntByEar,
};

/** With how often each is there. */
const wordsOfPhrases = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { strong, weak } of RELATIONS)
    for (const phrase of [...strong, ...weak])
      for (const word of readPhrase(phrase).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

export const prepare = async (): Promise<Prepared> => ({
  words: await PREPARE.words(),
  vocabulary: PREPARE.vocabulary(),
  spelling: PREPARE.spelling(),
  gist: PREPARE.gist(),
  ear: PREPARE.ear(),
});
