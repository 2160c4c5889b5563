import type { Concept, Relation } from './concept.ts';
import type { Lexicon, Token } from './lexicon.ts';
import { readPhrase } from './phrases.rules.ts';

export type Hint = { concept: number; share: number; words: string[] };

/** Adds to each count, so that a word of a single phrase is no certainty. */
const DOUBT = 1.5;
const WEAK = 0.5;

/**
 * What words hint at when no whole phrase is there: a word that stands in many phrases of one concept, and in few of
 * others, speaks for that concept. A naive reading of the vocabulary itself; it learns from no person's question.
 */
export class Hints {
  readonly #byStem = new Map<number, { concept: number; share: number }[]>();

  constructor(relations: readonly Relation[], concepts: readonly Concept[], lexicon: Lexicon) {
    const at = new Map(concepts.map(({ id }, index) => [id, index]));
    const counts = new Map<number, Map<number, number>>();
    const count = (phrase: string, concept: number, amount: number): void => {
      const stems = new Set(readPhrase(phrase).words.map((word) => lexicon.stemOf(word)));
      for (const stem of stems) {
        if (lexicon.isSmall(stem)) continue;
        const by = counts.get(stem) ?? new Map<number, number>();
        counts.set(stem, by);
        by.set(concept, (by.get(concept) ?? 0) + amount);
      }
    };
    for (const { concept, strong, weak } of relations) {
      const index = at.get(concept) ?? -1;
      for (const phrase of strong) count(phrase, index, 1);
      for (const phrase of weak) count(phrase, index, WEAK);
    }
    for (const [stem, by] of counts) {
      const all = [...by.values()].reduce((sum, one) => sum + one, 0);
      // A word of many concepts says little about each.
      const telling = 1 - Math.log(by.size) / Math.log(concepts.length);
      this.#byStem.set(
        stem,
        [...by].map(([concept, n]) => ({ concept, share: (telling * n) / (all + DOUBT) })),
      );
    }
  }

  /** Concepts that these words speak for, the most first; shares add up over words. */
  of(tokens: readonly Token[]): Hint[] {
    const found = new Map<number, Hint>();
    const seen = new Set<number>();
    for (const { stem, word } of tokens) {
      if (seen.has(stem)) continue;
      seen.add(stem);
      for (const { concept, share } of this.#byStem.get(stem) ?? []) {
        const hint = found.get(concept) ?? { concept, share: 0, words: [] };
        found.set(concept, hint);
        hint.share += share;
        hint.words.push(word);
      }
    }
    return [...found.values()].sort((a, b) => b.share - a.share);
  }
}
