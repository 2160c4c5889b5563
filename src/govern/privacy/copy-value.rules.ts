import { clock, fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { LABELS, TECHNICAL, VALUES } from './copy-labels.data.ts';

export type Line = { label: string; value: string };
type Said = { yes: string; no: string; forever: string };
type Names = ReadonlyMap<string, string>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** One row as lines that one can read; what is empty or only for machines is left out. */
export const linesOf = (
  row: Readonly<Record<string, unknown>>,
  names: Names,
  language: Language,
  said: Said,
): Line[] =>
  Object.entries(row).flatMap(([column, value]) => {
    const label = LABELS[column];
    if (!label || TECHNICAL.includes(column)) return [];
    const shown = shownAs(value, names, language, said);
    return shown === '' ? [] : [{ label: label[language], value: shown }];
  });

const shownAs = (value: unknown, names: Names, language: Language, said: Said): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? said.yes : said.no;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return moment(value, language);
  if (Array.isArray(value)) return listed(value, names, language, said);
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => [LABELS[key]?.[language] ?? key, shownAs(one, names, language, said)])
      .filter(([, one]) => one !== '')
      .map(([key, one]) => `${key}: ${one}`)
      .join('; ');
  return worded(String(value), names, language, said);
};

const listed = (all: readonly unknown[], names: Names, language: Language, said: Said): string =>
  all
    .map((one) => shownAs(one, names, language, said))
    .filter((one) => one !== '')
    .join(', ');

const moment = (at: Date, language: Language): string => `${fullDay(at, language)}, ${clock(at, language)}`;

const worded = (text: string, names: Names, language: Language, said: Said): string => {
  if (ID.test(text)) return names.get(text) ?? '';
  if (DAY.test(text)) return fullDay(text, language);
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return moment(new Date(text), language);
  if (text === 'infinity') return said.forever;
  return VALUES[text]?.[language] ?? text;
};
