import { clean } from '../../../platform/http/form.ts';

/** What stood wrong in a cell, named by what was expected there; the sentences are in nl.ts and en.ts. */
export type Expected =
  | 'text'
  | 'shorter'
  | 'known-code'
  | 'whole-number'
  | 'price'
  | 'yes-or-no'
  | 'date'
  | 'postcode'
  | 'area'
  | 'language'
  | 'age-order'
  | 'date-with-wait'
  | 'unique'
  | 'own-provider'
  | 'cells'
  | 'quotes';

export type Read<T> = { value: T } | { expected: Expected };
export type Reader<T> = (cell: string) => Read<T>;

const UNUSUAL = /[^\x20-\x7e]/;
/** Most cells are plain ASCII: those need no cleaning. */
export const tidy = (cell: string): string => (UNUSUAL.test(cell) ? clean(cell) : cell.trim());

export const text =
  (most: number): Reader<string | null> =>
  (cell) => {
    const value = tidy(cell);
    if (value.length > most) return { expected: 'shorter' };
    return { value: value === '' ? null : value };
  };

export const neededText =
  (most: number): Reader<string> =>
  (cell) => {
    const read = text(most)(cell);
    if ('expected' in read) return read;
    return read.value === null ? { expected: 'text' } : { value: read.value };
  };

/** A number of at most six digits, or empty. */
export const whole: Reader<number | null> = (cell) => {
  const value = cell.trim();
  if (value === '') return { value: null };
  return /^\d{1,5}$|^100000$/.test(value) ? { value: Number(value) } : { expected: 'whole-number' };
};

/** '12.5', '12,50', '€ 12'; no thousands separator, since 1.234 could be either. */
export const price: Reader<number | null> = (cell) => {
  const value = cell.replace('€', '').trim();
  if (value === '') return { value: null };
  return /^\d{1,8}([.,]\d{1,2})?$/.test(value)
    ? { value: Number(value.replace(',', '.')) }
    : { expected: 'price' };
};

export const yesNo: Reader<boolean | null> = (cell) => {
  const value = cell.trim().toLowerCase();
  if (value === '') return { value: null };
  if (value === 'yes' || value === 'no') return { value: value === 'yes' };
  return { expected: 'yes-or-no' };
};

export const date: Reader<string | null> = (cell) => {
  const value = cell.trim();
  if (value === '') return { value: null };
  const at = /^(19|20)\d\d-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  return real ? { value } : { expected: 'date' };
};

/** '1234', or '1234 AB' of which only the digits are kept. */
export const postcode: Reader<string | null> = (cell) => {
  const value = cell.trim();
  if (value === '') return { value: null };
  return /^[1-9]\d{3}( ?[a-z]{2})?$/i.test(value) ? { value: value.slice(0, 4) } : { expected: 'postcode' };
};

export const code =
  <T extends string>(codes: readonly T[]): Reader<T | null> =>
  (cell) => {
    const value = cell.trim().toLowerCase();
    if (value === '') return { value: null };
    const found = codes.find((known) => known.toLowerCase() === value);
    return found === undefined ? { expected: 'known-code' } : { value: found };
  };

const parts = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** In the order of the vocabulary, each once: the order of a list says nothing. */
export const codes =
  <T extends string>(known: readonly T[]): Reader<T[]> =>
  (cell) => {
    const given = new Set(parts(cell.toLowerCase()));
    const value = known.filter((one) => given.delete(one));
    return given.size === 0 ? { value } : { expected: 'known-code' };
  };

const each =
  (right: (part: string) => boolean, expected: Expected, write: (part: string) => string): Reader<string[]> =>
  (cell) => {
    const value = [...new Set(parts(cell).map(write))];
    return value.every(right) ? { value } : { expected };
  };

/** Beginnings of postcodes, or the whole country. */
export const areas = each(
  (part) => /^([1-9]\d{0,3}|NL)$/.test(part),
  'area',
  (part) => part.toUpperCase(),
);

// ISO 639-1, as published by the Library of Congress (registration authority).
const ISO_639_1 =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
const LANGUAGE_CODES = new Set(ISO_639_1.split(' '));

export const languages = each(
  (part) => LANGUAGE_CODES.has(part),
  'language',
  (part) => part.toLowerCase(),
);
