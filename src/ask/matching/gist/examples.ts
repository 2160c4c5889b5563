import type { Reader } from '../index/reader.ts';
import type { Concept, Relation } from '../vocabulary/concept.ts';
import type { Example } from './learn.rules.ts';
import { marksOf } from './marks.rules.ts';
import type { Story } from './stories/stories.ts';

/** A weak phrase, and what else helps, counts less than half; a story as much as two phrases. */
const LESS = 0.4;
const STORY = 2;

/** All that the project says its concepts are: phrases, names and stories, as examples to learn from. */
export const examplesOf = (
  reader: Reader,
  concepts: readonly Concept[],
  relations: readonly Relation[],
  stories: readonly Story[],
): Example[] => {
  const at = new Map(concepts.map(({ id }, place) => [id, place]));
  const one = (text: string, id: string, weight: number): Example => {
    const concept = at.get(id);
    if (concept === undefined) throw new Error(`there is no concept "${id}"`);
    const tokens = new Map(reader.sentences(text).flatMap((all) => all.map((token) => [token.stem, token])));
    return {
      marks: [...tokens.values()].flatMap((token) => marksOf(token, reader.lexicon)),
      concept,
      weight,
    };
  };
  return [
    ...relations.flatMap(({ concept, strong, weak }) => [
      ...strong.map((phrase) => one(phrase, concept, 1)),
      ...weak.map((phrase) => one(phrase, concept, LESS)),
    ]),
    ...concepts.flatMap(({ id, nl, en }) => [one(nl, id, 1), one(en, id, 1)]),
    ...stories.flatMap(({ concepts: about, text }) =>
      about.map((id, place) => one(text, id, place === 0 ? STORY : STORY * LESS)),
    ),
  ].filter(({ marks }) => marks.length > 0);
};
