import { z } from 'zod';
import { DELIVERY, FUNDING, TARGET_GROUPS } from '../offers/index.ts';

/** Further than any two places in the country are apart. */
export const FURTHEST_KM = 400;

/** What we understood of a question; the person confirms or changes it. Null or empty = not said. */
export const needSchema = z.object({
  topic: z.string().max(500),
  forWhom: z.enum(['self', 'other']),
  age: z.int().min(0).max(130).nullable(),
  /** four digits, or with the letters: '1234', '1234AB' */
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}([A-Z]{2})?$/)
    .nullable(),
  town: z.string().max(100).nullable(),
  funding: z.array(z.enum(FUNDING)),
  delivery: z.array(z.enum(DELIVERY)),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  maxWaitDays: z.int().min(0).nullable(),
  maxPriceEur: z.number().min(0).nullable(),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  without: z.array(z.string().max(60)),
  /** what it is about, as concepts of the vocabulary; null = nobody looked at it yet */
  about: z.array(z.string().max(60)).max(200).nullable().default(null),
  /** so far she wants to travel to what does not come to where she lives; FURTHEST_KM = anywhere */
  travelKm: z.int().min(1).max(FURTHEST_KM).nullable().default(null),
});
export type Need = z.infer<typeof needSchema>;
