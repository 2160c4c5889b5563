import type { Match } from '../matching/index.ts';

/** What fits (almost) as well as the best, and what only touches the question: shown apart, so that the list says what it is. */
export const nearAndFar = <M extends Pick<Match, 'fit'>>(offers: readonly M[]): { near: M[]; far: M[] } => {
  const best = Math.max(...offers.map((one) => one.fit));
  // A title that says it stands above a text that mentions it in passing.
  const isNear = ({ fit }: Pick<Match, 'fit'>): boolean => fit >= best - 1 && fit > best / 2;
  return { near: offers.filter(isNear), far: offers.filter((one) => !isNear(one)) };
};
