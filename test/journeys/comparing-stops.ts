import { paths } from '../../src/paths.ts';
import type { Stop } from './every-page-stops.ts';

/** Answers to 'which of these two': none yet, half-way, all given, all skipped. */
const LETTERS = ['', 'lgr', 'lgrsl', 'sssss'];

/** Offers side by side, on paper and as a file, and the stones that are proposed. */
export const comparingStops = (as: string, id: string, aanbod: string[]): Stop[] => {
  const { question } = paths;
  return [
    { as, of: paths.orderingBefore, at: paths.orderingBefore(), to: paths.ordering() },
    { as, of: question.compare, at: question.compare({ id }, { aanbod }) },
    { as, of: question.card, at: question.card({ id }, { aanbod }) },
    { as, of: question.sums, at: question.sums({ id }, { aanbod }), file: true },
    ...LETTERS.map((antwoorden) => ({
      as,
      of: question.pairs,
      at: question.pairs({ id }, { antwoorden }),
    })),
  ];
};
