import { z } from 'zod';
import type { Dictionary, Language } from '../../platform/language/language.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

export const words: Dictionary<Words> = { nl, en };

const NATIONAL = /^0\d{9}$/;
const FREE_OF_CHARGE = /^0[89]00\d{4,7}$/;
const ABROAD = /^(\+|00)[1-9]\d{6,13}$/;
const WRITTEN = /^[\d\s()+./-]+$/;

/** However it is written: '06-12345678', '(0123) 45 67 89', '+31 (0)6 1234 5678', a number abroad. */
export const isPhone = (text: string): boolean => {
  const bare = text.replace(/\(0\)/g, '').replace(/[^+\d]/g, '');
  return WRITTEN.test(text) && [NATIONAL, FREE_OF_CHARGE, ABROAD].some((pattern) => pattern.test(bare));
};

/** '1234ab' → '1234 AB'; four digits may stand alone; undefined when it is no postcode. */
export const postcodeOf = (text: string): string | undefined => {
  const [, digits, letters] = /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(text) ?? [];
  return digits && [digits, letters?.toUpperCase()].filter(Boolean).join(' ');
};

const fieldsIn = ({ errors }: Words) => {
  const text = (max: number) =>
    z
      .string()
      .max(max, errors.tooLong)
      .default('')
      .transform((value) => value || null);
  return z.object({
    name: text(120),
    phone: text(30).refine((value) => value === null || isPhone(value), errors.phone),
    email: text(200)
      .transform((value) => value?.toLowerCase() ?? null)
      .refine((value) => value === null || z.email().safeParse(value).success, errors.email),
    postcode: text(10)
      .refine((value) => value === null || postcodeOf(value) !== undefined, errors.postcode)
      .transform((value) => postcodeOf(value ?? '') ?? null),
    birthYear: text(4)
      .refine((value) => value === null || /^(19|20)\d\d$/.test(value), errors.birthYear)
      .transform((value) => (value === null ? null : Number(value))),
    street: text(120),
    city: text(80),
  });
};

const contactIn = (words: Words) => {
  const { errors } = words;
  return fieldsIn(words)
    .extend({ name: z.string(errors.name).min(1, errors.name).max(120, errors.tooLong) })
    .superRefine(({ phone, email, street, postcode, city }, context) => {
      if (phone || email || (street && postcode && city)) return;
      const path = street || city ? 'street' : 'phone';
      context.addIssue({
        code: 'custom',
        path: [path],
        message: street || city ? errors.address : errors.reach,
      });
    });
};

/** How a person can be reached: at least a phone, an e-mail address, or an address for letters. */
export const contactSchemas = { nl: contactIn(nl), en: contactIn(en) } satisfies Record<Language, unknown>;
export const contactSchema = contactSchemas.nl;

/** What she tells of herself where nobody has to reach her: everything may be left empty. */
export const detailsSchemas = { nl: fieldsIn(nl), en: fieldsIn(en) } satisfies Record<Language, unknown>;
