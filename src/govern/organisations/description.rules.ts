import { z } from 'zod';
import type { Words } from './nl.ts';
import { WORDS_CUSTOMER } from './organisation.ts';

// Only files that this installation serves itself: a strict CSP lets no other in, and no path may climb out.
const asset = (kinds: string) => new RegExp(`^/assets/(?:[\\w-]+/)*[\\w-][\\w.-]*\\.(?:${kinds})$`);
const LOGO = asset('svg|png|webp');
const THEME = asset('css');
const POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/i;
const PHONE = /^[\d\s()+./-]{6,30}$/;

type Errors = Words['errors'];

const fields = (errors: Errors) => {
  const optional = (max: number, fits: (value: string) => boolean = () => true, error?: string) =>
    z
      .string()
      .max(max, errors.tooLong)
      .default('')
      .refine((value) => value === '' || fits(value), error)
      .transform((value) => value || null);
  const needed = (error: string, max: number) => z.string(error).min(1, error).max(max, errors.tooLong);
  const postcode = (value: string) => value.toUpperCase().replace(/^(\d{4}) ?/, '$1 ');
  return { optional, needed, postcode };
};

/** What an organisation tells of itself, out of the form. */
export const descriptionSchema = ({ errors }: Words) => {
  const { optional, needed, postcode } = fields(errors);
  const hours = z.coerce.number(errors.hours).int(errors.hours).min(1, errors.hours).max(240, errors.hours);
  return z
    .object({
      name: needed(errors.name, 120),
      tagline: needed(errors.tagline, 160),
      about: needed(errors.about, 3000),
      phone: optional(30, (value) => PHONE.test(value), errors.phone),
      email: optional(200, (value) => z.email().safeParse(value).success, errors.email),
      street: optional(120),
      postcode: optional(10, (value) => POSTCODE.test(value), errors.postcode).transform(
        (value) => value && postcode(value),
      ),
      city: optional(80),
      opening: optional(300),
      wordCustomer: z.enum(WORDS_CUSTOMER, errors.wordCustomer),
      acceptHours: hours,
      answerHours: hours,
      logoHref: optional(200, (value) => LOGO.test(value), errors.logo),
      themeHref: optional(200, (value) => THEME.test(value), errors.theme),
      themeClass: optional(60, (value) => /^[a-z][a-z0-9-]*$/.test(value), errors.themeClass),
    })
    .refine(({ themeHref, themeClass }) => !themeHref || themeClass, {
      path: ['themeClass'],
      message: errors.themePair,
    });
};

export const locationSchema = ({ errors }: Words) => {
  const { optional, needed, postcode } = fields(errors);
  return z.object({
    name: needed(errors.name, 120),
    street: needed(errors.street, 120),
    postcode: z.string(errors.postcode).regex(POSTCODE, errors.postcode).transform(postcode),
    city: needed(errors.city, 80),
    phone: optional(30, (value) => PHONE.test(value), errors.phone),
    closed: z
      .string()
      .optional()
      .transform((value) => value === 'on'),
  });
};
export type LocationInput = z.output<ReturnType<typeof locationSchema>>;
