import { round } from '../statistics.ts';
import type { GradedLine } from './sets.ts';

/** What two graders gave to one and the same thing. */
export type Pair = readonly [first: number, second: number];
export type Weight = 'none' | 'quadratic';

const share = (values: readonly number[], value: number): number =>
  values.filter((one) => one === value).length / values.length;

/**
 * Agreement beyond chance: 1 = always, 0 = as often as by chance. With quadratic weights a difference of two grades
 * counts four times that of one.
 * @returns null when chance alone would always agree
 * Source: Cohen 1960 and 1968.
 */
export const kappa = (pairs: readonly Pair[], weight: Weight): number | null => {
  const cost = (a: number, b: number): number => (weight === 'none' ? Number(a !== b) : (a - b) ** 2);
  const firsts = pairs.map(([first]) => first);
  const seconds = pairs.map(([, second]) => second);
  const seen = pairs.reduce((sum, [a, b]) => sum + cost(a, b), 0) / pairs.length;
  const values = [...new Set([...firsts, ...seconds])];
  let byChance = 0;
  for (const a of values)
    for (const b of values) byChance += cost(a, b) * share(firsts, a) * share(seconds, b);
  return pairs.length === 0 || byChance === 0 ? null : 1 - seen / byChance;
};

export type Agreement = { pairs: number; kappa: number | null; quadratic: number | null; equal: number };

const rounded = (value: number | null): number | null => (value === null ? null : round(value, 3));

const agreementOf = (pairs: readonly Pair[]): Agreement => ({
  pairs: pairs.length,
  kappa: rounded(kappa(pairs, 'none')),
  quadratic: rounded(kappa(pairs, 'quadratic')),
  equal: round(pairs.filter(([a, b]) => a === b).length / pairs.length, 3),
});

const KINDS: readonly GradedLine['kind'][] = ['care', 'none', 'emergency'];

/**
 * How far two gradings of the same questions agree. The scale goes from 0 to 3, and most offers are 0 for most
 * questions, so it is said twice: over every question with every offer, which is what was graded, and over those that
 * at least one of the two gave a grade, where the many easy zeros don't help. The second is on the low side: where both
 * said 0 they agreed as well, and chance is reckoned without it.
 */
export const agreement = (
  first: readonly GradedLine[],
  second: readonly GradedLine[],
  offers: readonly string[],
) => {
  const other = new Map(second.map((line) => [line.id, line]));
  const both = first.flatMap((line) => {
    const same = other.get(line.id);
    return same ? [[line, same] as const] : [];
  });
  const all = both.flatMap(([a, b]) => offers.map((id): Pair => [a.grades[id] ?? 0, b.grades[id] ?? 0]));
  const kinds = both.map(([a, b]): Pair => [KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)]);
  return {
    questions: both.length,
    offers: offers.length,
    every_pair: agreementOf(all),
    graded_by_either: agreementOf(all.filter(([a, b]) => a > 0 || b > 0)),
    // Kinds have no order: only the plain kappa says something.
    kind: { kappa: rounded(kappa(kinds, 'none')), equal: agreementOf(kinds).equal },
  };
};
