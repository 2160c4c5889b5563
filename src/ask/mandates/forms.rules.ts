import { z } from 'zod';
import { plainEmail } from '../../platform/auth/code.rules.ts';
import type { Scope } from '../../platform/database/actors.ts';
import type { FieldError } from '../../platform/http/form.ts';
import {
  GIVEN,
  isAppointed,
  isName,
  LEGAL,
  MOST_YEARS,
  scopeWithin,
  tooWide,
  yearAfter,
} from './mandate.rules.ts';
import type { Ground } from './mandate.ts';
import type { Words } from './words.ts';

export type Told = {
  name: string;
  /** null: asked by a letter with a code */
  email: string | null;
  phone: string | null;
  ground: Ground;
  scope: Scope[];
  validUntil: string | null;
  seenDocument: string | null;
};

const named = (empty: string, shape: string) =>
  z.string(empty).min(1, empty).max(120, shape).refine(isName, shape);
const email = ({ errors }: Words) =>
  z
    .string(errors.email)
    .max(254, errors.email)
    .transform(plainEmail)
    .refine((value) => z.email().safeParse(value).success, errors.email);

/** A last day: after today, and not for life. */
export const isUntil = (day: string, today: string): boolean => {
  let furthest = today;
  for (let year = 0; year < MOST_YEARS; year++) furthest = yearAfter(furthest);
  return z.iso.date().safeParse(day).success && day > today && day <= furthest;
};
const until = ({ errors }: Words, today: string) =>
  z.string(errors.until).refine((day) => isUntil(day, today), errors.until);

const wide = (w: Words, ground: Ground, asked: readonly string[]): FieldError[] => {
  const more = tooWide(ground, asked);
  if (more.length === 0) return [];
  return [
    { field: 'scope', text: w.errors.wide(w.roles[ground], more.map((one) => w.short[one]).join(', ')) },
  ];
};
export const scopeOf = (
  w: Words,
  ground: Ground,
  asked: readonly string[],
): { scope: Scope[]; errors: FieldError[] } => ({
  scope: scopeWithin(ground, asked),
  errors: wide(w, ground, asked),
});

/** What a person writes to give a mandate. @param asksOwn when her own name is not known yet */
export const giveSchema = (w: Words, today: string, asksOwn: boolean) =>
  z.object({
    own: asksOwn ? named(w.errors.own, w.errors.nameShape) : z.string().optional(),
    name: named(w.errors.name, w.errors.nameShape),
    email: z.union([z.literal('').transform(() => null), email(w)], w.errors.email).default(null),
    ground: z.enum(GIVEN, w.errors.ground),
    until: until(w, today),
  });

export const changeSchema = (w: Words, today: string) => z.object({ until: until(w, today) });

/** What the desk writes down from a paper. */
export const recordSchema = (w: Words, today: string) =>
  z
    .object({
      ground: z.enum(LEGAL, w.errors.ground),
      name: named(w.errors.name, w.errors.nameShape),
      email: email(w),
      phone: z
        .string()
        .max(30)
        .default('')
        .transform((value) => value || null),
      paper: z.string(w.errors.paper).min(3, w.errors.paper).max(300, w.errors.paper),
      until: z
        .string()
        .default('')
        .transform((value) => value || null)
        .refine((day) => day === null || isUntil(day, today), w.errors.until),
    })
    .refine(({ ground, until: day }) => day !== null || isAppointed(ground), {
      path: ['until'],
      message: w.errors.until,
    });
