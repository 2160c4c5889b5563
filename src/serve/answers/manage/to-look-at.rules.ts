import type { Answer, Noted } from '../answer.ts';
import { manySayNo, reviewState } from '../review.rules.ts';

/** How often an answer was shown, read, and whether it helped; of nobody. */
export type Counts = Readonly<Record<Noted, number>>;
export const NO_COUNTS: Counts = { shown: 0, read: 0, yes: 0, bit: 0, no: 0 };

/** Why it asks for a look of its owner. */
export type WhyLook = 'overdue' | 'soon' | 'many-no' | 'owner-left';

/** @param working members who work here now */
export const whyLook = (
  answer: Pick<Answer, 'state' | 'reviewOn' | 'ownerId'>,
  counts: Counts,
  working: ReadonlySet<string>,
  today: string,
): WhyLook[] => {
  if (answer.state === 'retired') return [];
  const review = answer.state === 'draft' ? 'fine' : reviewState(answer.reviewOn, today);
  return [
    ...(review === 'fine' ? [] : [review]),
    ...(manySayNo(counts) ? ['many-no' as const] : []),
    ...(working.has(answer.ownerId) ? [] : ['owner-left' as const]),
  ];
};

const URGENT: readonly WhyLook[] = ['overdue', 'owner-left', 'many-no', 'soon'];

/** The most pressing first. */
export const byUrgency = (a: readonly WhyLook[], b: readonly WhyLook[]): number => rankOf(a) - rankOf(b);

const rankOf = (whys: readonly WhyLook[]): number =>
  Math.min(URGENT.length, ...whys.map((why) => URGENT.indexOf(why)));

export const countsBy = (
  rows: readonly { answer: string; what: string; n: number }[],
): ReadonlyMap<string, Counts> => {
  const all = new Map<string, Record<Noted, number>>();
  for (const { answer, what, n } of rows) {
    const counts = all.get(answer) ?? { ...NO_COUNTS };
    all.set(answer, counts);
    if (what in counts) counts[what as Noted] += n;
  }
  return all;
};
