import { z } from 'zod';
import { DELIVERY, FUNDING, TARGET_GROUPS } from '../offers/index.ts';

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
});
export type Need = z.infer<typeof needSchema>;
