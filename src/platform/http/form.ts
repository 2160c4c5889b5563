import type { z } from 'zod';

export type FieldError = { field: string; text: string };
/** What a person typed, kept as it was, so that it can be shown again beside an error. */
export type Typed = Readonly<Record<string, string>>;

export type Form = {
  /** first value of each field, trimmed, without characters that no keyboard makes */
  typed: Typed;
  all(name: string): string[];
  file(name: string): File | undefined;
};

// Among them those that turn the direction of the words around them (Unicode TR 36, 2.1.6): Arabic and Hebrew need none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
export const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC').trim();

export const formFrom = (data: FormData): Form => {
  const typed: Record<string, string> = {};
  for (const [name, value] of data)
    if (typeof value === 'string' && !(name in typed)) typed[name] = clean(value);
  return {
    typed,
    all: (name) =>
      data.getAll(name).flatMap((v) => (typeof v === 'string' && v.trim() !== '' ? [clean(v)] : [])),
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : undefined;
    },
  };
};

export type Parsed<T> = { kind: 'ok'; value: T } | { kind: 'invalid'; errors: FieldError[] };

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
