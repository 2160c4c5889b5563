import type { ExclusionReason } from '../hard-fit.rules.ts';
import { FURTHEST_KM, type Need } from '../need.ts';

/** What one offer that falls off lacks, when nothing else keeps it away: km, days or euros; null when no amount. */
export type Step = { reason: ExclusionReason; amount: number | null };
/** One way to more offers. `by`: so many km, days or euros; null = the wish is let go. */
export type Relaxation = { reason: ExclusionReason; by: number | null; more: number };

/** Amounts that a person can picture, per reason; nobody is asked for '13 days'. */
const ROUND: Readonly<Partial<Record<ExclusionReason, readonly number[]>>> = {
  region: [2, 5, 10, 15, 25, 50, 100, 200],
  wait: [1, 3, 7, 14, 30, 60, 90, 180, 365],
  price: [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500],
};
/** So much of each weighs as heavy as the other. */
const ONE: Readonly<Partial<Record<ExclusionReason, number>>> = { region: 10, wait: 14, price: 10 };
/** How heavy it is to let a wish go altogether. */
const LET_GO: Readonly<Record<ExclusionReason, number>> = {
  delivery: 1,
  funding: 2,
  language: 2,
  wait: 6,
  price: 6,
  region: 6,
  age: 8,
};
const MOST_SHOWN = 3;

const weightOf = ({ reason, by }: Relaxation): number =>
  by === null ? LET_GO[reason] : by / (ONE[reason] ?? 1);
/** What is gained for what is given; the first little step costs something too. */
const worth = (one: Relaxation): number => one.more / (1 + weightOf(one));

const lighterFirst = (a: Relaxation, b: Relaxation): number =>
  worth(b) - worth(a) || weightOf(a) - weightOf(b) || a.reason.localeCompare(b.reason);

/**
 * The cheapest ways to more offers: per reason the step that gives most for least, and of those the best three.
 * The same steps give the same ways, in whatever order they come.
 */
export const relaxationsOf = (steps: readonly Step[]): Relaxation[] =>
  [...new Set(steps.map(({ reason }) => reason))]
    .flatMap((reason) => waysFor(reason, steps).sort(lighterFirst).slice(0, 1))
    .sort(lighterFirst)
    .slice(0, MOST_SHOWN);

const waysFor = (reason: ExclusionReason, steps: readonly Step[]): Relaxation[] => {
  const amounts = steps.flatMap((one) => (one.reason === reason ? [one.amount] : []));
  const byAmount = (ROUND[reason] ?? []).map((by) => ({
    reason,
    by,
    more: amounts.filter((amount) => amount !== null && amount <= by).length,
  }));
  const some = byAmount.filter(({ more }) => more > 0);
  // A wish with an amount is let go only when no amount helps.
  return some.length > 0 ? some : [{ reason, by: null, more: amounts.length }];
};

/** The need when she gives way so much. What she said otherwise stays as it is. */
export const relaxed = (need: Need, { reason, by }: Pick<Relaxation, 'reason' | 'by'>): Need => {
  switch (reason) {
    case 'region':
      return { ...need, travelKm: by ?? FURTHEST_KM };
    case 'wait':
      return { ...need, maxWaitDays: by === null ? null : (need.maxWaitDays ?? 0) + by };
    case 'price':
      return { ...need, maxPriceEur: by === null ? null : inCents((need.maxPriceEur ?? 0) + by) };
    case 'age':
      return { ...need, age: null };
    case 'funding':
      return { ...need, funding: [] };
    case 'language':
      return { ...need, language: null };
    case 'delivery':
      return { ...need, delivery: [] };
  }
};

/** Euros without the dust of adding fractions. */
export const inCents = (euros: number): number => Math.round(euros * 100) / 100;

const REASONS = Object.keys(LET_GO) as ExclusionReason[];

/** A way as it comes back from a form; undefined when it is none of ours. */
export const readRelaxation = (reason: string, by: string): Pick<Relaxation, 'reason' | 'by'> | undefined => {
  const known = REASONS.find((one) => one === reason);
  if (!known) return undefined;
  if (by === '') return { reason: known, by: null };
  const amount = Number(by);
  return ROUND[known]?.includes(amount) ? { reason: known, by: amount } : undefined;
};
