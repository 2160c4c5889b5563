import type { Choice } from './choice.ts';

const ENDS = new Set<Choice['kind']>(['decline', 'switch', 'stop']);

/** The choice for an offer that holds now, if any. @param choices of one question, oldest first */
export const currentChoice = (choices: readonly Choice[]): Choice | undefined => {
  const last = choices.findLast((choice) => choice.kind === 'choose' || ENDS.has(choice.kind));
  return last?.kind === 'choose' ? last : undefined;
};

/** Two to four are laid side by side: more can't be weighed at once, one is no choice. */
export const COMPARE_MOST = 4;
