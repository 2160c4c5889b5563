import { z } from 'zod';
import { contactSchema, type ToldOf } from '../../ask/people/index.ts';
import { TEXT_LIMIT } from '../../ask/questions/index.ts';
import { type FieldError, type Parsed, parse, type Typed } from '../../platform/http/form.ts';
import type { Words } from './words.ts';

type Errors = Words['intake']['errors'];
export type Told = {
  text: string;
  forWhom: 'self' | 'other' | undefined;
  forName: string | null;
  channel: 'phone' | 'desk' | 'email';
  reach: z.output<typeof contactSchema>;
};

const questionIn = (w: Errors) =>
  z.object({
    text: z
      .string(w.text)
      .refine((text) => /[\p{L}\p{N}]/u.test(text), w.text)
      .refine((text) => [...text].length <= TEXT_LIMIT, w.textLong),
    forWhom: z.enum(['self', 'other']).optional().catch(undefined),
    forName: z.string().max(120, w.tooLong).default(''),
    channel: z.enum(['phone', 'desk', 'email']).catch('phone'),
  });

/** The form speaks to the host, not to the customer: the same rules, other sentences. */
const sentenceFor = ({ field }: FieldError, typed: Typed, w: Errors): string => {
  const value = typed[field] ?? '';
  if (field === 'phone') return value === '' ? w.reach : w.phone;
  if (value.length > 120) return w.tooLong;
  const known: Readonly<Record<string, string>> = {
    name: w.name,
    email: w.email,
    postcode: w.postcode,
    birthYear: w.birthYear,
    street: w.street,
  };
  return known[field] ?? w.tooLong;
};

/** What was told on the phone: the question first, then who asks. All errors at once. */
export const readIntake = (typed: Typed, w: Errors): Parsed<Told> => {
  const question = parse(questionIn(w), typed);
  const reach = parse(contactSchema, typed);
  if (question.kind === 'ok' && reach.kind === 'ok') {
    const { forName, ...rest } = question.value;
    const forWhom = rest.forWhom ?? (forName ? 'other' : undefined);
    return {
      kind: 'ok',
      value: {
        ...rest,
        forWhom,
        forName: forWhom === 'other' && forName ? forName : null,
        reach: reach.value,
      },
    };
  }
  return {
    kind: 'invalid',
    errors: [
      ...(question.kind === 'invalid' ? question.errors : []),
      ...(reach.kind === 'invalid'
        ? reach.errors.map((one) => ({ field: one.field, text: sentenceFor(one, typed, w) }))
        : []),
    ],
  };
};

/** The same, as it is compared with the cards that we have. */
export const alikeTo = ({ reach }: Told): ToldOf => ({
  name: reach.name,
  phone: reach.phone ?? '',
  email: reach.email ?? '',
  postcode: reach.postcode ?? '',
  birthYear: reach.birthYear === null ? '' : String(reach.birthYear),
  street: reach.street ?? '',
});

/** What to look for, to see whether we know this person: each alone may find her. */
export const searchesFor = ({ reach }: Told): string[] =>
  [
    reach.name,
    reach.phone ?? '',
    reach.email ?? '',
    reach.birthYear && reach.postcode ? `${reach.birthYear} ${reach.postcode}` : '',
  ].filter((words) => words.trim() !== '');
