/** 90 % of a normal distribution lies within this many standard errors of its middle. */
export const NINETY = 1.6448536269514722;

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;

/**
 * The standard normal distribution: P(Z < z).
 * Source: G. Marsaglia, 'Evaluating the normal distribution', J. Stat. Software 11(4), 2004; error below 1e-14.
 */
export const normalBelow = (z: number): number => {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let [sum, term] = [z, z];
  for (let at = 3; sum + term !== sum; at += 2) {
    term *= (z * z) / at;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
};
