import { NINETY, normalBelow, normalDensity } from './normal.rules.ts';

/** The mean of the marks of one organisation, and the standard error of that mean; in marks 0–10, se > 0. */
export type Observed = { mean: number; se: number };
/** The middle and the 90 % range of what its true mean may be, given all who are compared with it. */
export type Posterior = { mean: number; low: number; high: number };

/** Marks lie between 0 and 10: their means can't lie further apart than with this standard deviation. */
const MOST_TAU = 5;
const POINTS = 240;

/**
 * y_i ~ N(θ_i, s_i²), θ_i ~ N(μ, τ²): how good each organisation is, when what looks like a difference may be chance.
 * μ has a flat prior and is integrated out by hand; τ, how much they really differ, is integrated over a grid from 0 to 5
 * with a density that grows with τ. So no range is too short because μ and τ were taken for known, nor because τ was
 * taken for 0 on the ground of a few: with a flat density the 90 % ranges of 30 organisations that differ little held in
 * 87.7 % (docs/measures.md). Where all can be chance the ranges nearly coincide. Alone, a range is that of its own marks.
 * Sources: Gelman et al., Bayesian Data Analysis, 3rd ed., 5.4 (the model, eq. 5.20–5.21); Chung, Rabe-Hesketh, Dorie,
 * Gelman & Liu, 'A nondegenerate penalized likelihood estimator for variance parameters in multilevel models',
 * Psychometrika 78(4), 2013 (a density ∝ τ, away from the boundary).
 * @param all of one class and league; in any order
 * @returns in the same order
 */
export const posteriorsOf = (all: readonly Observed[]): Posterior[] => {
  const given = likelyTaus(all);
  return all.map((one) => {
    const parts = given.map(({ weight, mu, muVar, tau2 }): Part => {
      const own = tau2 / (tau2 + one.se ** 2);
      return {
        weight,
        mean: own * one.mean + (1 - own) * mu,
        sd: Math.sqrt(own * one.se ** 2 + (1 - own) ** 2 * muVar),
      };
    });
    return {
      mean: inside(parts.reduce((sum, { weight, mean }) => sum + weight * mean, 0)),
      low: inside(quantile(parts, 0.05)),
      high: inside(quantile(parts, 0.95)),
    };
  });
};

type Given = { weight: number; mu: number; muVar: number; tau2: number };
type Part = { weight: number; mean: number; sd: number };

/** Values of τ with their posterior weights, and the posterior of μ under each; those that hardly count are left out. */
const likelyTaus = (all: readonly Observed[]): Given[] => {
  const points = Array.from({ length: POINTS }, (_, at) => {
    // Close together near 0, where it matters whether they differ at all.
    const u = (at + 0.5) / POINTS;
    const tau2 = (MOST_TAU * u * u) ** 2;
    const precisions = all.map(({ se }) => 1 / (tau2 + se * se));
    const total = precisions.reduce((sum, one) => sum + one, 0);
    const mu = all.reduce((sum, { mean }, i) => sum + mean * (precisions[i] as number), 0) / total;
    const misfit = all.reduce((sum, { mean }, i) => sum + (mean - mu) ** 2 * (precisions[i] as number), 0);
    const logs = precisions.reduce((sum, one) => sum + Math.log(one), 0);
    // dτ ∝ u, and the density ∝ τ ∝ u².
    return { log: 3 * Math.log(u) + 0.5 * (logs - Math.log(total) - misfit), mu, muVar: 1 / total, tau2 };
  });
  const most = points.reduce((max, { log }) => Math.max(max, log), Number.NEGATIVE_INFINITY);
  const kept = points.filter(({ log }) => log > most - 18);
  const sum = kept.reduce((total, { log }) => total + Math.exp(log - most), 0);
  return kept.map(({ log, mu, muVar, tau2 }) => ({ weight: Math.exp(log - most) / sum, mu, muVar, tau2 }));
};

/** Where a mixture of normals has a share p below it: Newton's steps, kept inside a bracket that halves. */
const quantile = (parts: readonly Part[], p: number): number => {
  let low = Math.min(...parts.map(({ mean, sd }) => mean - 9 * sd));
  let high = Math.max(...parts.map(({ mean, sd }) => mean + 9 * sd));
  const middle = parts.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
  const spread = Math.sqrt(
    parts.reduce((sum, { weight, mean, sd }) => sum + weight * (sd * sd + (mean - middle) ** 2), 0),
  );
  let x = middle + (p < 0.5 ? -NINETY : NINETY) * spread;
  for (let step = 0; step < 60 && high - low > 1e-9; step += 1) {
    let [below, density] = [-p, 0];
    for (const { weight, mean, sd } of parts) {
      const z = (x - mean) / sd;
      below += weight * normalBelow(z);
      density += (weight * normalDensity(z)) / sd;
    }
    if (below < 0) low = x;
    else high = x;
    const next = x - below / density;
    if (Math.abs(next - x) < 1e-9) return next;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
};

const inside = (mark: number): number => Math.min(10, Math.max(0, mark));
