import type { Match } from '../matching/index.ts';

/** What fits (almost) as well as the best, and what only touches the question: shown apart, so that the list says what it is. */
export const nearAndFar = <M extends Pick<Match, 'fit'>>(offers: readonly M[]): { near: M[]; far: M[] } => {
  const best = Math.max(...offers.map((one) => one.fit));
  return { near: offers.filter((one) => one.fit >= best - 1), far: offers.filter((one) => one.fit < best - 1) };
};
