import type { FieldError, Form, Typed } from '../../../platform/http/form.ts';
import { type ColumnName, columnNames, offerColumns } from '../exchange/offer-columns.ts';
import type { Expected } from '../exchange/read-cell.rules.ts';
import { readContent } from '../exchange/read-offer.rules.ts';
import type { OfferContent } from '../offer-content.ts';

/** Fields that hold several answers, as one text with semicolons between, as in the exchange format. */
export const MANY: readonly ColumnName[] = ['target_groups', 'funding', 'delivery'];

/** What was typed, by column; kept as it is to be shown again. */
export const typedOffer = (form: Pick<Form, 'typed' | 'all'>): Typed =>
  Object.fromEntries(
    columnNames.map((column) => [
      column,
      MANY.includes(column) ? form.all(column).join(';') : (form.typed[column] ?? ''),
    ]),
  );

export type FormRead = { kind: 'ok'; content: OfferContent } | { kind: 'invalid'; errors: FieldError[] };

/** @param say the sentence for what was expected */
export const readForm = (typed: Typed, say: Readonly<Record<Expected, string>>): FormRead => {
  const read = readContent((column) => typed[column]);
  const problems = read.kind === 'bad' ? read.problems : [];
  const errors = problems.map(({ column, expected }) => ({ field: column, text: say[expected] }));
  // How long one waits changes by the week: without its day it can't be shown.
  const tells = (typed.wait_days ?? '') !== '' || (typed.capacity ?? '') !== '';
  if (tells && (typed.updated ?? '') === '') errors.push({ field: 'updated', text: say['date-with-wait'] });
  return read.kind === 'ok' && errors.length === 0
    ? { kind: 'ok', content: read.content }
    : { kind: 'invalid', errors };
};

/** An offer's content as cells of the exchange format; they read back as the same content. */
export const cellsOf = (content: OfferContent): Record<ColumnName, string> => {
  const cell = (value: OfferContent[keyof OfferContent]): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return Array.isArray(value) ? value.join(';') : String(value);
  };
  return Object.fromEntries(
    columnNames.map((column) => [column, cell(content[offerColumns[column].key])]),
  ) as Record<ColumnName, string>;
};
