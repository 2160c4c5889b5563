import type { TARGET_GROUPS } from '../../offers/index.ts';

type People = (typeof TARGET_GROUPS)[number];

/** What care can be about. Concepts form a small tree: a child is a more exact form of its parent. */
export type Concept = {
  id: string;
  parent: string | null;
  nl: string;
  en: string;
  /** who is meant, when this is what someone asks about */
  people: readonly People[];
  /** near in meaning without being above or below: who asks one is often helped by the other */
  related: readonly string[];
  /** who asks this is helped by those as well; one way only */
  helpedBy: readonly HelpedBy[];
};

export type HelpedBy = { id: string; how: 'often' | 'partly' | 'somewhat' };

/**
 * Words and situations that point to a concept. `strong`: says it nearly always, in a question and in an offer;
 * `weak`: may point to it, and counts when nothing stronger does.
 */
export type Relation = { concept: string; strong: readonly string[]; weak: readonly string[] };

/** One relation from texts separated by semicolons, as the data files write them. */
export const relation = (concept: string, strong: string, weak = ''): Relation => ({
  concept,
  strong: phrases(strong),
  weak: phrases(weak),
});

const phrases = (text: string): string[] =>
  text
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
