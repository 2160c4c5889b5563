import type { Posterior } from './posterior.rules.ts';

/** `place` may be shared. Its true place lies between `best` and `worst`: in nine of ten cases at least. */
export type Standing = { place: number; best: number; worst: number };

/**
 * place = 1 + how many have a range that is better as a whole (measures.md, League). The same comparison says which
 * places it can truly have: not above who is surely better, not under who is surely worse; anyone can check it from the
 * ranges on the screen. Source for such ranges of ranks: Klein, Wright & Wieczorek, 'A joint confidence region for an
 * overall ranking of populations', J. R. Stat. Soc. C 69(3), 2020.
 * @returns in the same order
 */
export const placesOf = (all: readonly Posterior[]): Standing[] =>
  all.map((one) => {
    const better = all.filter(({ low }) => low > one.high).length;
    const worse = all.filter(({ high }) => high < one.low).length;
    return { place: 1 + better, best: 1 + better, worst: all.length - worse };
  });
