import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import type { OfferEntry } from '../../../src/ask/matching/index/offer-entry.ts';
import { excludedFor, type MakeBaseline } from './baseline.ts';
import { dutchStopWords } from './stop-words.ts';

/**
 * MiniSearch 7.2: BM25+, beginnings of words and small errors count for less, title boosted. It has no Dutch of its
 * own, so it gets Snowball's stemmer. Found by nDCG@10 on the development questions (docs/benchmarks.md).
 */
export const miniSearch: MakeBaseline = async (parts) => {
  const stopped = new Set(dutchStopWords());
  const entries = new Map<string, OfferEntry>();
  const index = new MiniSearch<OfferEntry>({
    fields: ['title', 'description', 'special', 'personnel'],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopped.has(word) ? null : stemmer(word);
    },
    searchOptions: {
      boost: { title: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
    },
  });
  for (const part of parts) {
    index.addAll(part);
    for (const entry of part) entries.set(entry.id, entry);
  }
  return {
    find(text, limits, limit) {
      const reason = excludedFor(limits);
      const allowed = (id: string): boolean => {
        const entry = entries.get(id);
        return entry !== undefined && reason(entry) === null;
      };
      const found = index.search(text, { filter: ({ id }) => allowed(id) });
      return found.slice(0, limit).map(({ id }) => id);
    },
    async close() {},
  };
};
