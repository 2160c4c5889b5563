import { type Candidate, type Criterion, mostStones, type Stones, sumOf, surest } from './order-sum.rules.ts';
import { plainPhrase } from './phrase.rules.ts';

/** So many stones more on a criterion; below nought: fewer. */
export type Change = { name: string; by: number };
/** How much it takes to put another first; changes hold one criterion or two. */
export type Stability =
  | { kind: 'none' }
  /** one stands first, until this change puts the other above it */
  | { kind: 'unless'; name: string; changes: Change[]; other: string }
  /** one stands first, and no change of two criteria puts another above it */
  | { kind: 'firm'; name: string }
  /** several may be first; this change leaves one */
  | { kind: 'parts'; changes: Change[]; other: string };

type Step = { at: number; by: number };

/**
 * The smallest change of stones that changes who is first: one criterion up or down, the fewest stones first; when
 * that does not do it, two criteria. First is who may have the highest sum; what is not known counts for what it may be.
 */
export function stabilityOf(criteria: readonly Criterion[], candidates: readonly Candidate[]): Stability {
  const leaders = leadersOf(criteria, candidates);
  const [first] = leaders;
  if (!first || candidates.length < 2) return { kind: 'none' };
  const alone = leaders.length === 1;
  const done = (found: Candidate[]): boolean =>
    alone ? found.length > 0 && !found.includes(first) : found.length === 1;
  for (const steps of smallestFirst(criteria)) {
    const found = leadersOf(changed(criteria, steps), candidates);
    const [other] = found;
    if (!other || !done(found)) continue;
    const changes = steps.map(({ at, by }) => ({ name: criteria[at]?.name ?? '', by }));
    return alone
      ? { kind: 'unless', name: first.name, changes, other: other.name }
      : { kind: 'parts', changes, other: other.name };
  }
  return alone ? { kind: 'firm', name: first.name } : { kind: 'none' };
}

/** Who may have the highest sum; nobody while nothing counts. The surest first. */
function leadersOf(criteria: readonly Criterion[], candidates: readonly Candidate[]): Candidate[] {
  if (!criteria.some(({ stones }) => stones)) return [];
  const sums = candidates.map((candidate) => ({ candidate, ...sumOf(criteria, candidate) }));
  const best = surest(sums.map(({ total }) => total));
  return sums
    .filter(({ total }) => total.high >= best)
    .sort((a, b) => b.total.low - a.total.low || b.candidate.lot - a.candidate.lot)
    .map(({ candidate }) => candidate);
}

const changed = (criteria: readonly Criterion[], steps: readonly Step[]): Criterion[] =>
  criteria.map((criterion, index) => {
    const step = steps.find(({ at }) => at === index);
    return step ? { ...criterion, stones: ((criterion.stones ?? 0) + step.by) as Stones } : criterion;
  });

/** All changes of one criterion, then of two; inside each the fewest stones first, and more before fewer. */
function smallestFirst(criteria: readonly Criterion[]): Step[][] {
  const one = criteria.flatMap(({ stones = 0 }, at) =>
    Array.from({ length: mostStones + 1 }, (_, to) => ({ at, by: to - stones })).filter(({ by }) => by !== 0),
  );
  const two = one.flatMap((step) => one.filter(({ at }) => at > step.at).map((next) => [step, next]));
  return [...one.map((step) => [step]).sort(bySize), ...two.sort(bySize)];
}

const bySize = (a: Step[], b: Step[]): number => size(a) - size(b) || fewer(a) - fewer(b);
const size = (steps: Step[]): number => steps.reduce((sum, { by }) => sum + Math.abs(by), 0);
const fewer = (steps: Step[]): number => steps.filter(({ by }) => by < 0).length;

export type ChangeWords = { stones: string[]; more: string; fewer: string; and: string };

/** What the sentence for a stability is filled with. */
export function stabilityValues(stability: Stability, words: ChangeWords): Record<string, string> {
  if (stability.kind === 'none') return {};
  if (stability.kind === 'firm') return { name: stability.name };
  const changes = stability.changes.map(({ name, by }) =>
    plainPhrase(by > 0 ? words.more : words.fewer, {
      criterion: name.toLowerCase(),
      stones: words.stones[Math.abs(by)] ?? '',
    }),
  );
  const name = stability.kind === 'unless' ? stability.name : '';
  return { name, other: stability.other, changes: changes.join(words.and) };
}
