import type { OfferContent } from '../offer-content.ts';
import { columnNames, offerColumns } from './offer-columns.ts';
import { type Expected, neededText } from './read-cell.rules.ts';

/** `fields`: how many were expected, when the row has another number of them. */
export type CellProblem = { column: string; value: string; expected: Expected; fields?: number };
export type ContentRead =
  | { kind: 'ok'; content: OfferContent }
  | { kind: 'bad'; problems: [CellProblem, ...CellProblem[]] };

/** @param cell text of a column; undefined when there is no such column, which counts as empty */
export const readContent = (cell: (column: string) => string | undefined): ContentRead => {
  const content: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const column of columnNames) {
    const value = cell(column) ?? '';
    const read = offerColumns[column].read(value);
    if ('expected' in read) problems.push({ column, value, expected: read.expected });
    else content[offerColumns[column].key] = read.value;
  }
  const { minAge, maxAge } = content;
  if (typeof minAge === 'number' && typeof maxAge === 'number' && minAge > maxAge)
    problems.push({ column: 'max_age', value: cell('max_age') ?? '', expected: 'age-order' });
  const [first, ...others] = problems;
  // Every column wrote its own key, with the type its reader has.
  return first
    ? { kind: 'bad', problems: [first, ...others] }
    : { kind: 'ok', content: content as OfferContent };
};

export type OfferRow = { providerId: string; providerName: string; offerId: string; content: OfferContent };
export type RowRead =
  | { kind: 'ok'; row: OfferRow }
  | { kind: 'bad'; problems: [CellProblem, ...CellProblem[]] };

const id = neededText(100);
const name = neededText(200);

/** One row of offers.csv. */
export const readOffer = (cell: (column: string) => string | undefined): RowRead => {
  const providerId = id(cell('provider_id') ?? '');
  const providerName = name(cell('provider_name') ?? '');
  const offerId = id(cell('offer_id') ?? '');
  const content = readContent(cell);
  if ('value' in providerId && 'value' in providerName && 'value' in offerId && content.kind === 'ok') {
    const row = { providerId: providerId.value, providerName: providerName.value, offerId: offerId.value };
    return { kind: 'ok', row: { ...row, content: content.content } };
  }
  const problems = Object.entries({
    provider_id: providerId,
    provider_name: providerName,
    offer_id: offerId,
  }).flatMap(([column, read]) =>
    'expected' in read ? [{ column, value: cell(column) ?? '', expected: read.expected }] : [],
  );
  const [first, ...others] = [...problems, ...(content.kind === 'bad' ? content.problems : [])];
  if (!first) throw new Error('a row is neither good nor bad');
  return { kind: 'bad', problems: [first, ...others] };
};
