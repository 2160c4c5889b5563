import type { Match } from './match.ts';

/** From this fit class on, an offer is for what was asked. */
export const FITS_WELL = 3;
const FITS_A_LITTLE = 1;

type Fitting = Pick<Match, 'fit'>;

/**
 * What fits, and what only touches the question: shown apart, so that the list says what it is. When nothing fits
 * well, the best there is stands for it; what hardly touches the question is not shown.
 */
export const nearAndFar = <M extends Fitting>(offers: readonly M[]): { near: M[]; far: M[] } => {
  const best = Math.max(0, ...offers.map(({ fit }) => fit));
  const least = Math.max(FITS_A_LITTLE, Math.min(FITS_WELL, best));
  return {
    near: offers.filter(({ fit }) => fit >= least),
    far: offers.filter(({ fit }) => fit >= FITS_A_LITTLE && fit < least),
  };
};
