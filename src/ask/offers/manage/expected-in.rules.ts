import type { RowProblem } from '../exchange/import-offers.ts';
import { allowedWords } from '../exchange/offer-columns.ts';
import type { ManageWords } from './nl.ts';

type Problem = Pick<RowProblem, 'column' | 'expected' | 'fields'>;

/** What was expected, so that it can be mended without looking elsewhere: the number of fields, the words to choose from. */
export const expectedIn = (
  { column, expected, fields }: Problem,
  m: Pick<ManageWords, 'expected' | 'allowed' | 'fields'>,
): string => {
  if (fields !== undefined) return `${m.expected[expected]} ${m.fields(fields)}`;
  const words = expected === 'known-code' ? allowedWords[column] : undefined;
  return words ? `${m.expected[expected]} ${m.allowed(words.join(', '))}` : m.expected[expected];
};
