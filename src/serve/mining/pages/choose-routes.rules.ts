import type { Edge } from '../figures/follows.rules.ts';
import type { RouteFigures } from '../own/route-figures.ts';

export const SHARES = [50, 80, 100] as const;
export type Share = (typeof SHARES)[number];

export const shareOf = (asked: string | null): Share => SHARES.find((one) => String(one) === asked) ?? 80;

export type Shown = { edges: Edge[]; counts: Map<string, number>; cases: number; variants: number };

/** Before the first and after the last step; no activity has such a name. */
export const BEGIN = '(begin)';
export const END = '(end)';

/**
 * The most travelled routes that together cover this share of the cases, as one graph; each arrow counts these cases
 * only. At 100 the whole of it, with the rare routes.
 */
export const routesShown = (routes: RouteFigures, share: Share): Shown => {
  if (share === 100) return whole(routes);
  const shown: RouteFigures['variants'] = [];
  let cases = 0;
  for (const variant of routes.variants) {
    if (cases >= (routes.cases * share) / 100) break;
    shown.push(variant);
    cases += variant.n;
  }
  const edges = new Map<string, Edge>();
  const counts = new Map<string, number>();
  for (const { activities, n } of shown) {
    const path = [BEGIN, ...activities, END];
    path.slice(1).forEach((to, at) => {
      const from = path[at] as string;
      const key = JSON.stringify([from, to]);
      const edge = edges.get(key) ?? { from, to, count: 0 };
      edge.count += n;
      edges.set(key, edge);
      if (to !== END) counts.set(to, (counts.get(to) ?? 0) + n);
    });
  }
  return { edges: [...edges.values()], counts, cases, variants: shown.length };
};

const whole = ({ edges, starts, ends, activities, cases, variants, otherVariants }: RouteFigures): Shown => ({
  edges: [
    ...starts.map(({ activity, count }) => ({ from: BEGIN, to: activity, count })),
    ...edges,
    ...ends.map(({ activity, count }) => ({ from: activity, to: END, count })),
  ],
  counts: new Map(activities.map(({ activity, count, repeats }) => [activity, count - repeats])),
  cases,
  variants: variants.length + otherVariants.variants,
});

const WIDE = 20;

/** A name in lines of at most so many letters, broken between words. */
export const linesOf = (name: string): string[] => {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Who does it: her own acts, ours, or the clock. */
const HERS: readonly string[] = ['chosen', 'declined', 'stopped', 'switched', 'handover-objected'];
const CLOCK: readonly string[] = [
  'contact-proposed',
  'escalated',
  'handover-lapsed',
  'contact-passed',
  'alarm-raised',
  'alarm-passed',
  'crisis-ended',
  BEGIN,
  END,
];
export const doneBy = (activity: string): 'customer' | 'us' | 'nobody' => {
  if (HERS.includes(activity)) return 'customer';
  return CLOCK.includes(activity) ? 'nobody' : 'us';
};
