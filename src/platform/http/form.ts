import type { z } from 'zod';
import { FORM_KEY } from './form-key.ts';

export type FieldError = { field: string; text: string };

/** What is wrong in one field, in the words beside it. */
export const errorOf = (errors: readonly FieldError[] | undefined, name: string): string | undefined =>
  errors?.find(({ field }) => field === name)?.text;

/** What a person typed, kept as it was, so that it can be shown again beside an error. */
export type Typed = Readonly<Record<string, string>>;

export type Form = {
  /** first value of each field, trimmed, without characters that no keyboard makes */
  typed: Typed;
  all(name: string): string[];
  file(name: string): File | undefined;
  /** the key of the very form that was sent, and what was in it; without files, which are not looked into */
  sent?: { key: string; content: string } | undefined;
};

// Among them those that turn the direction of the words around them (Unicode TR 36, 2.1.6): Arabic and Hebrew need none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
export const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC').trim();

export const formFrom = (data: FormData): Form => {
  const typed: Record<string, string> = {};
  for (const [name, value] of data)
    if (typeof value === 'string' && !(name in typed) && name !== FORM_KEY) typed[name] = clean(value);
  return {
    typed,
    sent: sentIn(data),
    all: (name) =>
      data.getAll(name).flatMap((v) => (typeof v === 'string' && v.trim() !== '' ? [clean(v)] : [])),
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : undefined;
    },
  };
};

const sentIn = (data: FormData): Form['sent'] => {
  const key = data.get(FORM_KEY);
  const fields = [...data].filter(([name]) => name !== FORM_KEY);
  if (typeof key !== 'string' || key.length < 16 || fields.some(([, value]) => typeof value !== 'string'))
    return undefined;
  return { key, content: JSON.stringify(fields) };
};

export type Parsed<T> = { kind: 'ok'; value: T } | { kind: 'invalid'; errors: FieldError[] };

/** @returns undefined when the body is not a form, or broke off on its way */
export const readForm = (request: { formData(): Promise<FormData> }): Promise<Form | undefined> =>
  request.formData().then(formFrom, () => undefined);

/** Checks typed fields against a schema whose messages are sentences for the person; one error a field. */
export const parse = <S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> => {
  const result = schema.safeParse(input);
  if (result.success) return { kind: 'ok', value: result.data };
  const errors = new Map<string, string>();
  for (const issue of result.error.issues) {
    const field = issue.path.join('.');
    if (!errors.has(field)) errors.set(field, issue.message);
  }
  return { kind: 'invalid', errors: [...errors].map(([field, text]) => ({ field, text })) };
};
