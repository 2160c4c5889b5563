import { z } from 'zod';
import { WORDS_CUSTOMER } from '../../organisations/index.ts';
import type { Words } from './nl.ts';

const PHONE = /^[\d\s()+./-]{6,30}$/;
const POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/i;
/** What the first operator tells of this installation. */
export const detailsSchema = ({ errors }: Words) => {
  const needed = (error: string, max: number) => z.string(error).min(1, error).max(max, errors.tooLong);
  const phone = z.string(errors.phone).regex(PHONE, errors.phone);
  return z.object({
    name: needed(errors.name, 120),
    deskName: needed(errors.deskName, 120),
    deskPhone: phone,
    street: needed(errors.street, 120),
    postcode: z
      .string(errors.postcode)
      .regex(POSTCODE, errors.postcode)
      .transform((value) => value.toUpperCase().replace(/^(\d{4}) ?/, '$1 ')),
    city: needed(errors.city, 80),
    opening: z
      .string()
      .max(300, errors.tooLong)
      .default('')
      .transform((value) => value || null),
    wordCustomer: z.enum(WORDS_CUSTOMER, errors.wordCustomer),
    supporterName: needed(errors.supporterName, 120),
    supporterPhone: phone,
    email: z
      .string(errors.email)
      .max(254, errors.tooLong)
      .transform((value) => value.toLowerCase())
      .refine((value) => z.email().safeParse(value).success, errors.email),
  });
};
export type Details = z.output<ReturnType<typeof detailsSchema>>;
