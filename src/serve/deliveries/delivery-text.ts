import type { Dictionary, Language } from '../../platform/language/language.ts';
import type { Delivered } from './delivery.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export const deliveryWords: Dictionary<Words> = { nl, en };

/** What stands in the way, as one sentence for who planned it. */
export const problemText = (
  problem: Exclude<Delivered, { kind: 'done' } | { kind: 'gone' }>,
  language: Language,
): string => {
  const words = deliveryWords[language];
  if (problem.kind === 'refused') return words.problems[problem.why];
  const missing = problem.grounds.map((kind) => words.grounds[kind]).join(words.and);
  return words.missing(words.fundings[problem.funding], missing);
};
