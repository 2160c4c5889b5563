import type { Relation } from '../vocabulary/concept.ts';
import { CONCEPTS } from '../vocabulary/concepts.data.ts';
import type { Addition } from './addition.ts';

type Added = Pick<Addition, 'phrase' | 'concept' | 'strong'>;

const ids = new Set(CONCEPTS.map(({ id }) => id));

/** Additions as the vocabulary says relations. One to a concept that a later version no longer has is left out. */
export const relationsOf = (additions: readonly Added[]): Relation[] =>
  additions
    .filter(({ concept }) => ids.has(concept))
    .map(({ phrase, concept, strong }) => ({
      concept,
      strong: strong ? [phrase] : [],
      weak: strong ? [] : [phrase],
    }));
