/** From client to customer (measures.md, 'klant-index'): of each started delivery, yes, no or not applicable. */
export const INDEX_CONDITIONS = [
  'question-first',
  'real-options',
  'price-known',
  'own-choice',
  'free-to-leave',
  'can-judge',
] as const;
export type IndexCondition = (typeof INDEX_CONDITIONS)[number];
export type ConditionAnswer = 'yes' | 'no' | 'not-applicable';

/** How she came to choose, as it was written down when she did. */
export type Choosing = {
  options: number;
  price: boolean;
  reason: boolean;
  by: string;
  /** as the offer was then; left out: not written down yet; null: the offer did not tell */
  leaving?: boolean | null;
};
export type Started = {
  /** care in a crisis goes before any question or choice, for two weeks at most */
  crisis: boolean;
  /** undefined: not written down, or erased by her */
  choosing: Choosing | undefined;
  /** stopping or switching costs her nothing; undefined: the offer does not tell */
  leavingIsFree: boolean | undefined;
  /** undefined: its quarter is not over yet */
  canJudge: boolean | undefined;
};

/** Missing is not zero: what nobody wrote down is not applicable. */
export const conditionsOf = (of: Started): Record<IndexCondition, ConditionAnswer> => {
  const { crisis, choosing, leavingIsFree, canJudge } = of;
  const said = (answer: boolean | undefined): ConditionAnswer =>
    answer === undefined ? 'not-applicable' : answer ? 'yes' : 'no';
  const chosen = (answer: (how: Choosing) => boolean | undefined): ConditionAnswer =>
    said(crisis || !choosing ? undefined : answer(choosing));
  return {
    'question-first': chosen(() => true),
    'real-options': chosen(({ options, reason }) => options >= 2 || reason),
    'price-known': chosen(({ price }) => price),
    // Written down by the desk for who was on the phone: the record can't show who of the two chose.
    'own-choice': chosen(({ by }) => (by === 'desk' ? undefined : by === 'self' || by === 'representative')),
    'free-to-leave': said(leavingIsFree),
    'can-judge': said(canJudge),
  };
};

/** Parts in which the share of met conditions of one delivery is always whole: 1, 2, … 6 all divide it. */
export const INDEX_PARTS = 60;

/** Met conditions of those that apply, in sixtieths; undefined when none applies. */
export const metOf = (answers: Record<IndexCondition, ConditionAnswer>): number | undefined => {
  const all = Object.values(answers);
  const met = all.filter((one) => one === 'yes').length;
  const applies = met + all.filter((one) => one === 'no').length;
  return applies === 0 ? undefined : (INDEX_PARTS * met) / applies;
};

/** Below it nothing is told of records (docs/measures.md). */
export const FEWEST = 10;
/** `few`: it applied to too few to tell; then the others are 0. */
export type ConditionCounts = { few: boolean; yes: number; no: number; notApplicable: number };

/** What may be told of one condition. @param deliveries that any condition applies to @param sum it applied to n, met in total */
export const countsOf = (
  deliveries: number,
  { n: applies, total: yes }: { n: number; total: number } = { n: 0, total: 0 },
): ConditionCounts =>
  deliveries < FEWEST || (applies > 0 && applies < FEWEST)
    ? { few: true, yes: 0, no: 0, notApplicable: 0 }
    : { few: false, yes, no: applies - yes, notApplicable: deliveries - applies };
